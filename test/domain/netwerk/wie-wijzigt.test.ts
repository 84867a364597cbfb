import { describe, expect, it } from 'vitest';
import type { RolInRegio } from '../../../domain/actor.ts';
import type { Werkgebied } from '../../../domain/netwerk/codes.ts';
import { beoordeelGebied, gebiedVan, magWijzigen } from '../../../domain/netwerk/wie-wijzigt.ts';

const gcoerOost: RolInRegio[] = [{ rol: 'gcoer', regio: 'Oost' }];
const regioOost: RolInRegio[] = [{ rol: 'regiocoordinator', regio: 'Oost' }];
const alles = ['West', 'Oost', 'Zuid', 'Midden', 'Noord', 'landelijk'];

describe('het netwerk wordt bijgehouden', () => {
  it.each<[string, RolInRegio[], string[]]>([
    ['door de aanmeldcoördinator overal', [{ rol: 'aanmeldcoordinator' }], alles],
    ['door de LLB-coördinator overal', [{ rol: 'llbcoordinator' }], alles],
    ['door de regiocoördinator in de eigen regio en landelijk', regioOost, ['Oost', 'landelijk']],
    ['door de GCO’er in de eigen regio', gcoerOost, ['Oost']],
    ['door wie twee regio’s heeft in beide', [...gcoerOost, { rol: 'gcoer', regio: 'Noord' }], ['Oost', 'Noord']],
    ['door een GCO’er zonder regio nergens', [{ rol: 'gcoer' }], []],
    ['niet door de beheerder', [{ rol: 'beheerder' }], []],
    ['niet door de programmamanager', [{ rol: 'programmamanager' }], []],
    ['niet door een lid van het overleg, al heeft dat een regio', [{ rol: 'lid', regio: 'Oost' }], []],
  ])('%s', (_wie, rollen, gebied) => {
    expect(gebiedVan(rollen)).toEqual(gebied);
  });
});

describe('een organisatie verbeteren', () => {
  it('mag wie een van haar regio’s heeft', () => {
    expect(magWijzigen(gcoerOost, ['West', 'Oost'])).toBe(true);
    expect(magWijzigen(gcoerOost, ['West'])).toBe(false);
    expect(magWijzigen(gcoerOost, ['landelijk'])).toBe(false);
    expect(magWijzigen(regioOost, ['landelijk'])).toBe(true);
  });
});

describe('waar een organisatie werkt', () => {
  it.each<[string, RolInRegio[], Werkgebied[], Werkgebied[], boolean]>([
    ['een nieuwe in de eigen regio', gcoerOost, [], ['Oost'], true],
    ['een nieuwe in de eigen en een andere regio', gcoerOost, [], ['Oost', 'West'], false],
    ['een nieuwe landelijk, door een GCO’er', gcoerOost, [], ['landelijk'], false],
    ['een nieuwe landelijk, door een regiocoördinator', regioOost, [], ['landelijk'], true],
    ['niets anders, in een organisatie van twee regio’s', gcoerOost, ['West', 'Oost'], ['West', 'Oost'], true],
    ['de eigen regio erbij', gcoerOost, ['West'], ['West', 'Oost'], true],
    ['een andere regio eraf', gcoerOost, ['West', 'Oost'], ['Oost'], false],
    ['van eigen regio naar landelijk, door een GCO’er', gcoerOost, ['Oost'], ['landelijk'], false],
    ['van eigen regio naar landelijk, door een regiocoördinator', regioOost, ['Oost'], ['landelijk'], true],
    ['van twee regio’s naar landelijk, door een regiocoördinator', regioOost, ['West', 'Oost'], ['landelijk'], false],
  ])('%s', (_wat, rollen, voor, na, magHet) => {
    const antwoord = beoordeelGebied(rollen, voor, na);
    expect(antwoord?.field ?? null).toBe(magHet ? null : 'regios');
  });

  it('wordt geweigerd met wat iemand wel bijhoudt', () => {
    expect(beoordeelGebied(regioOost, [], ['Noord'])?.reason).toContain('Oost en landelijk');
  });
});
