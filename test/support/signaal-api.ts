/** Signalen over the api: who takes part, and the way of a signaal, a step at a time, as the screens ask it. */
import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import type { NieuwSignaal, NieuwVraagstuk, SignaalOpdracht } from '../../api/contract/signalen/opdrachten.ts';
import type { SignaalView } from '../../api/contract/signalen/signaal.ts';
import { dagNummer, dagUitNummer } from '../../domain/calendar/dag.ts';
import { dagVan } from '../../domain/calendar/moment.ts';
import type { SoortSignaal } from '../../domain/signaal/codes.ts';
import { type Caller, openApi } from './api.ts';
import { cast, user } from './people.ts';

/** The programme with who works on signalen. */
export const signaalCast = () => ({
  ...cast(),
  landelijk: user('Lan Delijk', [{ rol: 'landelijkcoordinator' }]),
  adviesraad: user('Ad Viesraad', [{ rol: 'adviesraad' }]),
});
type Wie = keyof ReturnType<typeof signaalCast>;

export type SignaalApi = Awaited<ReturnType<typeof openSignaalApi>>;

export const nieuwSignaal = (rest: Partial<NieuwSignaal> = {}): NieuwSignaal => ({
  ...{ titel: 'Meerzorg wordt geweigerd', wat: 'Het zorgkantoor weigert de verlenging en er is geen ander aanbod.' },
  ...{ regio: 'Oost', gemeente: 'Arnhem', doelgroep: 'NAH' },
  ...rest,
});

export const nieuwVraagstuk = (rest: Partial<NieuwVraagstuk> = {}): NieuwVraagstuk => ({
  ...{ titel: 'Meerzorg', wat: 'Verlenging van Meerzorg wordt geweigerd.', niveau: 'regio', regio: 'Oost' },
  ...rest,
});

/** Which kinds of task stand open on a page. */
export const openTaken = ({ taken }: Pick<SignaalView, 'taken'>): string[] =>
  taken.filter(({ open }) => open).map(({ soort }) => soort);

const paden: Record<SoortSignaal, string> = { signaal: 'signalen', vraagstuk: 'vraagstukken' };

export async function openSignaalApi(options: Parameters<typeof openApi>[0] = {}) {
  const people = signaalCast();
  const api = await openApi({ ...options, people });
  const bekend = new Map<Wie, Caller>();
  const als = async (wie: Wie): Promise<Caller> => {
    const caller = bekend.get(wie) ?? (await api.als(people[wie]));
    bekend.set(wie, caller);
    return caller;
  };
  const versie = async (id: string): Promise<number> =>
    (await api.query<{ version: number }>('select version from subject where id = $1', [id]))[0]?.version ?? 0;
  const dag = (over: number): string => dagUitNummer(dagNummer(dagVan(api.now())) + over);

  /** What the api answers; whatever it is. */
  const vraagt = async (wie: Wie, id: string, opdracht: object, kind: SoortSignaal = 'signaal') =>
    (await als(wie)).post(`/${paden[kind]}/${id}/opdrachten`, opdracht, { version: await versie(id) });
  /** As `vraagt`, and it must be accepted. */
  const doet = async (wie: Wie, id: string, opdracht: SignaalOpdracht, kind: SoortSignaal = 'signaal') => {
    const { status, body } = await vraagt(wie, id, opdracht, kind);
    expect([opdracht.type, status, status === 200 ? '' : body]).toEqual([opdracht.type, 200, '']);
    return body as { id: string; versie: number; fase: string; referentie: string };
  };
  const leest = async (wie: Wie, id: string, kind: SoortSignaal = 'signaal'): Promise<SignaalView> =>
    (await (await als(wie)).get(`/${paden[kind]}/${id}`).expect(200)).body;

  const to = {
    afpellen: async (rest: Partial<NieuwSignaal> = {}, wie: Wie = 'gcoer'): Promise<string> =>
      (await (await als(wie)).post('/signalen', nieuwSignaal(rest)).expect(201)).body.id,
    strategie: async (rest: Partial<NieuwSignaal> = {}): Promise<string> => {
      const id = await to.afpellen(rest);
      await doet('gcoer', id, opdrachten(dag).PelAf);
      return id;
    },
    aanpak: async (rest: Partial<NieuwSignaal> = {}): Promise<string> => {
      const id = await to.strategie(rest);
      await doet('regioOost', id, opdrachten(dag).KiesStrategie);
      return id;
    },
    monitoring: async (): Promise<string> => {
      const id = await to.aanpak();
      await doet('regioOost', id, opdrachten(dag).RondAanpakAf);
      return id;
    },
    duiding: async (): Promise<string> => {
      const id = await to.aanpak();
      await doet('landelijk', id, opdrachten(dag).NeemOver);
      return id;
    },
    vraagstuk: async (rest: Partial<NieuwVraagstuk> = {}, wie: Wie = 'regioOost'): Promise<string> =>
      (await (await als(wie)).post('/vraagstukken', nieuwVraagstuk(rest)).expect(201)).body.id,
  };
  return {
    ...api,
    ...{ people, als, versie, dag, vraagt, doet, leest, to, logIn: api.als },
    /** As of today. */
    get opdrachten() {
      return opdrachten(dag);
    },
    /** Another day: who was logged in logs in again. */
    laterDan: (dagen: number): void => {
      api.verzet(dagen * 86_400_000);
      bekend.clear();
    },
    tel: async () =>
      (
        await api.query<Record<string, string>>(
          'select (select count(*) from event) e, (select count(*) from subject) s, (select count(*) from signaal) n, (select count(*) from taak) t, (select count(*) from outcome) o, (select count(*) from message) m',
        )
      )[0],
  };
}

