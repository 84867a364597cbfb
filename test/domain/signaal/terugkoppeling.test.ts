import { describe, expect, it } from 'vitest';
import type { SignaalCommand } from '../../../domain/signaal/commands.ts';
import { signaalThing } from '../../../domain/signaal/thing.ts';
import { stand, tot, weigering } from './given.ts';

describe('terugkoppeling van de gever', () => {
  const geholpen: SignaalCommand = { type: 'GeefTerugkoppeling', geholpen: 'deels', toelichting: 'de taxi rijdt weer' };

  it.each(['monitoring', 'afgesloten', 'in vraagstuk'] as const)('kan vanaf de monitoring, ook later opnieuw: %s', (fase) => {
    const signaal = stand(...tot[fase], { type: 'GeefTerugkoppeling', geholpen: 'nee' }, geholpen);
    expect(signaal.terugkoppeling).toMatchObject({ geholpen: 'deels', toelichting: 'de taxi rijdt weer' });
    expect(signaal.fase).toBe(fase);
  });

  it('kan niet eerder, en niet bij een vraagstuk', () => {
    expect(weigering(...tot.aanpak, geholpen).reason).toBe('dit vragen wij als de aanpak klaar is');
    expect(weigering(...tot.vraagstuk, geholpen).reason).toBe('dit kan alleen bij een signaal');
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
