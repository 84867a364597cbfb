/** What people ask in the tests: valid by default, with a canary in every text; override what matters. */
import { randomUUID } from 'node:crypto';
import type {
  BeslisTriage,
  BiedOverdrachtAan,
  DienKlachtIn,
  GeefAanvulling,
  GeefErvaring,
  GeefInschatting,
  Heropen,
  LegBesluitVast,
  LegEvaluatieVast,
  LegMetingVast,
  LegMomentVast,
  LegNazorgVast,
  LegPlanVast,
  LegToestemmingVast,
  LegWensVast,
  RegistreerContact,
  SchortOp,
  SluitAf,
  TrajectCommand,
  VraagVervanging,
  ZetOpWachtlijst,
} from '../../domain/traject/commands.ts';
import type { Dilemma, Ontvanger } from '../../domain/traject/state.ts';

export const ontvanger: Ontvanger = {
  soort: 'gemeente',
  organisatie: 'Gemeente Canariestad',
  contactpersoon: 'Canarie Contact',
  email: 'ontvanger@canarie.example',
};

export const dilemma: Dilemma = { tekst: 'Canarietekst: past het bij de doelgroep?', criterium: 'doelgroep' };

export const triage = (uitkomst: BeslisTriage['uitkomst'], rest: Partial<BeslisTriage> = {}): BeslisTriage => ({
  type: 'BeslisTriage',
  uitkomst,
  motivering: 'Canarietekst: zo besloten.',
  ...(uitkomst === 'aanvullen' ? { wat: 'Canarietekst: het besluit van het CIZ' } : {}),
  ...(uitkomst === 'grijs gebied' ? { dilemma } : {}),
  ...(uitkomst === 'doorverwijzen' ? { ontvanger } : {}),
  ...rest,
});

export const toestemming = (
  doel: LegToestemmingVast['doel'],
  waarde: LegToestemmingVast['waarde'] = 'ja',
): LegToestemmingVast => ({ type: 'LegToestemmingVast', doel, waarde, door: 'Canarie Vogel' });

export const aanvulling = (rest: Partial<GeefAanvulling> = {}): GeefAanvulling => ({
  type: 'GeefAanvulling',
  tekst: 'Canarietekst: hierbij het besluit.',
  ...rest,
});

export const inschatting = (rest: Partial<GeefInschatting> = {}): GeefInschatting => ({
  type: 'GeefInschatting',
  advies: 'toelaten',
  redenen: 'Canarietekst: er is niemand anders.',
  ...rest,
});

/** `aanwezig`: three members from at least two regio's, one of the vakgroep. */
export const besluit = (
  uitkomst: LegBesluitVast['uitkomst'],
  aanwezig: string[],
  rest: Partial<LegBesluitVast> = {},
): LegBesluitVast => ({
  type: 'LegBesluitVast',
  uitkomst,
  motivering: 'Canarietekst: samen gewogen.',
  meerwaarde: ['over domeinen heen'],
  criterium: 'doelgroep',
  lessen: ['aanbod in de regio'],
  aanwezig,
  ...(uitkomst === 'doorverwijzen' ? { ontvanger } : {}),
  ...(uitkomst === 'aanvullen' ? { wat: 'Canarietekst: een verslag van school' } : {}),
  ...(uitkomst === 'toelaten met opdracht'
    ? { opdracht: { doel: 'Canarietekst: een plek', verwachtEinde: '2030-01-01', aanWie: 'de gemeente' } }
    : {}),
  ...rest,
});

export const contact = (op: string, rest: Partial<RegistreerContact> = {}): RegistreerContact => ({
  type: 'RegistreerContact',
  op,
  hoe: 'bezoek',
  uren: 2,
  notitie: 'Canarietekst: koffie gedronken.',
  ...rest,
});

export const overdracht = (rest: Partial<BiedOverdrachtAan> = {}): BiedOverdrachtAan => ({
  type: 'BiedOverdrachtAan',
  ontvanger,
  toelichting: 'Canarietekst: klaar om over te dragen.',
  ...rest,
});

export const nazorg = (houdtStand: boolean): LegNazorgVast => ({
  type: 'LegNazorgVast',
  houdtStand,
  toelichting: 'Canarietekst: zo gaat het nu.',
});

export const afsluiting = (reden: SluitAf['reden'] = 'niet langer nodig'): SluitAf => ({
  type: 'SluitAf',
  reden,
  toelichting: 'Canarietekst: afgerond.',
});

