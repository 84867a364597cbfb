import { List, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { vindPersoonsgegevens } from '../../../../domain/signaal/persoonsgegevens.ts';
import { isWaarschuwing, vondstInWoorden } from '../../../../domain/signaal/vrije-tekst.ts';
import type { EnkelVeld, Veld, Waarden } from '../../components/form/veld.ts';
import { zin } from '../../lib/words.ts';
import { opsomming } from './woorden.ts';

type Geschreven = { label: string; tekst: string };

/** A contact person of a party is asked for by name. */
const isVrijeTekst = ({ naam, soort }: EnkelVeld): boolean =>
  soort === 'lang' || (soort === 'tekst' && naam !== 'contactpersoon' && naam !== 'email');

function geschrevenIn(veld: Veld, waarden: Waarden): Geschreven[] {
  const waarde = waarden[veld.naam];
  if (veld.soort !== 'rijen')
    return isVrijeTekst(veld) && typeof waarde === 'string' ? [{ label: veld.label, tekst: waarde }] : [];
  const rijen = Array.isArray(waarde) ? waarde.filter((rij) => typeof rij !== 'string') : [];
  return rijen.flatMap((rij, i) =>
    veld.kolommen
      .filter(isVrijeTekst)
      .map(({ naam, label }) => ({ label: `${zin(veld.wat)} ${i + 1}, ${label.toLowerCase()}`, tekst: rij[naam] ?? '' })),
  );
}

/** What the server warned of, looked up again here: its answer names no words, and a text may hold more than one. */
export function persoonsgegevens(melding: string, velden: readonly Veld[], waarden: Waarden): ReactNode {
  if (!isWaarschuwing(melding)) return null;
  const gevonden = velden
    .flatMap((veld) => geschrevenIn(veld, waarden))
    .map(({ label, tekst }) => ({ label, vondsten: vindPersoonsgegevens(tekst) }))
    .filter(({ vondsten }) => vondsten.length > 0);
  return (
    <>
      <Text>Hier lijken gegevens van een persoon in te staan:</Text>
      <List>
        {gevonden.map(({ label, vondsten }) => (
          <List.Item key={label}>
            {label}: {opsomming(vondsten.map(({ soort }) => vondstInWoorden[soort]))} (
            {opsomming(vondsten.map(({ stuk }) => `“${stuk}”`))})
          </List.Item>
        ))}
      </List>
      <Text>
        Anderen lezen dit ook. Gaat het over een cliënt of een familie? Haal het dan weg. Is het iets anders, zoals de naam van
        een instelling? Dan mag het blijven staan. Wij tellen hoe vaak dat gebeurt.
      </Text>
    </>
  );
}
