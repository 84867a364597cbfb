import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { TrajectView } from '../../../../../api/contract/traject.ts';
import { Section } from '../../../components/section.tsx';
import { ContactenPaneel } from './contacten.tsx';
import { FeitenPaneel } from './feiten.tsx';
import { MatchingPaneel } from './matching.tsx';
import { BesluitenPaneel, OverlegPaneel } from './overleg.tsx';
import { Tijdlijn } from './tijdlijn.tsx';

const voorOndersteuning = ({ fase }: TrajectView): boolean =>
  fase === 'aanmelding' || fase === 'aanmeldoverleg' || fase === 'matching';

function EigenWoorden({ hulpvraag }: { hulpvraag: string | null }): ReactNode {
  if (!hulpvraag) return null;
  return (
    <Section title="Wat er speelt, in eigen woorden">
      <Text className="prose">{hulpvraag}</Text>
    </Section>
  );
}

/** What someone reads before deciding: above the form. */
export function TeLezen({ traject }: { traject: TrajectView }): ReactNode {
  return (
    <>
      {traject.overleg ? <OverlegPaneel overleg={traject.overleg} /> : null}
      {voorOndersteuning(traject) ? <EigenWoorden hulpvraag={traject.hulpvraag} /> : null}
    </>
  );
}

/** The rest: what this phase is about first, what stays for reference after it. */
export function Dossier({ traject, deciding }: { traject: TrajectView; deciding: boolean }): ReactNode {
  const { fase, matching, ondersteuning, hulpvraag, besluiten } = traject;
  const before = voorOndersteuning(traject);
  const feiten = <FeitenPaneel traject={traject} deciding={deciding} />;
  return (
    <>
      {matching && fase === 'matching' ? <MatchingPaneel matching={matching} /> : null}
      {ondersteuning ? <ContactenPaneel traject={traject} /> : null}
      {before ? feiten : <EigenWoorden hulpvraag={hulpvraag} />}
      {besluiten.length > 0 ? <BesluitenPaneel besluiten={besluiten} /> : null}
      <Tijdlijn regels={traject.tijdlijn} />
      {before ? null : feiten}
    </>
  );
}
