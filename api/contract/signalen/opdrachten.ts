/** Everything that can be asked of a signaal or vraagstuk: one zod schema per command of the domain. */
import { z } from 'zod';
import {
  geholpenCodes,
  hoeVaakKomtHetVoor,
  namensWie,
  niveaus,
  redenenSluiten,
  resultaten,
  strategieen,
} from '../../../domain/signaal/codes.ts';
import type {
  GeefDeel,
  HoorVanVraagstuk,
  MarkeerGedeeld,
  NeemSignaalOp,
  SignaalCommand,
} from '../../../domain/signaal/commands.ts';
import { lessen, levensdomeinen } from '../../../domain/traject/codes.ts';
import { datum, doelgroepOfOnbekend, email, regioOfOnbekend, tekst, tekstOfLeeg, uuid } from '../common.ts';

/** A code of the taxonomy, or onbekend; whether it is one, and still chosen, the domain says. */
const code = (label: string) =>
  z
    .string({ error: `kies ${label}, of onbekend` })
    .trim()
    .min(1, `kies ${label}, of onbekend`)
    .max(60);

/** The person saw the warning on personal data, and lets the words stand. */
const bevestigd = z.boolean().optional();

const levensdomein = z.enum([...levensdomeinen, 'onbekend'], { error: 'kies een levensdomein, of onbekend' });
const hoeVaak = z.enum([...hoeVaakKomtHetVoor, 'onbekend'], { error: 'kies hoe vaak het voorkomt, of onbekend' });
const partijen = z.array(code('een partij')).max(12, 'kies hoogstens twaalf partijen');
const gemeente = tekst('de gemeente', 100);

const kenmerken = {
  doelgroep: doelgroepOfOnbekend,
  levensdomein,
  wet: code('een wet'),
  soortKnelpunt: code('een soort knelpunt'),
  partijen,
};

const nieuw = {
  titel: tekst('een titel', 150),
  regio: regioOfOnbekend.default('onbekend'),
  gemeente: gemeente.default('onbekend'),
  doelgroep: doelgroepOfOnbekend.default('onbekend'),
  levensdomein: levensdomein.optional(),
  wet: kenmerken.wet.optional(),
  soortKnelpunt: kenmerken.soortKnelpunt.optional(),
  partijen: partijen.optional(),
  bevestigd,
};

/** `trajectId`: only codes are copied from it (regio, gemeente, doelgroep); the signaal keeps no trace of it. */
export const NieuwSignaal = z.strictObject({
  ...nieuw,
  wat: tekstOfLeeg('wat er knelt', 10_000),
  namens: z.enum(namensWie, { error: 'kies namens wie u dit geeft' }).default('eigen werk'),
  ookWatWerkte: tekst('wat wel werkte', 4_000).optional(),
  les: z.enum(lessen).optional(),
  trajectId: uuid.optional(),
});
export type NieuwSignaal = z.input<typeof NieuwSignaal>;

/** With the signals that it begins with; they are put in it in the same transaction. */
export const NieuwVraagstuk = z.strictObject({
  ...nieuw,
  wat: tekst('waar het vraagstuk over gaat', 10_000),
  niveau: z.enum(['regio', 'landelijk'], { error: 'kies het niveau' }),
  verhaal: tekst('het verhaal', 10_000).optional(),
  signalen: z.array(uuid).max(100, 'begin met hoogstens honderd signalen').default([]),
});
export type NieuwVraagstuk = z.input<typeof NieuwVraagstuk>;

const Afsluiting = z.strictObject({
  resultaat: z.enum(resultaten, { error: 'kies wat er veranderde' }),
  geleerd: tekst('wat er geleerd is', 10_000),
  watWerkte: tekst('wat werkte', 4_000).optional(),
});

const helder = [
  z.strictObject({
    type: z.literal('PelAf'),
    ...kenmerken,
    wat: tekst('wat er precies knelt', 10_000),
    hoeVaak,
    gevolg: tekst('wat het gevolg is', 4_000).optional(),
    alGeprobeerd: tekst('wat al geprobeerd is', 4_000).optional(),
    bevestigd,
  }),
  z.strictObject({
    type: z.literal('VulAan'),
    ...z.strictObject({ ...kenmerken, regio: regioOfOnbekend, gemeente, hoeVaak }).partial().shape,
    titel: nieuw.titel.optional(),
    wat: tekst('wat er knelt', 10_000).optional(),
    gevolg: tekst('wat het gevolg is', 4_000).optional(),
    alGeprobeerd: tekst('wat al geprobeerd is', 4_000).optional(),
    ookWatWerkte: tekst('wat wel werkte', 4_000).optional(),
    bevestigd,
  }),
] as const;

