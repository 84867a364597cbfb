import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core';
import { IconCheck, IconInfoCircle } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { ConceptView } from '../../../../api/contract/concept.ts';
import type { Gemeente } from '../../../../api/contract/overig.ts';
import type { Waarden } from '../../components/form/veld.ts';
import { PageTitle } from '../../components/page-title.tsx';
import { ProblemAlert } from '../../components/problem-alert.tsx';
import { type ApiError, isStatus } from '../../lib/api.ts';
import { dagVan } from '../../lib/dates.ts';
import { useIntent } from '../../lib/intent.ts';
import { bewaarConcept, conceptQuery, gooiConceptWeg, verstuurConcept } from './aanmelding.ts';
import { onthoudVerstuurd, useFormulier, vergeetFormulier } from './formulier.ts';
import { StapVoorStap } from './stap-voor-stap.tsx';
import { alsAanmelding, alsAntwoorden, CONTROLE } from './stappen.ts';
import { uitConcept } from './uit-concept.ts';

const route = getRouteApi('/publiek/aanmelden/verder/$token');

/** What is typed on top of one saved revision; another revision has its own. */
const naamVan = (token: string, revisie: number): string => `verder:${token.slice(-16)}:${revisie}`;

type Props = { token: string; begin: ConceptView; gemeenten: readonly Gemeente[]; ophalen: () => Promise<void> };

/** A saved form, at the step where they were; saved again, sent, or thrown away. */
export function Verder({ token, begin, gemeenten, ophalen }: Props): ReactNode {
  const zoek = route.useSearch();
  const naar = route.useNavigate();
  const navigate = useNavigate();
  const client = useQueryClient();
  const intent = useIntent();
  const wie = { medewerker: false, gemeenten };
  const [concept, setConcept] = useState(begin);
  const [bewaard, setBewaard] = useState(zoek.bewaard ? 1 : 0);
  const [failure, setFailure] = useState<unknown>(null);
  const formulier = useFormulier(naamVan(token, concept.revisie), () => uitConcept(begin.antwoorden ?? {}, wie));

  const toon = (nu: ConceptView) => client.setQueryData(conceptQuery(token).queryKey, nu);
  const verderOp = (nu: ConceptView, waarden: Waarden) => {
    formulier.keepAs(naamVan(token, nu.revisie), waarden);
    setConcept(nu);
  };
  const bewaar = async (stap: number, antwoorden: Record<string, unknown>, waarden: Waarden): Promise<ConceptView> => {
    const { revisie } = concept;
    const body = { stap, antwoorden };
    const nu = await intent([revisie, body], (key) => bewaarConcept({ token, revisie, body, key }));
    verderOp(nu, waarden);
    return nu;
  };
  const bewaarNu = async (stap: number) => {
    setFailure(null);
    setBewaard(0);
    const waarden = formulier.alles(stap);
    try {
      await bewaar(stap, alsAntwoorden(waarden, wie), waarden);
      setBewaard((n) => n + 1);
    } catch (error) {
      await geslotenOf(error);
      setFailure(error);
    }
  };
  /** Sent or thrown away meanwhile, perhaps by a click whose answer got lost: the page tells. */
  const geslotenOf = async (error: unknown) => {
    if (isStatus(error, 404, 409)) await client.invalidateQueries({ queryKey: conceptQuery(token).queryKey });
  };
  const verstuur = async () => {
    try {
      const { revisie } = await bewaar(CONTROLE, alsAanmelding(formulier.waarden, wie), formulier.waarden);
      const { referentie } = await verstuurConcept({ token, revisie });
      for (const naam of [concept.revisie, revisie].map((n) => naamVan(token, n))) vergeetFormulier(naam);
      onthoudVerstuurd(referentie);
      await navigate({ to: '/aanmelden/ontvangen', search: { referentie }, replace: true });
      toon({ ...concept, stand: 'verzonden', referentie, antwoorden: null, email: null });
    } catch (error) {
      await geslotenOf(error);
      throw error;
    }
  };
  const doorgaan = (stap: number, versie: number) => {
    setFailure(null);
    verderOp({ ...concept, revisie: versie }, formulier.alles(stap));
  };
  const weggegooid = () => {
    vergeetFormulier(naamVan(token, concept.revisie));
    toon({ ...concept, stand: 'weggegooid', antwoorden: null, email: null });
  };
  const opFout = (stap: number) => (error: unknown) =>
    isStatus(error, 412) ? (
      <Elders error={error} ophalen={ophalen} doorgaan={(versie) => doorgaan(stap, versie)} />
    ) : (
      <ProblemAlert error={error} title="Dit lukte niet" />
    );

  return (
    <Stack gap="lg">
      <PageTitle>Verder met uw aanmelding</PageTitle>
      {bewaard > 0 ? <Bewaard concept={concept} keer={bewaard} /> : null}
      <StapVoorStap
        formulier={formulier}
        wie={wie}
        zoek={{ ...zoek, stap: zoek.stap ?? begin.stap }}
        naar={(search) => {
          setBewaard(0);
          return naar({ search });
        }}
        verstuur={verstuur}
        onError={opFout(CONTROLE)}
        bewaren={(stap) => (
          <Button variant="default" onClick={() => void bewaarNu(stap)}>
            Bewaar en ga later verder
          </Button>
        )}
      />
      {failure === null ? null : opFout(zoek.stap ?? begin.stap)(failure)}
      <Weggooien token={token} weg={weggegooid} />
    </Stack>
  );
}

