/** Matching: the offer, the choice, the klik; the wachtlijst; and a new Metgezel beside ongoing support. */
import { z } from 'zod';
import { redenenVervanging, redenenWachtlijst, wensenVervanging } from '../../../domain/traject/codes.ts';
import { dag, datum, tekst, uuid } from '../common.ts';

export const opdrachtenMatching = [
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
    type: z.literal('ZetOpWachtlijst'),
    reden: z.enum(redenenWachtlijst, { error: 'kies een reden' }),
    toelichting: tekst('de toelichting'),
    contactpersoonId: z.uuid({ error: 'kies wie de cliënt mag bellen' }),
  }),
  z.strictObject({ type: z.literal('HerzieWachtlijst'), toelichting: tekst('wat er besproken is') }),
  z.strictObject({ type: z.literal('HaalVanWachtlijst'), reden: tekst('de reden') }),
  z.strictObject({
    type: z.literal('VraagVervanging'),
    reden: z.enum(redenenVervanging, { error: 'kies een reden' }),
    toelichting: tekst('de toelichting'),
    laatsteDag: datum('de laatste dag').optional(),
  }),
  z.strictObject({
    type: z.literal('LegWensVast'),
    wens: z.enum(wensenVervanging, { error: 'kies wat de cliënt wil' }),
    toelichting: tekst('wat de cliënt erover zei'),
  }),
  z.strictObject({ type: z.literal('BeeindigVervanging'), reden: tekst('de reden') }),
] as const;
