/** A contact in a few taps: what is usual is filled in, what is seldom needed is folded away. */
import type { TrajectView } from '../../../../../api/contract/traject.ts';
import type { Waarden } from '../../../components/form/veld.ts';
import { dagVanaf, vandaag } from '../../../lib/dates.ts';
import { type Actie, alsOpties } from './actie.ts';

const soortenContact = ['bezoek', 'telefoon', 'videobellen', 'bericht', 'overleg met anderen'] as const;
const snelleUren = ['0,25', '0,5', '1', '2', '4'];
const REIS = 'Reistijd of bijdrage (optioneel)';

const alsTekst = (uren: number): string => String(uren).replace('.', ',');

/** As the last time, for the two answers that are mostly the same. */
function zoalsLaatst({ contacten }: TrajectView): Waarden {
  const [laatste] = [...contacten].sort((a, b) => b.op.localeCompare(a.op));
  return laatste ? { hoe: laatste.hoe, uren: alsTekst(laatste.uren) } : {};
}

/** What was left empty in the folded part is not sent. */
function zonderLeeg({ bijdrage, ...rest }: Record<string, unknown>): Record<string, unknown> {
  const gevuld = typeof bijdrage === 'object' && bijdrage !== null && Object.keys(bijdrage).length > 0;
  return gevuld ? { ...rest, bijdrage } : rest;
}

export const registreerContact: Actie = {
  knop: 'Contact vastleggen',
  uitleg: 'Het ritme van contact telt weer vanaf deze dag.',
  velden: () => [
    { naam: 'hoe', soort: 'keuze', knoppen: true, label: 'Hoe', opties: alsOpties(soortenContact) },
    {
      naam: 'uren',
      soort: 'getal',
      label: 'Hoeveel uur?',
      uitleg: 'Met of voor de cliënt, zonder de reis.',
      eenheid: 'uur',
      snel: snelleUren.map((waarde) => ({ waarde, label: waarde })),
    },
    { naam: 'notitie', soort: 'lang', label: 'Wat is er gebeurd?' },
    {
      naam: 'op',
      soort: 'dag',
      label: 'Wanneer',
      totVandaag: true,
      verplicht: 'vul de datum in',
      snel: [
        { waarde: vandaag(), label: 'Vandaag' },
        { waarde: dagVanaf(-1), label: 'Gisteren' },
      ],
    },
    {
      naam: 'reisuren',
      soort: 'getal',
      label: 'Reistijd',
      eenheid: 'uur',
      optioneel: true,
      onder: REIS,
      snel: snelleUren.map((waarde) => ({ waarde, label: waarde })),
    },
    {
      naam: 'bijdrage/wat',
      soort: 'tekst',
      label: 'Waar is voor betaald?',
      uitleg: 'Iets wat wij voor de cliënt betaalden, zoals een rolstoelbus.',
      optioneel: true,
      onder: REIS,
    },
    { naam: 'bijdrage/euro', soort: 'getal', label: 'Bedrag', eenheid: 'euro', optioneel: true, onder: REIS },
  ],
  begin: (traject) => ({ op: vandaag(), ...zoalsLaatst(traject) }),
  body: zonderLeeg,
};
