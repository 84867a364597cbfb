/** The traject over the api: its actions (one zod schema per command of the domain) and its views. */
import { z } from 'zod';
import { doelgroepen } from '../../domain/codes.ts';
import {
  doelenToestemming,
  fasen,
  inzetten,
  lessen,
  levensdomeinen,
  meerwaarden,
  redenenAfgesloten,
  soortenAanmelder,
  soortenOntvanger,
  stromen,
  uitkomstenOverleg,
  uitkomstenTriage,
} from '../../domain/traject/codes.ts';
import type { TrajectCommand } from '../../domain/traject/commands.ts';
import { dag, doelgroep, doelgroepOfOnbekend, email, moment, regioOfOnbekend, tekst, telefoon, uuid } from './common.ts';
import { Taak } from './taak.ts';

const jaNee = z.enum(['ja', 'nee', 'onbekend']);
const jaRisicoNee = z.enum(['ja', 'risico', 'nee', 'onbekend']);

/** Facts that the criteria rest on; what is left out stays as it was, at first onbekend. */
export const FeitenDeel = z
  .strictObject({
    doelgroep: z.enum([...doelgroepen, 'geen', 'onbekend'], { error: 'kies een doelgroep, geen of onbekend' }),
    doelgroepOmstreden: jaNee,
    levensdomeinen: z.union([z.array(z.enum(levensdomeinen)).max(levensdomeinen.length), z.literal('onbekend')]),
    langdurig: jaNee,
    vastgelopen: jaRisicoNee,
    overbelasting: jaRisicoNee,
    eigenKracht: z.enum(['genoeg', 'te weinig', 'onbekend']),
    regulier: z.enum(['niet genoeg', 'past', 'niet geprobeerd', 'onbekend']),
    enkeleVraag: jaNee,
    dreigtEscalatie: jaNee,
    handenAanZorg: jaNee,
    diagnoseZevmb: jaNee,
    zevmbPaspoort: jaNee,
    diagnoseHersenletsel: jaNee,
    verstandelijkeBeperking: jaNee,
    gedragsproblemen: jaNee,
    langZoekenWoonplek: jaNee,
    naasteVanPersoonMetBeperking: jaNee,
    emb: jaNee,
    diagnoseAutisme: jaNee,
    wlz: z.enum(['ja', 'binnenkort', 'nee', 'onbekend']),
  })
  .partial();

export const Ontvanger = z.strictObject({
  soort: z.enum(soortenOntvanger, { error: 'kies wat voor organisatie het is' }),
  organisatie: tekst('de organisatie', 200),
  contactpersoon: tekst('de contactpersoon', 200).optional(),
  email,
});

const uitkomstOverleg = z.enum(uitkomstenOverleg, { error: 'kies een uitkomst' });
const waarde = z.enum(['ja', 'nee', 'onbekend'], { error: 'kies ja, nee of onbekend' });

/** The aanmelding as a person fills it in; ids and reference are given by the api. */
export const NieuweAanmelding = z.strictObject({
  stroom: z.enum(stromen).default('GCO'),
  persoon: z.strictObject({
    naam: tekst('de naam', 200),
    geboortedatum: dag
      .refine((d) => d <= new Date().toISOString().slice(0, 10), 'een geboortedatum ligt niet in de toekomst')
      .optional(),
    telefoon: telefoon.optional(),
    email: email.optional(),
    adres: tekst('het adres', 300).optional(),
    plaats: tekst('de plaats', 100).optional(),
  }),
  aanmelder: z.strictObject({
    soort: z.enum([...soortenAanmelder, 'onbekend'], { error: 'kies wie er aanmeldt' }),
    naam: tekst('uw naam', 200),
    telefoon: telefoon.optional(),
    email: email.optional(),
  }),
  hulpvraag: tekst('wat er speelt', 10_000),
  regio: regioOfOnbekend.default('onbekend'),
  gemeente: tekst('de gemeente', 100).default('onbekend'),
  spoed: z.boolean().default(false),
  feiten: FeitenDeel.default({}),
  toestemmingAanmelden: waarde.default('onbekend'),
});
export type NieuweAanmelding = z.input<typeof NieuweAanmelding>;

