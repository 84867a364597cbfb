import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lijktOpSignaal, lijktOpTekst } from '../../db/queries/lijkt-op.ts';
import type { Regio } from '../../domain/codes.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { actorOf, user } from '../support/people.ts';
import { zetSignalen } from '../support/signaal-rij.ts';

let database: TestDatabase;
const landelijk = actorOf(user('Lan Delijk', [{ rol: 'landelijkcoordinator' }]));
const regioVan = (regio: Regio) => actorOf(user('Regi', [{ rol: 'regiocoordinator', regio }]));

const tekst = {
  eerste: 'Meerzorg niet verlengd. Het zorgkantoor wijst de verlenging van meerzorg af terwijl er geen andere plek is.',
  tweede: 'Afwijzing van meerzorg. De aanvraag voor verlengen van meerzorg is afgewezen, een plek is er niet.',
  derde: 'Extra uren. Het zorgkantoor verlengt de extra uren niet.',
  vervoer: 'Leerlingenvervoer. De taxi komt te laat op school en niemand neemt op.',
};
type Naam = keyof typeof tekst | 'gesloten' | 'weg' | 'vraagstuk' | 'west';
const id = {} as Record<Naam, string>;

const zet = async (naam: Naam, rest: Parameters<typeof zetSignalen>[1][number]) => {
  const [eerste] = await zetSignalen(database.db, [rest]);
  id[naam] = eerste ?? '';
};

beforeAll(async () => {
  database = await freshDatabase();
  await zetSignalen(
    database.db,
    Array.from({ length: 60 }, (_, i) => ({
      tekst: `Het gezin wacht op hulp van de gemeente, onderwerp${'abcdefghijklmnop'[i % 16]} is niet geregeld.`,
      ...{ wet: 'Wmo', regio: 'Zuid', gemeente: 'Breda', doelgroep: 'ASS', soortKnelpunt: 'aanbod' },
    })),
  );
  await zet('eerste', { tekst: tekst.eerste, partijen: ['zorgkantoor'] });
  await zet('tweede', { tekst: tekst.tweede, partijen: ['zorgkantoor', 'CIZ'], gemeente: 'Zwolle' });
  await zet('derde', {
    tekst: tekst.derde,
    wet: 'Zvw',
    doelgroep: 'LVB+',
    regio: 'Noord',
    gemeente: 'Assen',
    soortKnelpunt: 'aanbod',
  });
  await zet('vervoer', { tekst: tekst.vervoer, wet: 'Passend onderwijs' });
  const zelfde = { tekst: tekst.tweede, partijen: ['zorgkantoor', 'CIZ'], gemeente: 'Zwolle', fase: 'afgesloten' };
  await zet('gesloten', { ...zelfde, reden: 'opgelost' });
  await zet('weg', { ...zelfde, reden: 'ingetrokken' });
  await zet('vraagstuk', {
    kind: 'vraagstuk',
    niveau: 'landelijk',
    tekst: 'Meerzorg houdt op',
    regio: 'onbekend',
    gemeente: 'onbekend',
  });
  await zet('west', { tekst: tekst.tweede, regio: 'West', gemeente: 'Den Haag' });
});
afterAll(() => database.drop());

const lijktOp = (naam: Naam, actor = landelijk) => lijktOpSignaal(database.db, actor, id[naam]);
const alsNamen = (gevonden: { id: string }[]) =>
  gevonden.map(({ id: een }) => Object.entries(id).find(([, ander]) => ander === een)?.[0]);

