import { kalenderdag } from '../../../lib/dates.ts';
import type { Actie } from './actie.ts';

export const schortOp: Actie = {
  knop: 'Opschorten',
  uitleg: 'Voor als er een tijd niets kan, zoals bij een opname of een lange reis. Bel gerust: contact vastleggen kan wel.',
  velden: () => [
    { naam: 'reden', soort: 'lang', label: 'Waarom', regels: 2 },
    {
      naam: 'terugOp',
      soort: 'dag',
      label: 'Vanaf welke dag gaat het weer verder?',
      uitleg: 'Weet u het niet precies? Kies een dag waarop u opnieuw kijkt. Hoogstens over twee jaar.',
      vanafVandaag: true,
    },
  ],
  letOp: ({ waarden }) => {
    const terug = typeof waarden.terugOp === 'string' && waarden.terugOp ? ` tot ${kalenderdag(waarden.terugOp)}` : '';
    return `Alle termijnen staan stil${terug}: er komen geen herinneringen. Wat er nog aan dagen was, blijft bewaard.`;
  },
};

export const hervat: Actie = {
  knop: 'Hervatten',
  uitleg: 'Alle termijnen lopen weer. De dagen van de pauze tellen niet mee.',
  velden: () => [{ naam: 'toelichting', soort: 'lang', label: 'Hoe staat het er nu voor?' }],
};
