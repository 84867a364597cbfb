/** Aanmelding: how somebody comes in, what is still asked, the triage, telling the decision, and looking at it again. */
import { z } from 'zod';
import {
  kanalen,
  manierenVertellen,
  soortenAanmelder,
  stromen,
  uitkomstenHeroverweging,
  uitkomstenTriage,
} from '../../../domain/traject/codes.ts';
import { email, regioOfOnbekend, tekst, telefoon, uuid } from '../common.ts';
import { FeitenDeel, Ontvanger, PersoonVelden, Vertegenwoordiger, waarde } from './velden.ts';

/** The aanmelding as a person fills it in; ids and reference are given by the api. */
export const NieuweAanmelding = z.strictObject({
  stroom: z.enum(stromen).default('GCO'),
  persoon: z.strictObject(PersoonVelden),
  aanmelder: z.strictObject({
    soort: z.enum([...soortenAanmelder, 'onbekend'], { error: 'kies wie er aanmeldt' }),
    naam: tekst('uw naam', 200),
    telefoon: telefoon.optional(),
    email: email.optional(),
  }),
  /** For who works here; the public form is always `formulier`. */
  kanaal: z.enum(kanalen, { error: 'kies hoe de aanmelding binnenkwam' }).optional(),
  vertegenwoordiger: Vertegenwoordiger.optional(),
  /** For who works here: the enquiry that becomes this aanmelding. */
  vraagvooraf: uuid.optional(),
  hulpvraag: tekst('wat er speelt', 10_000),
  regio: regioOfOnbekend.default('onbekend'),
  gemeente: tekst('de gemeente', 100).default('onbekend'),
  spoed: z.boolean().default(false),
  feiten: FeitenDeel.default({}),
  toestemmingAanmelden: waarde.default('onbekend'),
});
export type NieuweAanmelding = z.input<typeof NieuweAanmelding>;

export const opdrachtenAanmelding = [
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
  z.strictObject({ type: z.literal('RegistreerGebeld'), toelichting: tekst('wat er besproken is') }),
  z.strictObject({
    type: z.literal('VertelBesluit'),
    hoe: z.enum(manierenVertellen, { error: 'kies hoe u het besluit vertelde' }),
    aanWie: tekst('aan wie u het vertelde', 200),
    reactie: tekst('de reactie'),
  }),
  z.strictObject({ type: z.literal('VraagHeroverweging'), reden: tekst('waarom u het niet eens bent met het besluit') }),
  z.strictObject({
    type: z.literal('BeslisHeroverweging'),
    uitkomst: z.enum(uitkomstenHeroverweging, { error: 'kies een uitkomst' }),
    motivering: tekst('de motivering'),
  }),
] as const;
