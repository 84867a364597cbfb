import { Alert, Stack, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import type { ConceptBegonnen } from '../../../../api/contract/concept.ts';
import type { VraagVooraf } from '../../../../api/contract/vraagvooraf.ts';
import type { Waarden } from '../../components/form/veld.ts';
import { Loading } from '../../components/loading.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { ProblemAlert } from '../../components/problem-alert.tsx';
import { TextLink } from '../../components/router-link.tsx';
import { useIntent } from '../../lib/intent.ts';
import { ikQuery } from '../sessie/ik.ts';
import { vraagQuery } from '../vragen-vooraf/vragen.ts';
import { conceptQuery, meldAan } from './aanmelding.ts';
import { Bewaren } from './bewaren.tsx';
import { laatstVerstuurd, onthoudVerstuurd, useFormulier, vergeetFormulier, vergeetVerstuurd } from './formulier.ts';
import { gemeentenQuery } from './gemeenten.ts';
import { StapVoorStap } from './stap-voor-stap.tsx';
import { alsAanmelding, alsAntwoorden } from './stappen.ts';
import { uitVraagVooraf } from './uit-vraag.ts';
import { AlVerstuurd } from './verstuurd.tsx';

const route = getRouteApi('/open/aanmelden');

/** The form for everyone; for who works here also filled in from an enquiry. */
export function AanmeldenPage(): ReactNode {
  const { vraag } = route.useSearch();
  const { data: ik } = useQuery(ikQuery);
  const { data: gemeenten } = useQuery(gemeentenQuery);
  const uitVraag = Boolean(ik && vraag);
  const { data, error } = useQuery({ ...vraagQuery(vraag ?? ''), enabled: uitVraag });
  if (!uitVraag) return <Aanmelden draft="aanmelden" begin={{}} />;
  if (!data && error) return <ProblemAlert error={error} title="Deze vraag kan nu niet getoond worden" />;
  if (!data || !gemeenten) return <Loading />;
  return <Aanmelden key={data.id} draft={`aanmelden:${data.id}`} begin={uitVraagVooraf(data, gemeenten)} vraag={data} />;
}

type Props = {
  /** Under this name what is filled in stays in this tab. */
  draft: string;
  begin: Waarden;
  vraag?: VraagVooraf;
};

/** A step at a time; who works elsewhere can save it for later. */
function Aanmelden({ draft, begin, vraag }: Props): ReactNode {
  const zoek = route.useSearch();
  const naar = route.useNavigate();
  const navigate = useNavigate();
  const client = useQueryClient();
  const intent = useIntent();
  const { data: ik } = useQuery(ikQuery);
  const { data: gemeenten = [] } = useQuery(gemeentenQuery);
  const formulier = useFormulier(draft, () => begin);
  const [verstuurd, setVerstuurd] = useState(laatstVerstuurd);
  const wie = { medewerker: Boolean(ik), gemeenten };
  const leeg = Object.keys(formulier.waarden).length === 0;

  if (verstuurd && leeg && (!ik || zoek.stap)) {
    const nieuw = async () => {
      vergeetVerstuurd();
      setVerstuurd(null);
      await naar({ search: {} });
    };
    return <AlVerstuurd referentie={verstuurd} nieuw={() => void nieuw()} />;
  }

  const verstuur = async () => {
    const body = { ...alsAanmelding(formulier.waarden, wie), ...(vraag ? { vraagvooraf: vraag.id } : {}) };
    const { referentie } = await intent(body, (key) => meldAan(body, key));
    vergeetFormulier(draft);
    onthoudVerstuurd(referentie);
    if (vraag) void client.invalidateQueries({ queryKey: ['vragen-vooraf'] });
    await navigate({ to: '/aanmelden/ontvangen', search: { referentie }, replace: true });
  };
  const bewaren = (stap: number): ReactNode => {
    const begonnen = async ({ token, ...concept }: ConceptBegonnen) => {
      client.setQueryData(conceptQuery(token).queryKey, concept);
      vergeetFormulier(draft);
      await navigate({ to: '/aanmelden/verder/$token', params: { token }, search: { stap, bewaard: true }, replace: true });
    };
    const adres = () => String(formulier.alles(stap)['aanmelder/email'] ?? '');
    return <Bewaren stap={stap} adres={adres} antwoorden={() => alsAntwoorden(formulier.alles(stap), wie)} begonnen={begonnen} />;
  };

  return (
    <Stack gap="lg">
      <Stack gap="xs">
        <PageTitle>{ik ? 'Nieuwe aanmelding' : 'Iemand aanmelden bij Metgezel'}</PageTitle>
        {ik ? null : (
          <Text className="measure">
            Metgezel helpt mensen met een ingewikkelde zorgvraag, en hun naasten. Iedereen mag aanmelden: voor uzelf of voor een
            ander. Een naam, een telefoonnummer en uw eigen verhaal zijn genoeg.
          </Text>
        )}
      </Stack>
      {vraag ? <UitVraag vraag={vraag} /> : null}
      <StapVoorStap
        formulier={formulier}
        wie={wie}
        zoek={zoek}
        naar={(search) => naar({ search })}
        verstuur={verstuur}
        {...(ik ? {} : { bewaren })}
      />
    </Stack>
  );
}

function UitVraag({ vraag: { id, referentie, traject, afgehandeld } }: { vraag: VraagVooraf }): ReactNode {
  const done = traject !== null || afgehandeld?.uitkomst === 'wordt aanmelding';
  return (
    <Alert color={done ? 'yellow' : 'blue'} title={done ? 'Deze vraag is al een aanmelding geworden' : `Uit vraag ${referentie}`}>
      {done ? 'Een collega was u voor. ' : 'Wat u al weet, is ingevuld. De vraag hoort straks bij deze aanmelding. '}
      <TextLink to="/vragen-vooraf/$id" params={{ id }} size="sm">
        Bekijk de vraag
      </TextLink>
    </Alert>
  );
}
