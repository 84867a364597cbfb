/** Fields that several actions of a traject share. */
import { z } from 'zod';
import { doelgroepen } from '../../../domain/codes.ts';
import {
  inzetten,
  levensdomeinen,
  rollenVertegenwoordiger,
  soortenOntvanger,
  uitkomstenOverleg,
} from '../../../domain/traject/codes.ts';
import { dag, email, tekst, telefoon } from '../common.ts';

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

export const Vertegenwoordiger = z.strictObject({
  naam: tekst('de naam van de vertegenwoordiger', 200),
  rol: z.enum(rollenVertegenwoordiger, { error: 'kies wat de vertegenwoordiger is' }),
  telefoon: telefoon.optional(),
  email: email.optional(),
});

/** What is asked of a person who is aangemeld, and may be corrected later. */
export const PersoonVelden = {
  naam: tekst('de naam', 200),
  geboortedatum: dag
    .refine((d) => d <= new Date().toISOString().slice(0, 10), 'een geboortedatum ligt niet in de toekomst')
    .optional(),
  telefoon: telefoon.optional(),
  email: email.optional(),
  adres: tekst('het adres', 300).optional(),
  plaats: tekst('de plaats', 100).optional(),
};

export const uitkomstOverleg = z.enum(uitkomstenOverleg, { error: 'kies een uitkomst' });
export const inzet = z.enum(inzetten, { error: 'kies een inzet' });
export const waarde = z.enum(['ja', 'nee', 'onbekend'], { error: 'kies ja, nee of onbekend' });

/** Working days between two contacts; 130 is half a year. */
export const ritmeWerkdagen = z
  .int({ error: 'vul bij het ritme een heel aantal werkdagen in' })
  .min(1, 'een ritme is ten minste 1 werkdag')
  .max(130, 'een ritme is hoogstens 130 werkdagen');

/** 1 (much worse) to 5 (much better), as the person feels it. */
export const score = (label: string) =>
  z
    .int({ error: `kies een score voor ${label}` })
    .min(1, `een score voor ${label} is 1 tot en met 5`)
    .max(5, `een score voor ${label} is 1 tot en met 5`);

const urenPerDag = 24;

export const uren = z
  .number({ error: 'vul het aantal uren in' })
  .positive('vul meer dan 0 uur in')
  .max(urenPerDag, `een dag heeft hoogstens ${urenPerDag} uur`);

export const reisuren = z
  .number({ error: 'vul het aantal reisuren in' })
  .min(0, 'vul 0 of meer reisuren in')
  .max(urenPerDag, `een dag heeft hoogstens ${urenPerDag} reisuren`);

/** One day holds both. */
export const samenEenDag = (contact: { uren: number; reisuren?: number | undefined }): boolean =>
  contact.uren + (contact.reisuren ?? 0) <= urenPerDag;

const hoogsteBijdrage = 100_000;

/** In euro, to the cent. */
export const euro = z
  .number({ error: 'vul het bedrag in euro in' })
  .min(0, 'een bijdrage is 0 euro of meer')
  .max(hoogsteBijdrage, `een bijdrage is hoogstens ${hoogsteBijdrage} euro`)
  .multipleOf(0.01, 'een bedrag heeft hoogstens twee cijfers achter de komma');
