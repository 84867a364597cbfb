import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rowsOf } from '../../db/queries/reader.ts';
import { namenScope, trajectScope } from '../../db/queries/scope.ts';
import { persoon, subject, traject } from '../../db/schema/index.ts';
import type { Gebruiker } from '../../domain/actor.ts';
import { rollen } from '../../domain/codes.ts';
import { mag, zietNamen } from '../../domain/rechten/policy.ts';
import { type Fase, fasen } from '../../domain/traject/codes.ts';
import type { Traject } from '../../domain/traject/state.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';

const ik = randomUUID();
const vervangen = randomUUID();
const ander = randomUUID();
const derde = randomUUID();

/** What somebody is to a case: they support, are the second of a duo, or were chosen to take over; or nobody is anything. */
const banden = ['geen', 'eerste', 'tweede', 'gekozen'] as const;
type Kenmerken = {
  fase: Fase;
  regio: string;
  wie: string;
  als: (typeof banden)[number];
  opAgenda: boolean;
  stroom: string;
};

const metSteun: readonly Fase[] = ['ondersteuning', 'waakvlam', 'overdracht'];
const bandenIn = (fase: Fase) => banden.filter((als) => als !== 'geen' || !metSteun.includes(fase));

const gevallen: Kenmerken[] = fasen.flatMap((fase) =>
  ['Oost', 'West', 'onbekend'].flatMap((regio) =>
    bandenIn(fase).flatMap((als) =>
      (als === 'geen' ? [ander] : [ik, vervangen, ander]).flatMap((wie) =>
        [true, false].flatMap((opAgenda) => ['GCO', 'LLB'].map((stroom) => ({ fase, regio, wie, als, opAgenda, stroom }))),
      ),
    ),
  ),
);

/** In the phases before support it was supported earlier, and came back; there somebody is chosen in matching only. */
const wordtGekozen = ({ fase, als }: Kenmerken): boolean => als === 'gekozen' && (fase === 'matching' || metSteun.includes(fase));
const eersteVan = ({ wie, als }: Kenmerken): string => (als === 'eerste' ? wie : derde);
const wasOndersteund = ({ fase, als }: Kenmerken): boolean => als !== 'geen' && !(als === 'gekozen' && fase === 'matching');

/** Only what rights look at. */
const staat = (geval: Kenmerken): Traject => {
  const { fase, regio, wie, als, opAgenda, stroom } = geval;
  const gekozen = wordtGekozen(geval) ? { gekozen: wie } : {};
  const ondersteuning = {
    ondersteunerId: eersteVan(geval),
    vorm: als === 'tweede' ? { vorm: 'duo', tweedeId: wie } : { vorm: 'enkel' },
    vervanging: gekozen,
  };
  return {
    ...{ fase, regio, stroom, leden: opAgenda ? [{ id: ik }] : [{ id: ander }] },
    ...(fase === 'matching' ? gekozen : {}),
    ...(fase === 'nazorg' ? { na: opAgenda ? 'doorverwijzing' : 'overdracht' } : {}),
    ...(wasOndersteund(geval) ? { ondersteuning } : {}),
  } as unknown as Traject;
};

const rij = (geval: Kenmerken, id: string, persoonId: string): typeof traject.$inferInsert => ({
  ...{ id, persoonId, referentie: id, fase: geval.fase, regio: geval.regio, stroom: geval.stroom },
  ...{
    gemeente: 'onbekend',
    doelgroep: 'onbekend',
    spoed: false,
    sinds: '2026-01-01T00:00:00Z',
    ontvangenOp: '2026-01-01T00:00:00Z',
  },
  ondersteunerId: wasOndersteund(geval) ? eersteVan(geval) : null,
  tweedeId: geval.als === 'tweede' ? geval.wie : null,
  gekozenId: wordtGekozen(geval) ? geval.wie : null,
  leden: geval.fase === 'aanmeldoverleg' ? [geval.opAgenda ? ik : ander] : [],
});

const gebruiker = (rest: Partial<Gebruiker>): Gebruiker => ({
  ...{ soort: 'gebruiker', id: ik, naam: 'Ik', rollen: [], waarnemerVoor: [], landelijkeDienst: false },
  ...rest,
});

const actoren: [string, Gebruiker][] = [
  ...rollen.map((rol): [string, Gebruiker] => [rol, gebruiker({ rollen: [{ rol }] })]),
  ...rollen.map((rol): [string, Gebruiker] => [`${rol} in Oost`, gebruiker({ rollen: [{ rol, regio: 'Oost' }] })]),
  [
    'regiocoördinator met landelijke dienst',
    gebruiker({ rollen: [{ rol: 'regiocoordinator', regio: 'West' }], landelijkeDienst: true }),
  ],
  ['GCO’er met landelijke dienst', gebruiker({ rollen: [{ rol: 'gcoer', regio: 'Oost' }], landelijkeDienst: true })],
  ['waarnemer', gebruiker({ rollen: [{ rol: 'gcoer' }], waarnemerVoor: [vervangen] })],
  ['lid die ook GCO’er is', gebruiker({ rollen: [{ rol: 'lid', regio: 'Oost' }, { rol: 'gcoer' }] })],
  [
    'regiocoördinator van twee regio’s',
    gebruiker({
      rollen: [
        { rol: 'regiocoordinator', regio: 'Oost' },
        { rol: 'regiocoordinator', regio: 'West' },
      ],
    }),
  ],
  ['wie geen rol heeft', gebruiker({})],
];

describe('wat iemand mag zien, is in de databank hetzelfde als in de tabel met rechten', () => {
  let database: TestDatabase;
  const perId = new Map<string, Kenmerken>();
  beforeAll(async () => {
    database = await freshDatabase();
    const persoonId = randomUUID();
    await database.db.insert(persoon).values({ id: persoonId, naam: 'Iemand' });
    for (const geval of gevallen) perId.set(randomUUID(), geval);
    const rijen = [...perId].map(([id, geval]) => rij(geval, id, persoonId));
    const staten = [...perId].map(([id, geval]) => ({ kind: 'traject', id, version: 1, stay: 1, state: staat(geval) }));
    for (let i = 0; i < rijen.length; i += 500) {
      await database.db.insert(traject).values(rijen.slice(i, i + 500));
      await database.db.insert(subject).values(staten.slice(i, i + 500));
    }
  });
  afterAll(() => database.drop());

  it.each(actoren)('voor %s', async (_naam, actor) => {
    const rows = await rowsOf<{ id: string; ziet: boolean; namen: boolean }>(
      database.db,
      sql`select t.id, ${trajectScope(actor)} is true as ziet, ${namenScope(actor)} is true as namen from traject t`,
    );
    const anders = rows.filter(({ id, ziet, namen }) => {
      const geval = perId.get(id);
      const toestand = geval && staat(geval);
      return toestand && (ziet !== mag(actor, 'traject.lezen', toestand) || namen !== zietNamen(actor, toestand));
    });
    expect(rows).toHaveLength(gevallen.length);
    expect(anders.map(({ id }) => perId.get(id))).toEqual([]);
  });

  it('voor wie geen medewerker is: niets', async () => {
    const link = { soort: 'link', id: 'x', taakId: 'x', partij: 'client' } as const;
    for (const actor of [link, { soort: 'publiek', id: 'x' } as const]) {
      const rows = await rowsOf(
        database.db,
        sql`select t.id from traject t where ${trajectScope(actor)} or ${namenScope(actor)}`,
      );
      expect(rows).toEqual([]);
    }
  });
});
