import type { ReactNode } from 'react';
import type { SoortSignaal } from '../../../../domain/signaal/codes.ts';
import { TextLink } from '../../components/router-link.tsx';
import { dossierPaden } from '../werk/dossier.ts';

const { signaal, vraagstuk } = dossierPaden;
export const paginas = { signaal, vraagstuk } satisfies Record<SoortSignaal, string>;

type Props = { van: { kind: SoortSignaal; id: string; titel: string }; bold?: boolean };

/** The title, as the way to its page. */
export function SignaalLink({ van: { kind, id, titel }, bold = false }: Props): ReactNode {
  return (
    <TextLink to={paginas[kind]} params={{ id }} style={{ overflowWrap: 'anywhere' }} {...(bold ? { fw: 650 } : {})}>
      {titel}
    </TextLink>
  );
}