describe('wat op een signaal lijkt', () => {
  it('is eerst wat over hetzelfde gaat in dezelfde woorden en codes, met waarom', async () => {
    const [meest] = await lijktOp('eerste');
    expect(meest?.id).toBe(id.tweede);
    expect(meest?.woorden).toEqual(expect.arrayContaining(['meerzorg', 'verlenging', 'plek']));
    expect(meest?.kenmerken).toEqual(
      expect.arrayContaining([
        { soort: 'wet', code: 'Wlz' },
        { soort: 'doelgroep', code: 'NAH' },
        { soort: 'regio', code: 'Oost' },
        { soort: 'partijen', code: 'zorgkantoor' },
      ]),
    );
    expect(meest?.kenmerken.map(({ soort }) => soort)).not.toContain('gemeente');
  });

  it('wordt ook in een andere vorm van het woord gevonden, en als alleen een woord hetzelfde is', async () => {
    const gevonden = await lijktOp('eerste');
    const derde = gevonden.find(({ id: een }) => een === id.derde);
    expect(derde?.woorden).toEqual(expect.arrayContaining(['zorgkantoor']));
    expect(derde?.kenmerken).toEqual([]);
  });

  it('is nooit het signaal zelf, en niet wat alleen gewone woorden of alleen codes deelt', async () => {
    const namen = alsNamen(await lijktOp('eerste'));
    expect(namen).not.toContain('eerste');
    expect(namen).not.toContain('vervoer');
    expect(namen).not.toContain(undefined);
  });

  it('staat lager als het is afgesloten, en nog lager als het is ingetrokken', async () => {
    const namen = alsNamen(await lijktOp('eerste'));
    expect(namen.indexOf('tweede')).toBeLessThan(namen.indexOf('gesloten'));
    expect(namen.indexOf('gesloten')).toBeLessThan(namen.indexOf('weg'));
  });

  it('kan ook een vraagstuk zijn; dat er geen regio bekend is, telt niet als hetzelfde', async () => {
    const vraagstuk = (await lijktOp('eerste')).find(({ id: een }) => een === id.vraagstuk);
    expect(vraagstuk?.woorden).toEqual(['meerzorg']);
    const andersom = await lijktOp('vraagstuk');
    expect(alsNamen(andersom)).toContain('tweede');
    for (const { kenmerken } of andersom) expect(kenmerken.map(({ code }) => code)).not.toContain('onbekend');
  });

  it('is alleen wat u mag zien, en niets bij een signaal dat er voor u niet is', async () => {
    expect(alsNamen(await lijktOp('eerste', regioVan('Oost')))).toEqual(expect.arrayContaining(['tweede', 'vraagstuk']));
    expect(alsNamen(await lijktOp('eerste', regioVan('Oost')))).not.toContain('west');
    expect(await lijktOp('eerste', regioVan('West'))).toEqual([]);
    expect(await lijktOp('eerste', actorOf(user('Moni', [{ rol: 'monitoring' }])))).toEqual([]);
    expect(await lijktOpSignaal(database.db, landelijk, randomUUID())).toEqual([]);
  });
});

describe('wat op een tekst lijkt die iemand typt', () => {
  const typt = (woorden: string, codes: object = {}) => lijktOpTekst(database.db, landelijk, { tekst: woorden, ...codes });

  it('wordt na een paar woorden al gevonden', async () => {
    const gevonden = alsNamen(await typt('de meerzorg wordt niet verleng'));
    expect(gevonden).toEqual(expect.arrayContaining(['eerste', 'tweede', 'west']));
    expect(gevonden).not.toContain('vervoer');
    expect(alsNamen(await typt('taxi naar school'))).toEqual(['vervoer']);
  });

  it('staat hoger als de codes die al gekozen zijn kloppen', async () => {
    const [meest] = await typt('meerzorg afwijzing', { regio: 'West', gemeente: 'Den Haag' });
    expect(meest).toMatchObject({ id: id.west, kenmerken: expect.arrayContaining([{ soort: 'gemeente', code: 'Den Haag' }]) });
  });

  it('is niets bij woorden van elke dag, ook als bijna geen ander signaal die heeft', async () => {
    expect(await typt('niemand komt')).toEqual([]);
    expect(alsNamen(await typt('niemand komt met de taxi'))).toEqual(['vervoer']);
  });

  it('is niets bij woorden die niemand gebruikte, bij tekens en bij cijfers', async () => {
    for (const woorden of ['xylofoon', "'; drop table signaal; --", '& | ! ( ) : *', '123456 12-03-2026', "\\ \\'", '  '])
      expect(await typt(woorden)).toEqual([]);
  });

  it('blijft hetzelfde als de database haar woorden heeft geteld', async () => {
    const voor = alsNamen(await lijktOp('eerste'));
    await database.pool.query('analyze signaal');
    expect(alsNamen(await lijktOp('eerste')).slice(0, 2)).toEqual(voor.slice(0, 2));
  });
});