const aanpak = [
  z.strictObject({
    type: z.literal('KiesStrategie'),
    strategie: z.enum(strategieen, { error: 'kies een strategie' }),
    eigen: tekst('de eigen strategie', 1_000).optional(),
    doel: tekst('het doel', 4_000),
    partijen,
    voorWanneer: datum('voor wanneer het moet lukken'),
    bevestigd,
  }),
  z.strictObject({
    type: z.literal('LegStapVast'),
    wat: tekst('wat er gedaan is', 4_000),
    partij: code('een partij').optional(),
    organisatieId: uuid.optional(),
    resultaat: tekst('wat het opleverde', 4_000).optional(),
    op: datum('de dag waarop dat was'),
    bevestigd,
  }),
  z.strictObject({ type: z.literal('RondAanpakAf'), resultaat: tekst('wat de aanpak opleverde', 10_000), bevestigd }),
  z.strictObject({
    type: z.literal('LegMonitoringVast'),
    goed: z.boolean({ error: 'kies of het nog goed gaat' }),
    bevinding: tekst('wat u zag', 10_000),
    afsluiting: Afsluiting.optional(),
    bevestigd,
  }),
  z.strictObject({
    type: z.literal('ZetStapTerug'),
    reden: tekst('de reden', 4_000),
    naarRegio: z.boolean().optional(),
    bevestigd,
  }),
  z.strictObject({
    type: z.literal('SluitAf'),
    ...Afsluiting.shape,
    reden: z.enum(redenenSluiten, { error: 'kies waarom het sluit' }),
    bevestigd,
  }),
  z.strictObject({ type: z.literal('TrekIn'), reden: tekst('de reden', 4_000), bevestigd }),
] as const;

const escaleren = [
  z.strictObject({
    type: z.literal('Escaleer'),
    naar: z.enum(niveaus, { error: 'kies het niveau' }),
    notitie: tekst('de overdracht: wat is er gedaan, en wat vraagt u', 10_000),
    bevestigd,
  }),
  z.strictObject({
    type: z.literal('AanvaardEscalatie'),
    toelichting: tekst('met wie u dit afsprak', 4_000).optional(),
    bevestigd,
  }),
  z.strictObject({ type: z.literal('WeigerEscalatie'), reden: tekst('de reden', 4_000), bevestigd }),
  z.strictObject({ type: z.literal('TrekEscalatieIn'), reden: tekst('de reden', 4_000), bevestigd }),
  z.strictObject({ type: z.literal('NeemOver'), notitie: tekst('waarom u het overneemt', 10_000), bevestigd }),
  z.strictObject({
    type: z.literal('GeefMeerTijd'),
    tot: datum('tot wanneer'),
    reden: tekst('de reden', 4_000),
    bevestigd,
  }),
] as const;

const toezeggingen = [
  z.strictObject({
    type: z.literal('LegToezeggingVast'),
    toezeggingId: uuid,
    partij: code('een partij'),
    organisatieId: uuid.optional(),
    contactpersoon: tekst('de contactpersoon', 200).optional(),
    email: email.optional(),
    wat: tekst('wat er is toegezegd', 4_000),
    voor: datum('voor wanneer het is toegezegd'),
    bevestigd,
  }),
  z.strictObject({
    type: z.literal('KomToezeggingNa'),
    toezeggingId: uuid,
    toelichting: tekst('de toelichting', 4_000).optional(),
    bevestigd,
  }),
  z.strictObject({
    type: z.literal('LaatToezeggingVervallen'),
    toezeggingId: uuid,
    reden: tekst('de reden', 4_000),
    bevestigd,
  }),
] as const;

const samen = [
  z.strictObject({ type: z.literal('PlaatsInVraagstuk'), vraagstukId: uuid }),
  z.strictObject({ type: z.literal('HaalUitVraagstuk'), reden: tekst('de reden', 4_000), bevestigd }),
  z.strictObject({ type: z.literal('VoegSamenMet'), signaalId: uuid }),
  z.strictObject({
    type: z.literal('Splits'),
    delen: z
      .array(z.strictObject({ id: uuid, titel: nieuw.titel, wat: tekst('wat er knelt', 10_000) }))
      .min(2, 'splits in ten minste twee delen')
      .max(10, 'splits in hoogstens tien delen'),
    bevestigd,
  }),
  z.strictObject({ type: z.literal('LegVerhaalVast'), verhaal: tekst('het verhaal', 10_000), bevestigd }),
  z.strictObject({ type: z.literal('GeefAdvies'), adviesId: uuid, advies: tekst('het advies', 10_000), bevestigd }),
  z.strictObject({ type: z.literal('BeantwoordAdvies'), adviesId: uuid, antwoord: tekst('het antwoord', 10_000), bevestigd }),
  z.strictObject({
    type: z.literal('GeefTerugkoppeling'),
    geholpen: z.enum(geholpenCodes, { error: 'kies of het geholpen heeft' }),
    toelichting: tekst('de toelichting', 4_000).optional(),
    bevestigd,
  }),
] as const;

/** Of an existing one. */
export const SignaalOpdracht = z.discriminatedUnion('type', [...helder, ...aanpak, ...escaleren, ...toezeggingen, ...samen]);
export type SignaalOpdracht = z.input<typeof SignaalOpdracht>;

/** Not asked over the api: how it begins has routes of its own, and the system's own actions have none. */
type Anders = 'GeefSignaal' | 'OpenVraagstuk' | (GeefDeel | NeemSignaalOp | HoorVanVraagstuk | MarkeerGedeeld)['type'];
export type SignaalOpdrachtType = Exclude<SignaalCommand['type'], Anders>;

/** JSON has no `undefined`: what is left out is not there. Does not compile when a command has no opdracht. */
export const alsSignaalCommand = (
  opdracht: z.output<typeof SignaalOpdracht>,
): Extract<SignaalCommand, { type: SignaalOpdrachtType }> => opdracht as Extract<SignaalCommand, { type: SignaalOpdrachtType }>;
