/** Overdracht, doorverwijzing, nazorg, the end, and opening again. */
import { z } from 'zod';
import { heropenbareFasen, redenenAfgesloten } from '../../../domain/traject/codes.ts';
import { tekst } from '../common.ts';
import { Ontvanger } from './velden.ts';

export const opdrachtenEinde = [
  z.strictObject({
    type: z.literal('BiedOverdrachtAan'),
    ontvanger: Ontvanger,
    toelichting: tekst('de toelichting'),
    plekGevonden: z.boolean({ error: 'kies of er een plek om te wonen gevonden is' }).optional(),
  }),
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
  z.strictObject({
    type: z.literal('Heropen'),
    naar: z.enum(heropenbareFasen, { error: 'kies de fase waarin het traject verdergaat' }),
    reden: tekst('de reden'),
  }),
] as const;
