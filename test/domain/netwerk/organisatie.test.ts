import { describe, expect, it } from 'vitest';
import { soortenOrganisatie, type Werkgebied } from '../../../domain/netwerk/codes.ts';
import { alsOntvanger, geordend, type Organisatie, watVeranderde } from '../../../domain/netwerk/organisatie.ts';
import { soortenOntvanger } from '../../../domain/traject/codes.ts';

const organisatie: Organisatie = {
  naam: 'Wijkteam De Brug',
  soort: 'gemeente',
  regios: ['Oost'],
  gemeente: '0202',
  telefoon: '026 000 00 00',
  email: null,
  website: null,
  notitie: null,
  inGebruik: true,
};

describe('het werkgebied', () => {
  it.each<[Werkgebied[], Werkgebied[]]>([
    [
      ['Noord', 'West', 'Noord'],
      ['West', 'Noord'],
    ],
    [['West', 'landelijk'], ['landelijk']],
    [[], []],
  ])('%j staat er als %j', (gekozen, bewaard) => {
    expect(geordend(gekozen)).toEqual(bewaard);
  });
});

describe('het spoor van een wijziging', () => {
  it('noemt de velden die anders zijn, en niet wat erin staat', () => {
    const na: Organisatie = { ...organisatie, telefoon: '026 111 11 11', regios: ['Oost', 'West'], inGebruik: false };
    expect(watVeranderde(organisatie, na)).toBe('regio, telefoonnummer, in gebruik');
  });

  it('zegt het als er niets anders is', () => {
    expect(watVeranderde(organisatie, { ...organisatie })).toBe('niets');
  });
});

describe('een organisatie die van ons overneemt', () => {
  it('is wat haar soort is, en anders andere hulp', () => {
    for (const soort of soortenOrganisatie) {
      const zelfde = soortenOntvanger.some((ontvanger) => ontvanger === soort);
      expect(alsOntvanger(soort)).toBe(zelfde ? soort : 'andere hulp');
    }
  });
});
