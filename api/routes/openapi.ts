/** The api's own description, made of the same schemas that check every request. */
import { z } from 'zod';
import { openApiDocument } from '../openapi.ts';
import { type Route, route } from '../route.ts';

/** `routes` = all others; the document is made at the first time it is asked for. */
export function openApiRoutes(routes: readonly Route[]): Route[] {
  let document: object | undefined;
  const beschrijving = route({
    method: 'get',
    path: '/openapi.json',
    actie: 'publiek',
    samenvatting: 'Deze beschrijving, OpenAPI 3.1',
    sessie: 'geen',
    antwoorden: { 200: z.record(z.string(), z.unknown()) },
    handle: async () => {
      document ??= openApiDocument([...routes, beschrijving]);
      return { body: document };
    },
  });
  return [beschrijving];
}
