/** Reports of signaleren: the figures, and the national overview for talks with partners. */
import { z } from 'zod';
import { vraagstukkenLandelijk } from '../../db/queries/landelijk-overzicht.ts';
import { signalenCijfers } from '../../db/queries/signaal-cijfers.ts';
import { niveaus } from '../../domain/signaal/codes.ts';
import { LandelijkOverzicht, LandelijkVraag, SignaalCijfers, SignaalCijfersVraag } from '../contract/rapport-signalen.ts';
import { fromCursor, toCursor } from '../parse.ts';
import { route } from '../route.ts';
import { alsLandelijk, alsSignaalCijfers } from '../views/signaal-cijfers.ts';
import { Plaats } from './signaal-bladen.ts';

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

const vraagstukkenPerBlad = 50;
const PlekVraagstuk = z.tuple([z.enum(niveaus), ...Plaats.def.items]);

const landelijk = route({
  method: 'get',
  path: '/rapportages/signalen/landelijk',
  actie: 'signalen.cijfers',
  samenvatting: 'Het landelijk overzicht: per vraagstuk het verhaal en hoeveel signalen erin zitten, zonder inhoud van cliënten',
  query: LandelijkVraag,
  antwoorden: { 200: LandelijkOverzicht },
  handle: async ({ deps: { store }, actor, query: { jaar, cursor } }) => {
    const { taxonomie } = await store.settings();
    const [niveau, gegevenOp, id] = fromCursor(PlekVraagstuk, cursor || undefined) ?? [];
    const na = niveau && gegevenOp && id ? { niveau, gegevenOp, id } : undefined;
    const rijen = await vraagstukkenLandelijk(store.db, actor, { jaar, na, limit: vraagstukkenPerBlad + 1 });
    const blad = rijen.slice(0, vraagstukkenPerBlad);
    const laatste = rijen.length > vraagstukkenPerBlad ? blad.at(-1)?.plek : undefined;
    return {
      body: {
        vraagstukken: alsLandelijk(
          blad.map(({ plek: _plek, ...rij }) => rij),
          taxonomie,
        ),
        cursor: laatste ? toCursor([laatste.niveau, laatste.gegevenOp, laatste.id]) : null,
      },
    };
  },
});

export const rapportSignalenRoutes = [cijfers, landelijk];