/** What can be asked of an existing traject. */
export const TrajectOpdracht = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('LegFeitenVast'),
    feiten: FeitenDeel.default({}),
    regio: regioOfOnbekend.optional(),
    gemeente: tekst('de gemeente', 100).optional(),
    gevraagdeExpertises: z.array(doelgroep).max(5).optional(),
  }),
  z.strictObject({
    type: z.literal('LegToestemmingVast'),
    doel: z.enum(doelenToestemming),
    waarde,
    door: tekst('wie dit gezegd heeft', 200),
  }),
  z.strictObject({
    type: z.literal('BeslisTriage'),
    uitkomst: z.enum(uitkomstenTriage, { error: 'kies een uitkomst' }),
    motivering: tekst('de motivering'),
    wat: tekst('wat er nog nodig is').optional(),
    dilemma: z.strictObject({ tekst: tekst('het dilemma'), criterium: tekst('het criterium', 300) }).optional(),
    ontvanger: Ontvanger.optional(),
  }),
  z.strictObject({ type: z.literal('GeefAanvulling'), tekst: tekst('de aanvulling', 10_000), feiten: FeitenDeel.optional() }),
  z.strictObject({ type: z.literal('StopAanvullen'), reden: tekst('de reden') }),
  z.strictObject({ type: z.literal('GeefInschatting'), advies: uitkomstOverleg, redenen: tekst('de redenen') }),
  z.strictObject({
    type: z.literal('LegBesluitVast'),
    uitkomst: uitkomstOverleg,
    motivering: tekst('de motivering'),
    meerwaarde: z.array(z.enum(meerwaarden)).default([]),
    criterium: tekst('het criterium', 300),
    lessen: z.array(z.enum(lessen)).min(1, 'kies ten minste één les'),
    lesWoorden: tekst('de les in woorden').optional(),
    aanwezig: z.array(uuid),
    afwijkendeMening: tekst('de afwijkende mening').optional(),
    opdracht: z.strictObject({ doel: tekst('het doel'), verwachtEinde: dag, aanWie: tekst('aan wie', 200) }).optional(),
    ontvanger: Ontvanger.optional(),
    wat: tekst('wat er nog nodig is').optional(),
  }),
  z.strictObject({
    type: z.literal('DoeMatchvoorstel'),
    kandidaten: z.array(uuid).min(1, 'kies ten minste één profiel').max(3, 'kies hoogstens drie profielen'),
  }),
  z.strictObject({ type: z.literal('KiesMetgezel'), gcoerId: uuid }),
  z.strictObject({ type: z.literal('WijsVoorstelAf'), reden: tekst('de reden') }),
  z.strictObject({ type: z.literal('RegistreerKennismaking'), op: dag }),
  z.strictObject({ type: z.literal('BevestigKlik') }),
  z.strictObject({ type: z.literal('MeldGeenKlik'), reden: tekst('de reden').optional() }),
  z.strictObject({
    type: z.literal('RegistreerContact'),
    op: dag,
    hoe: z.enum(['bezoek', 'telefoon', 'videobellen', 'bericht', 'overleg met anderen'], { error: 'kies hoe het contact was' }),
    uren: z
      .number({ error: 'vul het aantal uren in' })
      .positive('vul meer dan 0 uur in')
      .max(24, 'een dag heeft hoogstens 24 uur'),
    notitie: tekst('de notitie'),
  }),
  z.strictObject({
    type: z.literal('WijzigInzet'),
    inzet: z.enum(inzetten, { error: 'kies een inzet' }),
    reden: tekst('de reden'),
  }),
  z.strictObject({ type: z.literal('BiedOverdrachtAan'), ontvanger: Ontvanger, toelichting: tekst('de toelichting') }),
  z.strictObject({ type: z.literal('AanvaardOverdracht') }),
  z.strictObject({ type: z.literal('WeigerOverdracht'), reden: tekst('de reden') }),
  z.strictObject({ type: z.literal('TrekOverdrachtIn'), reden: tekst('de reden') }),
  z.strictObject({ type: z.literal('AanvaardDoorverwijzing') }),
  z.strictObject({ type: z.literal('WeigerDoorverwijzing'), reden: tekst('de reden') }),
  z.strictObject({
    type: z.literal('LegNazorgVast'),
    houdtStand: z.boolean({ error: 'kies of de overgang standhoudt' }),
    toelichting: tekst('de toelichting'),
  }),
  z.strictObject({
    type: z.literal('SluitAf'),
    reden: z.enum(redenenAfgesloten, { error: 'kies een reden' }),
    toelichting: tekst('de toelichting'),
  }),
]);
export type TrajectOpdracht = z.input<typeof TrajectOpdracht>;

const Wie = z.object({ id: z.string(), naam: z.string() });

/** One line of the history, in people's words: who, what, why. */
export const TijdlijnRegel = z.object({
  op: moment,
  wie: z.string(),
  wat: z.string(),
  toelichting: z.string().optional(),
  soort: z.enum(['gebeurtenis', 'gevraagd', 'herinnering', 'escalatie', 'mail']),
});
export type TijdlijnRegel = z.infer<typeof TijdlijnRegel>;

