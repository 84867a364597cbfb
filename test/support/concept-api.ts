/** Forms that are saved for later over the api: as the public does, and as who holds the link. */
import { randomUUID } from 'node:crypto';
import request from 'supertest';
import type { Api, Caller } from './api.ts';

export const half = { aanmelder: { naam: 'Canarie Naaste', soort: 'naaste' } };
export const heel = {
  aanmelder: { naam: 'Canarie Naaste', soort: 'naaste', email: 'naaste@canarie.example' },
  persoon: { naam: 'Canarie Vogel' },
  hulpvraag: 'Canarietekst: het gaat niet meer.',
};

export const dagMs = 86_400_000;

/** An address that nobody else has. */
export const adres = (): string => `naaste-${randomUUID()}@canarie.example`;

type Bewaard = { token: string; revisie: number; bewaardTot: string };

export function conceptenVan(api: () => Api, bezoeker: () => Caller) {
  const on = (token: string): string => `/api/v1/concepten/${token}`;
  return {
    begin: async (antwoorden: object = half, rest: object = {}): Promise<Bewaard> =>
      (
        await bezoeker()
          .post('/concepten', { email: adres(), stap: 2, antwoorden, ...rest })
          .expect(201)
      ).body,
    lees: (token: string) => request(api().server).get(on(token)),
    bewaar: (token: string, body: object, revisie: number, key: string = randomUUID()) =>
      request(api().server)
        .put(on(token))
        .set('Idempotency-Key', key)
        .set('If-Match', `"${revisie}"`)
        .send({ stap: 3, ...body }),
    verstuur: (token: string, revisie: number) =>
      request(api().server)
        .post(`${on(token)}/versturen`)
        .set('If-Match', `"${revisie}"`),
    gooiWeg: (token: string) => request(api().server).delete(on(token)),
    rij: async (kolommen: string, token: string) => {
      const [id] = JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString()) as [string];
      return (await api().query<Record<string, unknown>>(`select ${kolommen} from concept where id = $1`, [id]))[0];
    },
    mails: (aan: string) => api().query("select rung, status from message where kind = 'concept' and aan = $1", [aan]),
  };
}