const reden = 'Canarietekst: daarom.';
const toelichting = 'Canarietekst: zo zit het.';

export const plan = (rest: Partial<LegPlanVast> = {}): LegPlanVast => ({
  type: 'LegPlanVast',
  doelen: [
    { domein: 'wonen', doel: 'Canarietekst: een rustige plek.' },
    { domein: 'geld en regels', doel: 'Canarietekst: overzicht.' },
  ],
  toelichting,
  ...rest,
});

export const evaluatie = (rest: Partial<LegEvaluatieVast> = {}): LegEvaluatieVast => ({
  type: 'LegEvaluatieVast',
  bevindingen: 'Canarietekst: het gaat beter.',
  doelen: [],
  vervolg: 'Canarietekst: zo door.',
  ...rest,
});

export const moment = (op: string, rest: Partial<LegMomentVast> = {}): LegMomentVast => ({
  ...{ type: 'LegMomentVast', momentId: randomUUID(), soort: 'verhuizing', op, toelichting },
  ...rest,
});

export const klacht = (klachtId: string = randomUUID()): DienKlachtIn => ({
  ...{ type: 'DienKlachtIn', klachtId, over: 'Canarietekst: wachten', tekst: 'Canarietekst: het duurde lang.' },
});

export const wachtlijst = (contactpersoonId: string): ZetOpWachtlijst => ({
  ...{ type: 'ZetOpWachtlijst', reden: 'geen ruimte', toelichting, contactpersoonId },
});

export const vervanging = (rest: Partial<VraagVervanging> = {}): VraagVervanging => ({
  ...{ type: 'VraagVervanging', reden: 'stopt', toelichting },
  ...rest,
});

export const wens = (wat: LegWensVast['wens'] = 'nieuwe Metgezel'): LegWensVast => ({
  ...{ type: 'LegWensVast', wens: wat, toelichting },
});

export const pauze = (terugOp: string): SchortOp => ({ type: 'SchortOp', reden, terugOp });

export const meting = (rest: Partial<LegMetingVast> = {}): LegMetingVast => ({
  ...{ type: 'LegMetingVast', moment: 'start', wie: 'cliënt', rust: 2, overzicht: 3, passendeHulp: 2, dagelijksLeven: 4 },
  ...rest,
});

export const ervaring = (rest: Partial<GeefErvaring> = {}): GeefErvaring => ({
  ...{ type: 'GeefErvaring', cijfer: 9, verandering: 4, relatie: 5, meerwaarde: 4, toelichting },
  ...rest,
});

export const heropening = (naar: Heropen['naar']): Heropen => ({ type: 'Heropen', naar, reden });

export const korte = {
  stopAanvullen: { type: 'StopAanvullen', reden },
  wijsVoorstelAf: { type: 'WijsVoorstelAf', reden },
  klik: { type: 'BevestigKlik' },
  geenKlik: { type: 'MeldGeenKlik', reden },
  aanvaardOverdracht: { type: 'AanvaardOverdracht' },
  weigerOverdracht: { type: 'WeigerOverdracht', reden },
  trekOverdrachtIn: { type: 'TrekOverdrachtIn', reden },
  aanvaardDoorverwijzing: { type: 'AanvaardDoorverwijzing' },
  weigerDoorverwijzing: { type: 'WeigerDoorverwijzing', reden },
  gebeld: { type: 'RegistreerGebeld', toelichting },
  verteld: { type: 'VertelBesluit', hoe: 'telefoon', aanWie: 'Canarie Naaste', reactie: toelichting },
  vraagHeroverweging: { type: 'VraagHeroverweging', reden },
  naarWaakvlam: { type: 'GaNaarWaakvlam', plan: 'Canarietekst: eens per kwartaal bellen.' },
  schaalOp: { type: 'SchaalOp', inzet: 'regulier', reden },
  hervat: { type: 'Hervat', toelichting },
} as const;

type Soort = Exclude<TrajectCommand['type'], 'MeldAan'>;

const dag = '2026-01-01';
const later = '2030-01-01';