type Opdrachten = { [T in SignaalOpdracht['type']]: Extract<SignaalOpdracht, { type: T }> };

/** One of each, valid where its phase is right; what names another thing names nothing yet. */
export const opdrachten = (dag: (over: number) => string): Opdrachten => ({
  PelAf: {
    ...{ type: 'PelAf', wat: 'De verlenging wordt geweigerd zonder reden.', doelgroep: 'NAH', hoeVaak: 'vaak', wet: 'Wlz' },
    ...{ soortKnelpunt: 'procedure', levensdomein: 'zorg', partijen: ['zorgkantoor'], gevolg: 'De zorg stopt.' },
  },
  VulAan: { type: 'VulAan', hoeVaak: 'altijd' },
  KiesStrategie: {
    ...{ type: 'KiesStrategie', strategie: 'bellen met de partij', doel: 'De verlenging alsnog.', partijen: ['zorgkantoor'] },
    voorWanneer: dag(30),
  },
  LegStapVast: {
    type: 'LegStapVast',
    wat: 'Gebeld met de afdeling.',
    partij: 'zorgkantoor',
    resultaat: 'Zij kijken.',
    op: dag(0),
  },
  RondAanpakAf: { type: 'RondAanpakAf', resultaat: 'De verlenging is toegezegd.' },
  LegMonitoringVast: { type: 'LegMonitoringVast', goed: true, bevinding: 'Er kwamen geen weigeringen meer.' },
  ZetStapTerug: { type: 'ZetStapTerug', reden: 'Het gebeurt weer.' },
  SluitAf: {
    type: 'SluitAf',
    reden: 'opgelost',
    resultaat: 'klein',
    geleerd: 'Bellen hielp.',
    watWerkte: 'Een vaste contactpersoon.',
  },
  TrekIn: { type: 'TrekIn', reden: 'Het was een vergissing.' },
  Escaleer: { type: 'Escaleer', naar: 'landelijk', notitie: 'Alle zorgkantoren doen dit.' },
  AanvaardEscalatie: { type: 'AanvaardEscalatie', toelichting: 'Afgesproken met de afdeling langdurige zorg.' },
  WeigerEscalatie: { type: 'WeigerEscalatie', reden: 'Eerst nog eens bellen.' },
  TrekEscalatieIn: { type: 'TrekEscalatieIn', reden: 'Het is al geregeld.' },
  NeemOver: { type: 'NeemOver', notitie: 'Dit speelt in het hele land.' },
  GeefMeerTijd: { type: 'GeefMeerTijd', tot: dag(90), reden: 'Het zorgkantoor vergadert in het voorjaar.' },
  LegToezeggingVast: {
    ...{ type: 'LegToezeggingVast', toezeggingId: randomUUID(), partij: 'zorgkantoor', wat: 'Een lijst van alle weigeringen.' },
    voor: dag(14),
  },
  KomToezeggingNa: { type: 'KomToezeggingNa', toezeggingId: randomUUID() },
  LaatToezeggingVervallen: { type: 'LaatToezeggingVervallen', toezeggingId: randomUUID(), reden: 'De lijst is niet nodig.' },
  PlaatsInVraagstuk: { type: 'PlaatsInVraagstuk', vraagstukId: randomUUID() },
  HaalUitVraagstuk: { type: 'HaalUitVraagstuk', reden: 'Het gaat toch over iets anders.' },
  VoegSamenMet: { type: 'VoegSamenMet', signaalId: randomUUID() },
  Splits: {
    type: 'Splits',
    delen: [
      { id: randomUUID(), titel: 'De weigering', wat: 'De verlenging wordt geweigerd.' },
      { id: randomUUID(), titel: 'Het aanbod', wat: 'Er is geen ander aanbod.' },
    ],
  },
  LegVerhaalVast: { type: 'LegVerhaalVast', verhaal: 'Een gezin verliest zijn zorg.' },
  GeefAdvies: { type: 'GeefAdvies', adviesId: randomUUID(), advies: 'Vraag de gezinnen zelf.' },
  BeantwoordAdvies: { type: 'BeantwoordAdvies', adviesId: randomUUID(), antwoord: 'Dat doen wij.' },
  GeefTerugkoppeling: { type: 'GeefTerugkoppeling', geholpen: 'ja', toelichting: 'De zorg ging door.' },
});
