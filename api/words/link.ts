/** The page behind a mail link: what is asked, in words for somebody from outside. No more of the dossier than the question needs. */

import type { GevraagdPerLink } from '../../db/queries/link.ts';
import type { Buitenstaander } from '../../domain/codes.ts';
import type { Toezegging } from '../../domain/signaal/state.ts';
import type { Traject } from '../../domain/traject/state.ts';
import { type LinkSoort, perLink } from '../contract/link.ts';

/** What the holder of a link may answer to this kind of task. */
export const antwoordenOp = (soort: LinkSoort, partij: Buitenstaander): readonly string[] =>
  perLink[soort].partij === partij ? perLink[soort].opdrachten : [];

/** "Beste Anna," */
export function aanhefVan(
  { traject, clientNaam }: Pick<GevraagdPerLink, 'traject' | 'clientNaam'>,
  partij: Buitenstaander,
): string {
  if (partij === 'aanmelder') return `Beste ${traject.aanmelder.naam},`;
  if (partij === 'client') return `Beste ${clientNaam},`;
  const ontvanger = 'ontvanger' in traject ? traject.ontvanger : null;
  return `Beste ${ontvanger?.contactpersoon ?? ontvanger?.organisatie ?? 'lezer'},`;
}

/** The question itself. */
export function vraagVan(soort: Exclude<LinkSoort, 'toezegging'>, traject: Traject): string {
  switch (soort) {
    case 'aanvullen':
      return `Wij missen nog iets bij uw aanmelding. ${traject.fase === 'aanmelding' && traject.wat ? traject.wat : 'Wilt u haar aanvullen?'}`;
    case 'keuze':
      return 'Wie past het beste bij u? Kies een Metgezel. Past niemand? Dan zoeken wij verder.';
    case 'klik':
      return 'U heeft kennisgemaakt. Voelt het goed om met deze Metgezel verder te gaan? Nee is ook een goed antwoord.';
    case 'clientervaring':
      return 'Hoe vindt u de ondersteuning van Metgezel? Wij vragen dit één keer per jaar. Uw antwoord staat niet in uw dossier.';
    case 'overdracht':
      return 'Metgezel vraagt of u de ondersteuning overneemt. De Metgezel van dit traject vertelt u graag meer. Neemt u het over?';
    case 'doorverwijzing':
      return 'Metgezel verwijst iemand naar u door. Onze aanmeldcoördinator vertelt u graag meer. Neemt u het aan?';
  }
}

/** "Beste Jan de Boer," */
export const aanhefVanToezegging = ({ contactpersoon }: Pick<Toezegging, 'contactpersoon'>): string =>
  `Beste ${contactpersoon ?? 'lezer'},`;

export const vraagNaToezegging = 'U heeft Metgezel iets toegezegd. Is het gedaan? Laat het ons weten; een toelichting mag.';

export const linkIsGebruikt = 'Deze vraag is al beantwoord, of niet meer nodig. U hoeft niets te doen.';