/** Says that it is saved, how to go on and until when; takes the focus each time. */
function Bewaard({ concept: { email, bewaardTot }, keer }: { concept: ConceptView; keer: number }): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: saved again, it is told again
  useEffect(() => box.current?.focus(), [keer]);
  return (
    <Alert ref={box} tabIndex={-1} role="status" color="teal" icon={<IconCheck aria-hidden />} title="Uw antwoorden zijn bewaard">
      <Stack gap="xs">
        <Text size="sm">
          U kunt deze pagina sluiten. Met de link in de mail{email ? ` aan ${email}` : ''} gaat u verder waar u was. Geen mail?
          Kijk ook bij ongewenste mail.
        </Text>
        <Text size="sm">
          Wij bewaren uw antwoorden tot en met {dagVan(bewaardTot)}. Daarna verwijderen wij ze. Er is nog niets verstuurd.
        </Text>
      </Stack>
    </Alert>
  );
}

type EldersProps = { error: unknown; ophalen: () => Promise<void>; doorgaan: (versie: number) => void };

/** Saved from another place meanwhile: what is typed here is not lost, and they choose. */
function Elders({ error, ophalen, doorgaan }: EldersProps): ReactNode {
  const [gekozen, setGekozen] = useState(false);
  const { versie } = ((error as ApiError).problem.nu ?? {}) as { versie?: number };
  const kies = (keuze: () => void) => () => {
    setGekozen(true);
    keuze();
  };
  if (gekozen) return null;
  return (
    <Alert role="alert" color="yellow" icon={<IconInfoCircle aria-hidden />} title="Dit formulier is ook ergens anders bewaard">
      <Stack gap="sm" align="flex-start">
        <Text size="sm">Misschien op uw telefoon, of in een ander tabblad. Met welke antwoorden wilt u verder?</Text>
        <Group>
          <Button variant="default" onClick={kies(() => void ophalen())}>
            Met wat daar bewaard is
          </Button>
          {versie ? (
            <Button variant="default" onClick={kies(() => doorgaan(versie))}>
              Met wat hier staat
            </Button>
          ) : null}
        </Group>
      </Stack>
    </Alert>
  );
}

/** Asks once more: it cannot be undone. */
function Weggooien({ token, weg }: { token: string; weg: () => void }): ReactNode {
  const [opened, setOpened] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const close = () => setOpened(false);
  const gooiWeg = async () => {
    try {
      await gooiConceptWeg(token);
      weg();
    } catch (error) {
      setFailure(error);
    }
  };
  return (
    <div>
      <Button variant="subtle" color="red" onClick={() => setOpened(true)}>
        Dit formulier weggooien
      </Button>
      <Modal opened={opened} onClose={close} title="Dit formulier weggooien?" closeButtonProps={{ 'aria-label': 'Sluiten' }}>
        <Stack>
          <Text>Alles wat u invulde, wordt verwijderd. Er wordt niets verstuurd. U kunt dit niet terugdraaien.</Text>
          {failure === null ? null : <ProblemAlert error={failure} />}
          <Group>
            <Button color="red" onClick={() => void gooiWeg()}>
              Weggooien
            </Button>
            <Button variant="default" onClick={close}>
              Annuleren
            </Button>
          </Group>
        </Stack>
      </Modal>
    </div>
  );
}