/** One valid example of everything that can be asked of a traject; the compiler finds one that is missing. */
export const eenVanElk = (): { [S in Soort]: Extract<TrajectCommand, { type: S }> } => ({
  LegFeitenVast: { type: 'LegFeitenVast', feiten: {} },
  LegToestemmingVast: { ...toestemming('delen met het overleg'), omvang: toelichting, tot: later },
  BeslisTriage: triage('toelaten'),
  GeefAanvulling: aanvulling(),
  StopAanvullen: korte.stopAanvullen,
  GeefInschatting: inschatting(),
  LegBesluitVast: besluit('toelaten', [randomUUID()]),
  DoeMatchvoorstel: { type: 'DoeMatchvoorstel', kandidaten: [randomUUID()] },
  KiesMetgezel: { type: 'KiesMetgezel', gcoerId: randomUUID() },
  WijsVoorstelAf: korte.wijsVoorstelAf,
  RegistreerKennismaking: { type: 'RegistreerKennismaking', op: dag },
  BevestigKlik: korte.klik,
  MeldGeenKlik: korte.geenKlik,
  RegistreerContact: contact(dag, { reisuren: 1.5, bijdrage: { wat: 'Canarietekst: rolstoelbus', euro: 12.35 } }),
  WijzigInzet: { type: 'WijzigInzet', inzet: 'laag', ritmeWerkdagen: 130, reden },
  BiedOverdrachtAan: overdracht({ plekGevonden: true }),
  AanvaardOverdracht: korte.aanvaardOverdracht,
  WeigerOverdracht: korte.weigerOverdracht,
  TrekOverdrachtIn: korte.trekOverdrachtIn,
  AanvaardDoorverwijzing: korte.aanvaardDoorverwijzing,
  WeigerDoorverwijzing: korte.weigerDoorverwijzing,
  LegNazorgVast: nazorg(true),
  SluitAf: afsluiting(),
  ZetSpoed: { type: 'ZetSpoed', spoed: true, reden },
  RegistreerGebeld: korte.gebeld,
  LegBewijsVast: { type: 'LegBewijsVast', feit: 'wlz', wat: 'Canarietekst: het besluit', op: dag },
  LaatFeitenOnbekend: { type: 'LaatFeitenOnbekend', reden },
  LegVertegenwoordigerVast: {
    type: 'LegVertegenwoordigerVast',
    vertegenwoordiger: { naam: 'Canarie Mentor', rol: 'mentor', telefoon: '0612345678' },
  },
  WijzigPersoon: { type: 'WijzigPersoon', persoon: { plaats: 'Canariestad' } },
  VoegSamen: { type: 'VoegSamen', persoonId: randomUUID(), reden },
  HoudApart: { type: 'HoudApart', persoonId: randomUUID(), reden },
  VertelBesluit: korte.verteld,
  VraagHeroverweging: korte.vraagHeroverweging,
  BeslisHeroverweging: { type: 'BeslisHeroverweging', uitkomst: 'opnieuw bekijken', motivering: reden },
  DienKlachtIn: klacht(),
  HandelKlachtAf: { type: 'HandelKlachtAf', klachtId: randomUUID(), antwoord: toelichting },
  ZetOpWachtlijst: wachtlijst(randomUUID()),
  HerzieWachtlijst: { type: 'HerzieWachtlijst', toelichting },
  HaalVanWachtlijst: { type: 'HaalVanWachtlijst', reden },
  PakUrgenteZaakOp: { type: 'PakUrgenteZaakOp', op: dag, wat: toelichting },
  LegPlanVast: plan(),
  LegEvaluatieVast: evaluatie({ doelen: [{ nr: 0, stand: 'bereikt' }] }),
  WijzigVorm: { type: 'WijzigVorm', vorm: { vorm: 'kortdurend', verwachtEinde: later }, reden },
  LegMomentVast: moment(later),
  HandelMomentAf: { type: 'HandelMomentAf', momentId: randomUUID(), gedaan: toelichting },
  SchrapMoment: { type: 'SchrapMoment', momentId: 'achttien-1', reden },
  GaNaarWaakvlam: { ...korte.naarWaakvlam, ritmeWerkdagen: 65 },
  BeslisWaakvlam: { type: 'BeslisWaakvlam', uitkomst: 'doorgaan', toelichting },
  SchaalOp: korte.schaalOp,
  SchortOp: pauze(later),
  Hervat: korte.hervat,
  VraagVervanging: vervanging({ laatsteDag: later }),
  LegWensVast: wens(),
  BeeindigVervanging: { type: 'BeeindigVervanging', reden },
  LegMetingVast: meting(),
  GeefErvaring: ervaring(),
  SlaErvaringOver: { type: 'SlaErvaringOver', reden },
  Heropen: heropening('ondersteuning'),
});
