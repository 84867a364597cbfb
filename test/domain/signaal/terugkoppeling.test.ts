import { describe, expect, it } from 'vitest';
import type { Geholpen } from '../../../domain/signaal/codes.ts';
import type { SignaalCommand } from '../../../domain/signaal/commands.ts';
import { fold } from '../../../domain/signaal/evolve.ts';
import { delenVan } from '../../../domain/signaal/fasen/geven.ts';
import { magSignaal } from '../../../domain/signaal/rechten.ts';
import { geholpenVolgens, terugkoppelingenVan } from '../../../domain/signaal/terugkoppeling.ts';
import { signaalThing } from '../../../domain/signaal/thing.ts';
import { gebeurd, gebruiker, nu, type Stap, stand, systeem, tot, weigering } from './given.ts';

describe('terugkoppeling van de gever', () => {
  const geholpen: SignaalCommand = { type: 'GeefTerugkoppeling', geholpen: 'deels', toelichting: 'de taxi rijdt weer' };

  it.each(['monitoring', 'afgesloten', 'in vraagstuk'] as const)('kan vanaf de monitoring, ook later opnieuw: %s', (fase) => {
    const signaal = stand(...tot[fase], { type: 'GeefTerugkoppeling', geholpen: 'nee' }, geholpen);
    expect(signaal.terugkoppelingen).toMatchObject([{ door: 'gever', geholpen: 'deels', toelichting: 'de taxi rijdt weer' }]);
    expect(signaal.fase).toBe(fase);
  });

  it('kan niet eerder, en niet bij een vraagstuk', () => {
    expect(weigering(...tot.aanpak, geholpen).reason).toBe('dit vragen wij als de aanpak klaar is');
    expect(weigering(...tot.vraagstuk, geholpen).reason).toBe('dit kan alleen bij een signaal');
  });
});

describe('terugkoppeling van wie een signaal gaf dat ermee is samengevoegd', () => {
  const collega = gebruiker('collega', [{ rol: 'gcoer', regio: 'Oost' }]);
  const samen: Stap[] = [...tot.monitoring, { type: 'NeemSignaalOp', signaalId: 'ander', gevers: ['collega', 'derde'] }];
  const zegt = (wie: string, geholpen: Geholpen): Stap => [
    { type: 'GeefTerugkoppeling', geholpen },
    { actor: gebruiker(wie, [{ rol: 'gcoer' }]) },
  ];
  const gezegd = (...stappen: Stap[]) => {
    const signaal = stand(...samen, ...stappen);
    const wie = terugkoppelingenVan(signaal).map(({ door, geholpen }) => `${door} ${geholpen}`);
    return [wie, geholpenVolgens(signaal)];
  };

  it('mag de eigen familie melden, naast de gever: ieders laatste woord blijft', () => {
    expect(magSignaal(collega, 'GeefTerugkoppeling', stand(...samen))).toBe(true);
    expect(gezegd(zegt('derde', 'nee'), zegt('collega', 'nee'), zegt('gever', 'ja'), zegt('collega', 'deels'))).toEqual([
      ['gever ja', 'collega deels', 'derde nee'],
      'ja',
    ]);
  });

  it('telt in de cijfers één keer: dat van de gever, en anders van de eerste die iets zei', () => {
    expect(gezegd()).toEqual([[], null]);
    expect(gezegd(zegt('derde', 'nee'))).toEqual([['derde nee'], 'nee']);
    expect(gezegd(zegt('derde', 'nee'), zegt('collega', 'deels'))[1]).toBe('deels');
    expect(gezegd(zegt('collega', 'deels'), zegt('gever', 'weet ik niet'))[1]).toBe('weet ik niet');
  });

  it('is van de gever als er niet bij staat van wie: zo werd het eerder bewaard', () => {
    const signaal = fold([...gebeurd(...tot.monitoring), { type: 'TerugkoppelingGegeven', geholpen: 'ja', at: nu }]);
    expect(signaal?.terugkoppelingen).toEqual([{ door: 'gever', geholpen: 'ja', op: nu }]);
  });

  it('gaat over op de delen als het wordt gesplitst', () => {
    const [deel] = delenVan(stand(...samen), {
      type: 'Splits',
      delen: ['een', 'twee'].map((id) => ({ id, titel: 'Vervoer', wat: 'De taxi komt niet.' })),
    });
    if (!deel) throw new Error('er zijn delen');
    expect(stand([deel.command, { actor: systeem }])).toMatchObject({ geverId: 'gever', ookVoor: ['collega', 'derde'] });
    expect(magSignaal(collega, 'signaal.lezen', stand([deel.command, { actor: systeem }]))).toBe(true);
    const alleen = delenVan(stand(...tot.monitoring), { type: 'Splits', delen: [{ id: 'een', titel: 'een', wat: 'iets' }] });
    expect(stand([alleen[0]?.command as SignaalCommand, { actor: systeem }]).ookVoor).toEqual([]);
  });
});

describe('een signaal als ding met een verhaal', () => {
  it('is klaar als het is afgesloten, en kent geen spoed of pauze', () => {
    expect(signaalThing(stand(...tot.aanpak))).toMatchObject({
      ...{ kind: 'signaal', ended: false, spoed: false, opgeschort: false, pauzes: [], doelgroep: 'ZEVMB', regio: 'Oost' },
    });
    const afgesloten = signaalThing(stand(...tot.afgesloten));
    expect([afgesloten.ended, afgesloten.gevraagd, afgesloten.gepland]).toEqual([true, [], []]);
  });

  it('weet wie de GCO’er is die het gaf, en laat andere rollen aan de regio of het land', () => {
    const ding = signaalThing(stand(...tot.afpellen));
    expect([ding.vanRol('gcoer'), ding.vanRol('regiocoordinator')]).toEqual(['gever', undefined]);
    expect(ding.uitgesloten('afpellen').ids).toEqual([]);
  });
});
