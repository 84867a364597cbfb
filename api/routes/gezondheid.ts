/** Whether the system is well. An engine that is away is not ill: work goes on, reminders wait. Postgres away is 503. */
import { achterstand } from '../../db/queries/gezondheid.ts';
import { Gezondheid } from '../contract/overig.ts';
import { route } from '../route.ts';

const lagMs = 60_000;

const gezondheid = route({
  method: 'get',
  path: '/gezondheid',
  actie: 'publiek',
  samenvatting: 'Of het systeem werkt, en of herinneringen wachten',
  sessie: 'geen',
  antwoorden: { 200: Gezondheid },
  handle: async ({ deps: { store }, now }) => {
    const { wachtend, opnieuwBegonnen, geveegd } = await achterstand(store.db, now, lagMs);
    const body: Gezondheid = {
      status: geveegd ? 'gezond' : 'motor weg',
      herinneringenWachten: !geveegd || wachtend > 0,
      wachtend,
      opnieuwBegonnen,
    };
    return { body };
  },
});

export const gezondheidRoutes = [gezondheid];
