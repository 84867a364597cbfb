/** The built screens: files with a digest in their name stay a year, every other page is the one page of the app. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { type RequestHandler, Router } from 'express';

/** Gives null when nothing was built: then the api stands alone. */
export function screens(webDir: string | null): Router | null {
  if (!webDir || !existsSync(join(webDir, 'index.html'))) return null;
  const router = Router();
  router.use(
    '/assets',
    express.static(join(webDir, 'assets'), { immutable: true, maxAge: '365d', fallthrough: false, index: false }),
  );
  router.use(express.static(webDir, { index: false, maxAge: 0 }));
  router.use(onePage(join(webDir, 'index.html')));
  return router;
}

const onePage =
  (file: string): RequestHandler =>
  (req, res, next) => {
    if (req.method !== 'GET' || !req.accepts('html')) return next();
    res.set('Cache-Control', 'no-cache');
    res.sendFile(file, { dotfiles: 'allow' });
  };
