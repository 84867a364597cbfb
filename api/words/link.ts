/** The page behind a mail link: what is asked, in words for somebody from outside. No more of the dossier than the question needs. */
import type { GevraagdPerLink } from '../../db/queries/link.ts';
import type { TaakSoort } from '../../domain/taak/codes.ts';
import type { TrajectCommand } from '../../domain/traject/commands.ts';
import type { Traject } from '../../domain/traject/state.ts';

export type LinkPartij = 'aanmelder' | 'client' | 'ontvanger';

const antwoorden: Partial<Record<TaakSoort, { partij: LinkPartij; opdrachten: readonly TrajectCommand['type'][] }>> = {
  aanvullen: { partij: 'aanmelder', opdrachten: ['GeefAanvulling'] },
  keuze: { partij: 'client', opdrachten: ['KiesMetgezel', 'WijsVoorstelAf'] },
  klik: { partij: 'client', opdrachten: ['BevestigKlik', 'MeldGeenKlik'] },
  overdracht: { partij: 'ontvanger', opdrachten: ['AanvaardOverdracht', 'WeigerOverdracht'] },
  doorverwijzing: { partij: 'ontvanger', opdrachten: ['AanvaardDoorverwijzing', 'WeigerDoorverwijzing'] },
};

/** What the holder of a link may answer to this kind of task. */
export const antwoordenOp = (soort: TaakSoort, partij: LinkPartij): readonly TrajectCommand['type'][] => {
  const mogelijk = antwoorden[soort];
  return mogelijk?.partij === partij ? mogelijk.opdrachten : [];
};

/** "Beste Anna," */
export function aanhefVan({ traject, clientNaam }: Pick<GevraagdPerLink, 'traject' | 'clientNaam'>, partij: LinkPartij): string {
  if (partij === 'aanmelder') return `Beste ${traject.aanmelder.naam},`;
  if (partij === 'client') return `Beste ${clientNaam},`;
  const ontvanger = 'ontvanger' in traject ? traject.ontvanger : null;
  return `Beste ${ontvanger?.contactpersoon ?? ontvanger?.organisatie ?? 'lezer'},`;
}

/** The question itself. */
export function vraagVan(soort: TaakSoort, traject: Traject): string {
  switch (soort) {
    case 'aanvullen':
      return `Wij missen nog iets bij uw aanmelding. ${traject.fase === 'aanmelding' && traject.wat ? traject.wat : 'Wilt u haar aanvullen?'}`;
    case 'keuze':
      return 'Wie past het beste bij u? Kies een Metgezel. Past niemand? Dan zoeken wij verder.';
    case 'klik':
      return 'U heeft kennisgemaakt. Voelt het goed om met deze Metgezel verder te gaan? Nee is ook een goed antwoord.';
    case 'overdracht':
      return 'Metgezel vraagt of u de ondersteuning overneemt. De Metgezel van dit traject vertelt u graag meer. Neemt u het over?';
    case 'doorverwijzing':
      return 'Metgezel verwijst iemand naar u door. Onze aanmeldcoördinator vertelt u graag meer. Neemt u het aan?';
    case 'triage':
    case 'inschatting':
    case 'besluit':
    case 'matchvoorstel':
    case 'kennismaking':
    case 'contact':
    case 'nazorg':
    case 'alarm':
      return 'Deze vraag wordt niet per mail beantwoord.';
  }
}
