import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actiesVoorSignaal } from '../../api/acties-signaal.ts';
import { alsSignaalCommand, type SignaalOpdracht } from '../../api/contract/signalen/opdrachten.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { decide } from '../../domain/signaal/decide.ts';
import type { Signaal } from '../../domain/signaal/state.ts';
import { standaardTaxonomie } from '../../domain/signaal/taxonomie.ts';
import { actorOf } from '../support/people.ts';
import { openSignaalApi, type SignaalApi } from '../support/signaal-api.ts';

let api: SignaalApi;
beforeAll(async () => {
  api = await openSignaalApi();
});
afterAll(() => api.close());

const systeem = { soort: 'systeem', id: 'systeem' } as const;

/** Where a signaal or vraagstuk can be, with what may be open there. */
const plekken: Record<string, () => Promise<string>> = {
  concept: () => api.to.afpellen({ wat: '' }),
  afpellen: () => api.to.afpellen(),
  strategie: () => api.to.strategie(),
  aanpak: () => api.to.aanpak(),
  'aanpak met een toezegging': async () => {
    const id = await api.to.aanpak();
    await api.doet('regioOost', id, api.opdrachten.LegToezeggingVast);
    return id;
  },
  'aanpak met een vraag om escalatie': async () => {
    const id = await api.to.aanpak();
    await api.doet('regioOost', id, api.opdrachten.Escaleer);
    return id;
  },
  duiding: () => api.to.duiding(),
  'landelijke strategie': async () => {
    const id = await api.to.duiding();
    await api.doet('landelijk', id, api.opdrachten.KiesStrategie);
    await api.doet('landelijk', id, api.opdrachten.ZetStapTerug);
    return id;
  },
  beleid: async () => {
    const id = await api.to.duiding();
    await api.doet('landelijk', id, { ...api.opdrachten.Escaleer, naar: 'beleid' });
    await api.doet('landelijk', id, api.opdrachten.AanvaardEscalatie);
    return id;
  },
  monitoring: () => api.to.monitoring(),
  'in een vraagstuk': async () => {
    const id = await api.to.strategie();
    await api.to.vraagstuk({ signalen: [id] });
    return id;
  },
  afgesloten: async () => {
    const id = await api.to.aanpak();
    await api.doet('regioOost', id, api.opdrachten.SluitAf);
    return id;
  },
  vraagstuk: () => api.to.vraagstuk(),
  'landelijk vraagstuk': () => api.to.vraagstuk({ niveau: 'landelijk', regio: 'onbekend' }, 'landelijk'),
  'vraagstuk met een advies': async () => {
    const id = await api.to.vraagstuk();
    await api.doet('adviesraad', id, api.opdrachten.GeefAdvies, 'vraagstuk');
    return id;
  },
};

const ander = { soort: 'signaal', fase: 'strategie', niveau: 'regio', regio: 'Oost' } as const;
const [anderSignaal, eenVraagstuk] = [randomUUID(), randomUUID()];

/** One of each that names what is really there. */
function passend(signaal: Signaal): SignaalOpdracht[] {
  const toezeggingId = signaal.toezeggingen[0]?.id ?? randomUUID();
  const adviesId = signaal.adviezen[0]?.id ?? randomUUID();
  const { opdrachten } = api;
  return Object.values({
    ...opdrachten,
    LegToezeggingVast: { ...opdrachten.LegToezeggingVast, toezeggingId: randomUUID() },
    KomToezeggingNa: { ...opdrachten.KomToezeggingNa, toezeggingId },
    LaatToezeggingVervallen: { ...opdrachten.LaatToezeggingVervallen, toezeggingId },
    GeefAdvies: { ...opdrachten.GeefAdvies, adviesId: randomUUID() },
    BeantwoordAdvies: { ...opdrachten.BeantwoordAdvies, adviesId },
    Escaleer: { ...opdrachten.Escaleer, naar: signaal.niveau === 'regio' ? ('landelijk' as const) : ('beleid' as const) },
    VoegSamenMet: { ...opdrachten.VoegSamenMet, signaalId: anderSignaal },
    LegMonitoringVast: { ...opdrachten.LegMonitoringVast, goed: false },
    PlaatsInVraagstuk: { ...opdrachten.PlaatsInVraagstuk, vraagstukId: eenVraagstuk },
  });
}

/** Offered, though something is still open: the refusal says what has to be done first. */
const zegtWatErEerstMoet: readonly string[] = ['SluitAf', 'TrekIn', 'VoegSamenMet', 'Splits'];

const staatVan = async (id: string): Promise<Signaal> => {
  const [rij] = await api.query<{ state: Signaal }>('select state from subject where id = $1', [id]);
  if (!rij) throw new Error('er is geen signaal');
  return rij.state;
};

/** What the domain accepts on this day, whoever asks. */
const aanvaard = (signaal: Signaal, now: string): string[] =>
  passend(signaal)
    .filter((opdracht) => {
      const facts = {
        ...{ actor: actorOf(api.people.landelijk), taxonomie: standaardTaxonomie, organisaties: [], linkKey: null },
        ...{ gemeenten: ['Arnhem'], erin: [], gevraagdOp: null, uiterlijk: null },
        anderen: [
          { ...ander, id: anderSignaal },
          { ...ander, id: eenVraagstuk, soort: 'vraagstuk' as const, niveau: 'landelijk' as const },
        ],
      };
      return !isRefusal(decide(signaal, alsSignaalCommand(opdracht), facts, now, signaal.id));
    })
    .map(({ type }) => type)
    .sort();

describe.each(Object.keys(plekken))('%s', (plek) => {
  it('biedt precies aan wat het domein daar aanneemt', async () => {
    const signaal = await staatVan(await (plekken[plek]?.() ?? ''));
    for (const later of [0, 1]) {
      const now = new Date(Date.parse(api.now()) + later * 86_400_000).toISOString();
      const aangeboden = actiesVoorSignaal(systeem, signaal).toSorted();
      const mag = aanvaard(signaal, now);
      expect(aangeboden.filter((actie) => !zegtWatErEerstMoet.includes(actie))).toEqual(
        mag.filter((actie) => !zegtWatErEerstMoet.includes(actie)),
      );
      expect(mag.filter((actie) => !aangeboden.some((een) => een === actie))).toEqual([]);
    }
  });
});
