import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { TrajectView } from '../../../../../api/contract/traject.ts';
import { Section } from '../../../components/section.tsx';
import { AfgeslotenPaneel } from './afgesloten.tsx';
import { ContactenPaneel } from './contacten.tsx';
import { DubbelenPaneel } from './dubbelen.tsx';
import { FeitenPaneel } from './feiten.tsx';
import { HeroverwegingPaneel, KlachtenPaneel } from './klachten.tsx';
import { MatchingPaneel } from './matching.tsx';
import { MetingenPaneel } from './metingen.tsx';
import { MomentenPaneel } from './momenten.tsx';
import { BesluitenPaneel, OverlegPaneel } from './overleg.tsx';
import { PlanPaneel } from './plan.tsx';
import { Tijdlijn } from './tijdlijn.tsx';
import { VervangingPaneel } from './vervanging.tsx';
import { WaakvlamPaneel } from './waakvlam.tsx';
import { WachtlijstPaneel } from './wachtlijst.tsx';

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
      {traject.afgesloten ? <AfgeslotenPaneel traject={traject} afgesloten={traject.afgesloten} /> : null}
      {traject.heroverweging ? <HeroverwegingPaneel traject={traject} gevraagd={traject.heroverweging} /> : null}
      <KlachtenPaneel traject={traject} />
      <DubbelenPaneel traject={traject} />
      {traject.overleg ? <OverlegPaneel overleg={traject.overleg} /> : null}
      {voorOndersteuning(traject) ? <EigenWoorden hulpvraag={traject.hulpvraag} /> : null}
    </>
  );
}

type Ondersteuning = NonNullable<TrajectView['ondersteuning']>;

function InOndersteuning({ traject, ondersteuning }: { traject: TrajectView; ondersteuning: Ondersteuning }): ReactNode {
  const { waakvlam, fase } = traject;
  return (
    <>
      <ContactenPaneel traject={traject} />
      <PlanPaneel traject={traject} ondersteuning={ondersteuning} />
      <MomentenPaneel traject={traject} />
      <MetingenPaneel traject={traject} />
      {waakvlam && fase !== 'waakvlam' ? <WaakvlamPaneel traject={traject} waakvlam={waakvlam} /> : null}
    </>
  );
}

/** The rest: what this phase is about first, what stays for reference after it. */
export function Dossier({ traject, deciding }: { traject: TrajectView; deciding: boolean }): ReactNode {
  const { fase, matching, wachtlijst, waakvlam, ondersteuning, hulpvraag, besluiten } = traject;
  const before = voorOndersteuning(traject);
  const feiten = <FeitenPaneel traject={traject} deciding={deciding} />;
  return (
    <>
      {wachtlijst ? <WachtlijstPaneel traject={traject} wachtlijst={wachtlijst} /> : null}
      {matching && fase === 'matching' ? <MatchingPaneel traject={traject} matching={matching} /> : null}
      {waakvlam && fase === 'waakvlam' ? <WaakvlamPaneel traject={traject} waakvlam={waakvlam} /> : null}
      {ondersteuning?.vervanging ? <VervangingPaneel traject={traject} vervanging={ondersteuning.vervanging} /> : null}
      {ondersteuning ? <InOndersteuning traject={traject} ondersteuning={ondersteuning} /> : null}
      {before ? feiten : <EigenWoorden hulpvraag={hulpvraag} />}
      {besluiten.length > 0 ? <BesluitenPaneel traject={traject} /> : null}
      <Tijdlijn regels={traject.tijdlijn} />
      {before ? null : feiten}
    </>
  );
}
