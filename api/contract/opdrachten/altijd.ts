/** What can be recorded in many phases: facts, people, consent, complaints, moments, a pause, and what people felt of it. */
import { z } from 'zod';
import { type FeitNaam, feitVragen } from '../../../domain/criteria/feiten.ts';
import { doelenToestemming, momentenMeting, soortenMoment, wieGemeten } from '../../../domain/traject/codes.ts';
import { datum, doelgroep, regioOfOnbekend, tekst, tekstOfLeeg, uuid } from '../common.ts';
import { FeitenDeel, PersoonVelden, score, Vertegenwoordiger, waarde } from './velden.ts';

const cijfer = z
  .int({ error: 'kies een cijfer van 1 tot en met 10' })
  .min(1, 'een cijfer is 1 tot en met 10')
  .max(10, 'een cijfer is 1 tot en met 10');

const vastleggen = [
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
    omvang: tekst('wat er gedeeld mag worden', 1000).optional(),
    tot: datum('tot wanneer de toestemming geldt').optional(),
  }),
  z.strictObject({
    type: z.literal('LegBewijsVast'),
    feit: z.enum(Object.keys(feitVragen) as FeitNaam[], { error: 'kies waar dit het bewijs van is' }),
    wat: tekst('wat u gezien heeft', 300),
    op: datum('de dag waarop u het zag'),
  }),
  z.strictObject({ type: z.literal('LaatFeitenOnbekend'), reden: tekst('de reden') }),
  z.strictObject({
    type: z.literal('ZetSpoed'),
    spoed: z.boolean({ error: 'kies of het spoed heeft' }),
    reden: tekst('de reden'),
  }),
] as const;

const mensen = [
  z.strictObject({ type: z.literal('LegVertegenwoordigerVast'), vertegenwoordiger: Vertegenwoordiger.nullable() }),
  z.strictObject({
    type: z.literal('WijzigPersoon'),
    persoon: z
      .strictObject(PersoonVelden)
      .partial()
      .refine((persoon) => Object.keys(persoon).length > 0, 'vul in wat er verandert'),
  }),
  z.strictObject({ type: z.literal('VoegSamen'), persoonId: uuid, reden: tekst('de reden') }),
  z.strictObject({ type: z.literal('HoudApart'), persoonId: uuid, reden: tekst('de reden') }),
] as const;

const klachten = [
  z.strictObject({
    type: z.literal('DienKlachtIn'),
    klachtId: uuid,
    over: tekst('waar de klacht over gaat', 200),
    tekst: tekst('de klacht', 10_000),
  }),
  z.strictObject({ type: z.literal('HandelKlachtAf'), klachtId: uuid, antwoord: tekst('het antwoord', 10_000) }),
] as const;

/** The eighteenth birthday has an id of its own: it follows from the birth date. */
const momentId = z.union([uuid, z.string().regex(/^achttien-\d+$/)], { error: 'dit moment staat niet gepland' });

const momenten = [
  z.strictObject({
    type: z.literal('LegMomentVast'),
    momentId: uuid,
    soort: z.enum(soortenMoment, { error: 'kies wat voor moment het is' }),
    op: datum('de dag van het moment'),
    toelichting: tekstOfLeeg('de toelichting'),
  }),
  z.strictObject({ type: z.literal('HandelMomentAf'), momentId, gedaan: tekst('wat u gedaan heeft') }),
  z.strictObject({ type: z.literal('SchrapMoment'), momentId, reden: tekst('de reden') }),
] as const;

const pauze = [
  z.strictObject({ type: z.literal('SchortOp'), reden: tekst('de reden'), terugOp: datum('de dag van terugkeer') }),
  z.strictObject({ type: z.literal('Hervat'), toelichting: tekst('de toelichting') }),
] as const;

const bouwstenen = ['rust', 'overzicht', 'passendeHulp', 'dagelijksLeven'] as const;

const effect = [
  z
    .strictObject({
      type: z.literal('LegMetingVast'),
      moment: z.enum(momentenMeting, { error: 'kies bij welk moment deze meting hoort' }),
      wie: z.enum(wieGemeten, { error: 'kies van wie deze meting is' }),
      rust: score('rust').optional(),
      overzicht: score('overzicht').optional(),
      passendeHulp: score('passende hulp').optional(),
      dagelijksLeven: score('het dagelijks leven').optional(),
    })
    .refine((meting) => bouwstenen.some((naam) => meting[naam] !== undefined), {
      path: ['rust'],
      error: 'vul ten minste één score in',
    }),
  z.strictObject({
    type: z.literal('GeefErvaring'),
    cijfer,
    verandering: score('wat er veranderde'),
    relatie: score('de steun en de klik'),
    meerwaarde: score('de meerwaarde'),
    toelichting: tekst('de toelichting').optional(),
  }),
  z.strictObject({ type: z.literal('SlaErvaringOver'), reden: tekst('de reden') }),
] as const;

export const opdrachtenAltijd = [...vastleggen, ...mensen, ...klachten, ...momenten, ...pauze, ...effect] as const;
