/** What a request may carry: JSON in UTF-8, at most 256 kB. */
import express, { type RequestHandler } from 'express';
import { ProblemError } from './errors.ts';

const onlyJson: RequestHandler = (req, _res, next) => {
  const empty = req.get('Content-Length') === '0';
  if (!empty && req.is('application/json') === false)
    throw new ProblemError('verkeerd soort', { detail: 'Stuur de inhoud als application/json.' });
  next();
};

/** Checks the kind, then reads; a route sees a parsed body or none. */
export const jsonBody: RequestHandler[] = [onlyJson, express.json({ limit: '256kb', strict: true, inflate: false })];
