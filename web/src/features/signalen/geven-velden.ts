/** What is asked of a new signaal: a title is enough, what is known already goes along. */
import type { Gemeente } from '../../../../api/contract/overig.ts';
import type { Taxonomie } from '../../../../api/contract/signalen/taxonomie.ts';
import type { Namens } from '../../../../domain/signaal/codes.ts';
import type { Veld, Waarden } from '../../components/form/veld.ts';
import { zin } from '../../lib/words.ts';
import { codeVan } from '../aanmelden/gemeenten.ts';
import {
  doelgroepVeld,
  domeinVeld,
  gemeenteNaam,
  gemeenteVeld,
  partijenVeld,
  regioVeld,
  soortVeld,
  wetVeld,
} from './kenmerken.ts';

type Bekend = { taxonomie: Taxonomie; gemeenten: readonly Gemeente[]; namens: readonly Namens[] };

const onder = 'Weet u al meer? (optioneel)';

const weg = (veld: Veld): Veld => ({ ...veld, optioneel: true, onder });

export const gevenVelden = ({ taxonomie, gemeenten, namens }: Bekend): Veld[] => [
  {
    naam: 'titel',
    soort: 'tekst',
    label: 'Waar loopt u op vast?',
    uitleg: 'In één zin. Bijvoorbeeld: Meerzorg wordt niet verlengd, en er is geen ander aanbod.',
    verplicht: 'vul in één zin in waar u op vastloopt',
  },
  {
    naam: 'wat',
    soort: 'lang',
    regels: 4,
    label: 'Wat knelt er?',
    uitleg:
      'Geen tijd? Laat dit leeg, dan vragen wij het u later. Schrijf geen namen of andere gegevens van cliënten op: anderen lezen dit ook.',
    optioneel: true,
  },
  gemeenteVeld(gemeenten),
  regioVeld(),
  doelgroepVeld('Om welke doelgroep gaat het?'),
  ...(namens.length > 1
    ? [
        {
          naam: 'namens',
          soort: 'keuze' as const,
          label: 'Namens wie geeft u dit?',
          opties: namens.map((waarde) => ({ waarde, label: zin(waarde) })),
        },
      ]
    : []),
  ...[soortVeld(taxonomie), wetVeld(taxonomie), domeinVeld, partijenVeld(taxonomie, 'Welke partijen hebben ermee te maken?')].map(
    weg,
  ),
  weg({ naam: 'ookWatWerkte', soort: 'lang', regels: 2, label: 'Werkte er ook iets wel?' }),
];

export type Codes = { regio: string; gemeente: string; doelgroep: string };

export const gevenBegin = (
  { regio, gemeente, doelgroep }: Codes,
  gemeenten: readonly Gemeente[],
  { namens, les }: { namens: Namens; les: string | undefined },
): Waarden => ({
  titel: les ? zin(les) : '',
  ...{ regio, doelgroep, namens },
  gemeente: codeVan(gemeenten, gemeente, regio),
});

/** From what the form holds to what the api takes. */
export const gevenBody = (
  plain: Record<string, unknown>,
  waarden: Waarden,
  gemeenten: readonly Gemeente[],
  uit: { les?: string | undefined; trajectId?: string | undefined; namens: string },
): Record<string, unknown> => ({
  namens: uit.namens,
  ...plain,
  gemeente: gemeenteNaam(gemeenten, waarden.gemeente),
  ...(uit.les ? { les: uit.les } : {}),
  ...(uit.trajectId ? { trajectId: uit.trajectId } : {}),
});
