/** Reports of signaleren: the figures, and the national overview for talks with partners. */
import { vraagstukkenLandelijk } from '../../db/queries/landelijk-overzicht.ts';
import { signalenCijfers } from '../../db/queries/signaal-cijfers.ts';
import { LandelijkOverzicht, LandelijkVraag, SignaalCijfers, SignaalCijfersVraag } from '../contract/rapport-signalen.ts';
import { route } from '../route.ts';
import { alsLandelijk, alsSignaalCijfers } from '../views/signaal-cijfers.ts';

/** All counts as they were at one and the same moment. */
const oneMoment = { isolationLevel: 'repeatable read', accessMode: 'read only' } as const;

const cijfers = route({
  method: 'get',
  path: '/rapportages/signalen',
  actie: 'signalen.cijfers',
  samenvatting: 'Signalen in cijfers: regio, soort en doelgroep, trend, niveaus en resultaat; kleine groepen zijn afgeschermd',
  query: SignaalCijfersVraag,
  antwoorden: { 200: SignaalCijfers },
  handle: async ({ deps: { store }, query }) => {
    const { taxonomie } = await store.settings();
    const geteld = await store.db.transaction((tx) => signalenCijfers(tx, query), oneMoment);
    return { body: alsSignaalCijfers(geteld, query, taxonomie) };
  },
});

const landelijk = route({
  method: 'get',
  path: '/rapportages/signalen/landelijk',
  actie: 'signalen.cijfers',
  samenvatting: 'Het landelijk overzicht: per vraagstuk het verhaal en hoeveel signalen erin zitten, zonder inhoud van cliënten',
  query: LandelijkVraag,
  antwoorden: { 200: LandelijkOverzicht },
  handle: async ({ deps: { store }, actor, query: { jaar } }) => {
    const { taxonomie } = await store.settings();
    return { body: alsLandelijk(await vraagstukkenLandelijk(store.db, actor, jaar), taxonomie) };
  },
});

export const rapportSignalenRoutes = [cijfers, landelijk];
