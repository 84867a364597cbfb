import type { Collega } from '../../../../../api/contract/taak.ts';
import { redenenWachtlijst } from '../../../../../domain/traject/codes.ts';
import type { Optie } from '../../../components/form/veld.ts';
import { rolInZin } from '../../../lib/words.ts';
import { type Actie, alsOpties } from './actie.ts';

/** Colleagues by name, with what they do. */
export const collegaOpties = (collegas: readonly Collega[]): Optie[] =>
  collegas.map(({ id, naam, rollen, aanwezig }) => ({
    waarde: id,
    label: `${naam} (${rollen.map(rolInZin).join(', ')})${aanwezig ? '' : ', nu afwezig'}`,
  }));

export const zetOpWachtlijst: Actie = {
  knop: 'Op de wachtlijst zetten',
  uitleg: 'De cliënt houdt een vaste plek, en iemand om te bellen. Om de vier weken bellen wij zelf hoe het gaat.',
  velden: ({ collegas }) => [
    { naam: 'reden', soort: 'keuze', label: 'Waarom', opties: alsOpties(redenenWachtlijst) },
    { naam: 'toelichting', soort: 'lang', label: 'Toelichting', regels: 2 },
    {
      naam: 'contactpersoonId',
      soort: 'zoeklijst',
      label: 'Wie mag de cliënt bellen?',
      uitleg: 'Een collega die de cliënt kent, of gaat leren kennen.',
      opties: collegaOpties(collegas),
    },
  ],
  vraagtCollega: true,
};

export const herzieWachtlijst: Actie = {
  knop: 'Gebeld over de wachtlijst',
  uitleg: 'Bel de cliënt: hoe gaat het, en is er meer haast? De plek op de wachtlijst blijft hetzelfde.',
  velden: () => [{ naam: 'toelichting', soort: 'lang', label: 'Wat hebt u besproken?' }],
};

export const haalVanWachtlijst: Actie = {
  knop: 'Van de wachtlijst halen',
  uitleg: 'Daarna kan er weer een matchvoorstel komen.',
  velden: () => [{ naam: 'reden', soort: 'lang', label: 'Waarom', regels: 2 }],
};
