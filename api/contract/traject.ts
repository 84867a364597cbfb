/** The traject as screens show it: the whole page of one, and a line in a list. */
import { z } from 'zod';
import {
  fasen,
  heropenbareFasen,
  inzetten,
  kanalen,
  lessen,
  levensdomeinen,
  momentenMeting,
  redenenVervanging,
  redenenWachtlijst,
  rollenVertegenwoordiger,
  soortenDuo,
  soortenMoment,
  standenDoel,
  stromen,
  uitkomstenTriage,
  vormen,
  wensenVervanging,
  wieGemeten,
} from '../../domain/traject/codes.ts';
import { dag, doelgroep, doelgroepOfOnbekend, moment, regioOfOnbekend, uuid } from './common.ts';
import { Ontvanger } from './opdrachten/velden.ts';
import { AnderTraject, Dubbel, NieuwerGegeven } from './personen.ts';
import { Taak } from './taak.ts';
import { Tijdmachine } from './tijdmachine.ts';

const Wie = z.object({ id: z.string(), naam: z.string() });

/** One line of the history, in people's words: who, what, why. */
export const TijdlijnRegel = z.object({
  op: moment,
  wie: z.string(),
  wat: z.string(),
  toelichting: z.string().optional(),
  soort: z.enum(['gebeurtenis', 'gevraagd', 'herinnering', 'escalatie', 'mail', 'klok']),
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

/** `tot`: the last day on which it holds. */
const Toestemming = z.object({
  waarde: z.string(),
  door: z.string().optional(),
  op: z.string().optional(),
  omvang: z.string().optional(),
  tot: dag.optional(),
});

const Vertegenwoordiger = z.object({
  naam: z.string(),
  rol: z.enum(rollenVertegenwoordiger),
  telefoon: z.string().nullable(),
  email: z.string().nullable(),
});

/** A date that is known beforehand; the task about it comes long before. */
const Moment = z.object({ id: z.string(), soort: z.enum(soortenMoment), op: dag, toelichting: z.string().nullable() });

/** `plek`: the place among all who wait in the same regio, from 1. */
const Wachtlijst = z.object({
  reden: z.enum(redenenWachtlijst),
  toelichting: z.string().nullable(),
  sinds: moment,
  plek: z.int(),
  contactpersoon: Wie.extend({ telefoon: z.string().optional() }),
});

/** A new Metgezel beside ongoing support. */
const Vervanging = z.object({
  reden: z.enum(redenenVervanging),
  sinds: moment,
  laatsteDag: dag.nullable(),
  wens: z.enum(wensenVervanging).nullable(),
  kandidaten: z.array(Wie),
  gekozen: Wie.nullable(),
  kennismakingOp: dag.nullable(),
  /** Only for who may make the offer. */
  profielen: z.array(KandidaatProfiel),
});

/** `naam`: what this doelgroep calls its plan. */
const Plan = z.object({
  naam: z.string(),
  doelen: z.array(z.object({ domein: z.enum(levensdomeinen), doel: z.string(), stand: z.enum(standenDoel) })),
  toelichting: z.string(),
  op: moment,
});

const Ondersteuning = z.object({
  ondersteuner: Wie,
  gestartOp: moment,
  inzet: z.enum(inzetten),
  vorm: z.enum(vormen),
  /** Of a duo. */
  tweede: Wie.extend({ soort: z.enum(soortenDuo) }).nullable(),
  /** Of a kortdurende ondersteuning. */
  verwachtEinde: dag.nullable(),
  /** Agreed with the client; null = the rhythm of the settings. */
  ritmeWerkdagen: z.int().nullable(),
  urgenteZaakOp: dag.nullable(),
  plan: Plan.nullable(),
  evaluatieVanaf: dag,
  vervanging: Vervanging.nullable(),
});

/** Scores 1 to 5; null was not asked. */
const Meting = z.object({
  moment: z.enum(momentenMeting),
  wie: z.enum(wieGemeten),
  op: dag,
  rust: z.int().nullable(),
  overzicht: z.int().nullable(),
  passendeHulp: z.int().nullable(),
  dagelijksLeven: z.int().nullable(),
});

const Contact = z.object({
  op: dag,
  hoe: z.string(),
  uren: z.number(),
  reisuren: z.number(),
  bijdrage: z.object({ wat: z.string(), euro: z.number() }).nullable(),
  notitie: z.string(),
  door: z.string(),
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
  /** In aanmelding, for who may triage it: who is known already and may be the same person. */
  dubbelen: z.array(Dubbel),
  /** Of the same person, as far as the reader may see them. */
  andereTrajecten: z.array(AnderTraject),
  nieuwer: z.array(NieuwerGegeven),
  aanmelder: z.object({
    soort: z.string(),
    naam: z.string().nullable(),
    telefoon: z.string().nullable(),
    email: z.string().nullable(),
  }),
  kanaal: z.enum(kanalen),
  vertegenwoordiger: Vertegenwoordiger.nullable(),
  hulpvraag: z.string().nullable(),
  /** Every phase that it has been in. */
  gehad: z.array(z.enum(fasen)),
  /** The decision about admission is not told yet. */
  nogTeVertellen: z.boolean(),
  /** Under spoed: when somebody was called. */
  gebeldOp: moment.nullable(),
  opgeschort: z.object({ reden: z.string().nullable(), van: dag, terugOp: dag }).nullable(),
  pauzes: z.array(z.object({ van: dag, tot: dag })),
  momenten: z.array(Moment),
  /** That wait for an answer; what they are about is only for who handles them. */
  klachten: z.array(z.object({ id: uuid, over: z.string().nullable(), op: moment })),
  heroverweging: z.object({ reden: z.string().nullable(), door: z.string(), op: moment }).nullable(),
  feiten: z.record(z.string(), z.unknown()),
  /** By the name of the fact: what was seen of it. */
  bewijzen: z.record(z.string(), z.object({ wat: z.string().nullable(), door: z.string(), op: dag })),
  ontbreekt: z.array(z.string()),
  triage: z.object({
    uitkomst: z.enum(uitkomstenTriage),
    redenen: z.array(z.string()),
    criteria: z.array(z.object({ naam: z.string(), zin: z.string(), uitkomst: z.string(), feit: z.string() })),
    telefonischEerst: z.boolean(),
  }),
  toestemming: z.record(z.string(), Toestemming),
  besluiten: z.array(
    z.object({
      door: z.string(),
      bij: z.string(),
      uitkomst: z.string(),
      motivering: z.string(),
      afwijkendVan: z.string().optional(),
      op: moment,
      /** Of the aanmeldoverleg: what the programme learns from it. */
      lessen: z.array(z.enum(lessen)),
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
  wachtlijst: Wachtlijst.nullable(),
  ondersteuning: Ondersteuning.nullable(),
  waakvlam: z.object({ plan: z.string().nullable(), begonnenOp: dag, besluitVanaf: dag }).nullable(),
  contacten: z.array(Contact),
  /** Of all contacts: hours with or for the client, hours of travel, and what was paid, in euro. */
  uren: z.object({ client: z.number(), reis: z.number(), bijdragenEuro: z.number() }),
  /** What was found at each evaluation, and how it goes on; newest first. */
  evaluaties: z.array(z.object({ op: moment, door: z.string(), bevindingen: z.string(), vervolg: z.string() })),
  metingen: z.array(Meting),
  overdracht: z.object({ vanuit: z.enum(['ondersteuning', 'waakvlam']), plekGevonden: z.boolean() }).nullable(),
  ontvanger: Ontvanger.nullable(),
  afgesloten: z.object({ reden: z.string(), op: moment }).nullable(),
  /** The phases that it may be opened into again. */
  heropenbaar: z.array(z.enum(heropenbareFasen)),
  /** After a year somebody else has to agree. */
  heropenenGevraagd: z.object({ naar: z.enum(heropenbareFasen), reden: z.string().nullable(), door: Wie, op: moment }).nullable(),
  /** What this actor may ask of this traject now. */
  acties: z.array(z.string()),
  taken: z.array(Taak),
  /** What time will bring by itself, and when it is asked. */
  straks: z.array(z.object({ soort: z.string(), titel: z.string(), op: moment })),
  tijdlijn: z.array(TijdlijnRegel),
  tijdmachine: Tijdmachine,
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