export const KandidaatProfiel = z.object({
  id: uuid,
  naam: z.string(),
  expertises: z.array(doelgroep),
  regio: z.string(),
  plaats: z.string().optional(),
  urenVrij: z.number(),
  bezwaar: z.string().nullable(),
});

/** The whole traject as this actor may see it; `persoon` is null where names are not theirs to see. */
export const TrajectView = z.object({
  id: uuid,
  referentie: z.string(),
  versie: z.int(),
  fase: z.enum(fasen),
  stroom: z.enum(stromen),
  sinds: moment,
  ontvangenOp: moment,
  spoed: z.boolean(),
  regio: regioOfOnbekend,
  gemeente: z.string(),
  doelgroep: doelgroepOfOnbekend,
  gevraagdeExpertises: z.array(doelgroep),
  persoon: z
    .object({
      naam: z.string(),
      geboortedatum: dag.nullable(),
      telefoon: z.string().nullable(),
      email: z.string().nullable(),
      adres: z.string().nullable(),
      plaats: z.string().nullable(),
    })
    .nullable(),
  aanmelder: z.object({
    soort: z.string(),
    naam: z.string().nullable(),
    telefoon: z.string().nullable(),
    email: z.string().nullable(),
  }),
  hulpvraag: z.string().nullable(),
  feiten: z.record(z.string(), z.unknown()),
  ontbreekt: z.array(z.string()),
  triage: z.object({
    uitkomst: z.enum(uitkomstenTriage),
    redenen: z.array(z.string()),
    criteria: z.array(z.object({ naam: z.string(), zin: z.string(), uitkomst: z.string(), feit: z.string() })),
    telefonischEerst: z.boolean(),
  }),
  toestemming: z.record(z.string(), z.object({ waarde: z.string(), door: z.string().optional(), op: z.string().optional() })),
  besluiten: z.array(
    z.object({
      door: z.string(),
      bij: z.string(),
      uitkomst: z.string(),
      motivering: z.string(),
      afwijkendVan: z.string().optional(),
      op: moment,
    }),
  ),
  overleg: z
    .object({
      dilemma: z.object({ tekst: z.string(), criterium: z.string() }),
      leden: z.array(Wie.extend({ regios: z.array(z.string()), vakgroepen: z.array(z.string()) })),
      inschattingen: z.array(z.object({ lid: Wie, advies: z.string(), redenen: z.string(), op: moment })),
    })
    .nullable(),
  matching: z
    .object({
      opdracht: z.object({ doel: z.string(), verwachtEinde: dag, aanWie: z.string() }).nullable(),
      kandidaten: z.array(Wie),
      gekozen: Wie.nullable(),
      kennismakingOp: dag.nullable(),
      /** Only for who may make the offer. */
      profielen: z.array(KandidaatProfiel),
    })
    .nullable(),
  ondersteuning: z.object({ ondersteuner: Wie, gestartOp: moment, inzet: z.enum(inzetten), urenTotaal: z.number() }).nullable(),
  contacten: z.array(z.object({ op: dag, hoe: z.string(), uren: z.number(), notitie: z.string(), door: z.string() })),
  ontvanger: Ontvanger.nullable(),
  afgesloten: z.object({ reden: z.string(), op: moment }).nullable(),
  /** What this actor may ask of this traject now. */
  acties: z.array(z.string()),
  taken: z.array(Taak),
  /** What time will bring by itself, and when it is asked. */
  straks: z.array(z.object({ soort: z.string(), titel: z.string(), op: moment })),
  tijdlijn: z.array(TijdlijnRegel),
});
export type TrajectView = z.infer<typeof TrajectView>;

export const TrajectRegel = z.object({
  id: uuid,
  referentie: z.string(),
  naam: z.string().nullable(),
  fase: z.enum(fasen),
  regio: regioOfOnbekend,
  doelgroep: doelgroepOfOnbekend,
  spoed: z.boolean(),
  sinds: moment,
  ondersteuner: z.string().nullable(),
});
export type TrajectRegel = z.infer<typeof TrajectRegel>;

/** `cursor` is null on the last page. */
export const TrajectenLijst = z.object({ trajecten: z.array(TrajectRegel), cursor: z.string().nullable() });
export type TrajectenLijst = z.infer<typeof TrajectenLijst>;

/** The answer to an accepted action. */
export const Uitkomst = z.object({ id: uuid, versie: z.int(), referentie: z.string(), fase: z.enum(fasen) });
export type Uitkomst = z.infer<typeof Uitkomst>;

/** The parsed opdracht is a command of the domain: this line fails to compile when the two differ. */
export const alsCommand = (opdracht: z.output<typeof TrajectOpdracht>): TrajectCommand => opdracht as TrajectCommand;
