/** What people ask in the tests: valid by default, with a canary in every text; override what matters. */
import type {
  BeslisTriage,
  BiedOverdrachtAan,
  GeefAanvulling,
  GeefInschatting,
  LegBesluitVast,
  LegNazorgVast,
  LegToestemmingVast,
  RegistreerContact,
  SluitAf,
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
} as const;
