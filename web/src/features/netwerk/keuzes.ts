/** The netwerk as choices for who takes over: what fits best first, each filling the fields of the form. */
import type { Organisatie } from '../../../../api/contract/netwerk.ts';
import { alsOntvanger } from '../../../../domain/netwerk/organisatie.ts';
import { soortenOntvanger } from '../../../../domain/traject/codes.ts';
import type { Optie, Waarde, Waarden } from '../../components/form/veld.ts';

type Keuze = { optie: Optie; vult: Waarden };
type Contact = Organisatie['contactpersonen'][number];
type Zoek = { soort: Waarde | undefined; gemeente: string };

const neemtOver = ({ soort }: Organisatie): boolean => soortenOntvanger.some((ontvanger) => ontvanger === soort);

/** Lower comes first: the kind that was chosen (else one that takes over), then the client's own gemeente. */
function plaats(organisatie: Organisatie, { soort, gemeente }: Zoek): number {
  const past = soort ? alsOntvanger(organisatie.soort) === soort : neemtOver(organisatie);
  return (past ? 0 : 2) + (organisatie.gemeente?.naam === gemeente ? 0 : 1);
}

function keuze(organisatie: Organisatie, contact?: Contact): Keuze {
  const { id, naam, soort, gemeente, email } = organisatie;
  const wie = contact ? [contact.naam, contact.functie] : [];
  const label = [naam, gemeente?.naam === naam ? null : gemeente?.naam, soort, ...wie].filter(Boolean).join(' · ');
  return {
    optie: { waarde: contact ? `${id}/${contact.id}` : id, label },
    vult: {
      'ontvanger/soort': alsOntvanger(soort),
      'ontvanger/organisatie': naam,
      'ontvanger/contactpersoon': contact?.naam ?? '',
      'ontvanger/email': contact?.email ?? email ?? '',
    },
  };
}

/** Every organisation by itself, and with each of its contact persons. */
export const keuzesUit = (netwerk: readonly Organisatie[], zoek: Zoek): Keuze[] =>
  [...netwerk]
    .sort((a, b) => plaats(a, zoek) - plaats(b, zoek))
    .flatMap((organisatie) => [keuze(organisatie), ...organisatie.contactpersonen.map((contact) => keuze(organisatie, contact))]);
