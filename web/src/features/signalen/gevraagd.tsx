import type { ReactNode } from 'react';
import type { SignaalView } from '../../../../api/contract/signalen/signaal.ts';
import type { Taak } from '../../../../api/contract/taak.ts';
import { ButtonLink } from '../../components/router-link.tsx';
import { kalenderdag } from '../../lib/dates.ts';
import { GevraagdLijst } from '../werk/gevraagd-lijst.tsx';
import { TaakKaart } from '../werk/taak-kaart.tsx';
import { acties, antwoordenOp } from './acties/alle.ts';
import { paginas } from './signaal-link.tsx';

/** What is asked now: of whom, until when, why that date, and the button that answers it; what is mine first. */
export function Gevraagd({ signaal, chosen }: { signaal: SignaalView; chosen: string | undefined }): ReactNode {
  return (
    <GevraagdLijst
      taken={signaal.taken}
      chosen={chosen}
      canAnswer={(taak) => antwoordenOp(taak, signaal).length > 0}
      niets={nietsGevraagd(signaal)}
      kaart={(taak) => <Kaart taak={taak} signaal={signaal} chosen={taak.id === chosen} />}
    />
  );
}

function nietsGevraagd({ kind, fase, monitoring }: SignaalView): string {
  if (fase === 'afgesloten') return `Niets: dit ${kind} is afgesloten.`;
  if (fase === 'in vraagstuk') return 'Hier niets: het gaat verder in het vraagstuk. De gever hoort wat daar gebeurt.';
  if (monitoring) return `Nu even niets. Op ${kalenderdag(monitoring.teltVanaf)} vragen wij vanzelf of het nog helpt.`;
  return 'Nu even niets. Als er weer iets nodig is, verschijnt het hier en bij Mijn werk.';
}

type KaartProps = { taak: Taak; signaal: SignaalView; chosen: boolean };

function Kaart({ taak, signaal, chosen }: KaartProps): ReactNode {
  const { kind, id } = signaal;
  return (
    <TaakKaart taak={taak} chosen={chosen}>
      {antwoordenOp(taak, signaal).map((type, i) => (
        <ButtonLink
          key={type}
          to={paginas[kind]}
          params={{ id }}
          search={{ taak: taak.id, actie: type, over: taak.over ?? undefined }}
          variant={i === 0 ? 'filled' : 'light'}
          resetScroll={false}
        >
          {acties[type].knop}
        </ButtonLink>
      ))}
    </TaakKaart>
  );
}
