/** Draws the layers, as they are imported now, into docs/architecture.md between its markers. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const page = 'docs/architecture.md';
const [begin, end] = ['<!-- picture of the layers: npm run picture -->', '<!-- end of the picture -->'];
const layers = ['domain', 'workflows', 'activities', 'worker', 'api', 'db', 'web', 'local', 'ops', 'bench'];

const picture = execFileSync(
  'node_modules/.bin/depcruise',
  [
    '--config',
    '.dependency-cruiser.cjs',
    '--include-only',
    `^(${layers.join('|')})/`,
    '--collapse',
    '^[^/]+',
    '--output-type',
    'mermaid',
    ...layers,
  ],
  { encoding: 'utf8' },
);
const text = readFileSync(page, 'utf8');
const [before, rest] = text.split(begin);
const after = rest?.split(end)[1];
if (before === undefined || after === undefined)
  throw new Error(`${page} heeft geen plek voor de tekening: "${begin}" … "${end}"`);
writeFileSync(page, `${before}${begin}\n\`\`\`mermaid\n${picture.trim()}\n\`\`\`\n${end}${after}`);
