/** A route as data: what it is called, its actie, what comes in and what goes out. The router and the OpenAPI document read the same. */
import type { Request, Response } from 'express';
import type { z } from 'zod';
import type { Actor } from '../domain/actor.ts';
import type { Instant } from '../domain/instant.ts';
import type { Actie } from '../domain/rechten/policy.ts';
import type { Deps, Limits } from './deps.ts';
import { idempotencyKeyOf, ifMatchOf, parse } from './parse.ts';
import { actorOf } from './session.ts';

/** A body of undefined is an answer without content. */
export type Reply = { status?: number; body?: unknown; headers?: Record<string, string> };

type Schema = z.ZodType | undefined;
type Parsed<S> = S extends z.ZodType ? z.output<S> : undefined;

export type Call<P extends Schema, Q extends Schema, B extends Schema> = {
  req: Request;
  res: Response;
  deps: Deps;
  actor: Actor;
  /** Real time of the request. */
  now: Instant;
  params: Parsed<P>;
  query: Parsed<Q>;
  body: Parsed<B>;
  /** The Idempotency-Key; empty where the route asks for none. */
  key: string;
  /** What If-Match says; 0 where the route asks for none. */
  version: number;
};

type Meta = {
  method: 'get' | 'post' | 'put' | 'delete';
  /** As express writes it, below /api/v1. */
  path: string;
  actie: Actie;
  samenvatting: string;
  /** What a success gives, by status; null = no content. */
  antwoorden: Record<number, z.ZodType | null>;
  /** Problems beside those that every route may give. */
  problemen?: readonly number[];
  /** Asks for Idempotency-Key: the same key gives the first answer. */
  eenmalig?: true;
  /** Asks for If-Match: the version that the caller saw. */
  opVersie?: true;
  /** `geen`: without a session; `stil`: asked by the screen itself, keeps no session alive. */
  sessie?: 'geen' | 'stil';
  /** False where the request carries its own proof (a mail link). */
  csrf?: false;
  limiet?: keyof Limits;
};

type Spec<P extends Schema, Q extends Schema, B extends Schema> = Meta & {
  params?: P;
  query?: Q;
  body?: B;
  /** Nothing given back = it answered by itself. */
  handle(call: Call<P, Q, B>): Promise<Reply | undefined>;
};

export type Route = Meta & {
  schemas: { params: Schema; query: Schema; body: Schema };
  run(req: Request, res: Response, deps: Deps): Promise<Reply | undefined>;
};

/** Makes a route of its description: parses what comes in before `handle` sees it. */
export function route<P extends Schema = undefined, Q extends Schema = undefined, B extends Schema = undefined>(
  spec: Spec<P, Q, B>,
): Route {
  const { params, query, body, handle, ...meta } = spec;
  return {
    ...meta,
    schemas: { params, query, body },
    run: (req, res, deps) =>
      handle({
        req,
        res,
        deps,
        actor: actorOf(req),
        now: deps.now(),
        params: given<P>(params, req.params, 'bestaat niet'),
        query: given<Q>(query, req.query, 'ongeldige vraag'),
        key: meta.eenmalig ? idempotencyKeyOf(req) : '',
        version: meta.opVersie ? ifMatchOf(req) : 0,
        body: given<B>(body, req.body ?? {}, 'velden'),
      }),
  };
}

const given = <S extends Schema>(schema: S | undefined, value: unknown, otherwise: Parameters<typeof parse>[2]): Parsed<S> =>
  (schema ? parse(schema, value, otherwise) : undefined) as Parsed<S>;
