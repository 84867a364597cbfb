/** OpenAPI 3.1 of the routes and the contract. */
import { OpenAPIRegistry, OpenApiGeneratorV31, type ResponseConfig } from '@asteasolutions/zod-to-openapi';
import { z } from 'zod';
import { Problem } from './contract/common.ts';
import { problems } from './errors.ts';
import type { Route } from './route.ts';

const titles = new Map<number, string>(Object.values(problems).map(([status, title]) => [status, title]));

/** What every route may answer, whatever it is for. */
function problemStatuses(route: Route): number[] {
  const { actie, method, schemas, eenmalig, opVersie, limiet, problemen = [], csrf, sessie } = route;
  const mutates = method !== 'get';
  return [
    ...problemen,
    ...(actie === 'publiek' ? [] : [401, 403]),
    ...(mutates && csrf !== false && sessie !== 'geen' ? [403] : []),
    ...(schemas.params ? [404] : []),
    ...(schemas.query || eenmalig || opVersie || mutates ? [400] : []),
    ...(mutates ? [413, 415] : []),
    ...(schemas.body ? [422] : []),
    ...(opVersie ? [428] : []),
    ...(limiet ? [429] : []),
    500,
    503,
  ];
}

function successes({ antwoorden, path }: Route): Record<number, ResponseConfig> {
  const type = path === '/wijzigingen' ? 'text/event-stream' : 'application/json';
  return Object.fromEntries(
    Object.entries(antwoorden).map(([status, schema]) => [
      status,
      schema ? { description: 'Gelukt', content: { [type]: { schema } } } : { description: 'Gelukt, zonder inhoud' },
    ]),
  );
}

const headersOf = ({ eenmalig, opVersie, method, csrf, sessie }: Route) => ({
  ...(eenmalig ? { 'Idempotency-Key': z.string().min(8).max(200) } : {}),
  ...(opVersie ? { 'If-Match': z.string() } : {}),
  ...(method !== 'get' && csrf !== false && sessie !== 'geen' ? { 'X-CSRF-Token': z.string() } : {}),
});

/** The document as JSON. */
export function openApiDocument(routes: readonly Route[]): object {
  const registry = new OpenAPIRegistry();
  const { $schema: _version, ...problem } = z.toJSONSchema(Problem);
  registry.registerComponent('schemas', 'Problem', problem as object);
  registry.registerComponent('securitySchemes', 'sessie', { type: 'apiKey', in: 'cookie', name: 'trajectregie' });
  for (const route of routes) register(registry, route);
  return new OpenApiGeneratorV31(registry.definitions).generateDocument({
    openapi: '3.1.0',
    info: {
      title: 'Trajectregie',
      version: '1',
      description: 'Het werk van Metgezel. Fouten zijn problem+json (RFC 9457), in het Nederlands.',
    },
    servers: [{ url: '/api/v1' }],
  });
}

function register(registry: OpenAPIRegistry, route: Route): void {
  const { method, path, samenvatting, actie, schemas } = route;
  const problemContent = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };
  const failures = Object.fromEntries(
    problemStatuses(route).map((status) => [status, { description: titles.get(status) ?? 'Fout', content: problemContent }]),
  );
  const headers = headersOf(route);
  registry.registerPath({
    method,
    path: path.replace(/:(\w+)/g, '{$1}'),
    summary: samenvatting,
    operationId: `${method}${path.replace(/\W+(\w)/g, (_, letter: string) => letter.toUpperCase()).replace(/\W/g, '')}`,
    ...(actie === 'publiek' ? {} : { security: [{ sessie: [] }] }),
    request: {
      ...(schemas.params ? { params: schemas.params as z.ZodObject } : {}),
      ...(schemas.query ? { query: schemas.query as z.ZodObject } : {}),
      ...(schemas.body ? { body: { required: true, content: { 'application/json': { schema: schemas.body } } } } : {}),
      ...(Object.keys(headers).length > 0 ? { headers: z.object(headers) } : {}),
    },
    responses: { ...successes(route), ...failures },
  });
}
