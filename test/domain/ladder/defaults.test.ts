import { describe, expect, it } from 'vitest';
import { standaardTermen } from '../../../domain/ladder/defaults.ts';
import { aantal } from '../../../domain/ladder/duur.ts';
import { metVariant, type Term } from '../../../domain/ladder/term.ts';
import { valideerConceptTerm, valideerTerm } from '../../../domain/ladder/valideer.ts';
import { rollenGever } from '../../../domain/signaal/codes.ts';
import { taakSoorten } from '../../../domain/taak/codes.ts';

const { triage, contact, nazorg, besluit } = standaardTermen;
const veld = (term: Term) => valideerTerm(term)?.field;

describe('de termijnen waarmee het programma begint', () => {
  it('zijn er voor elke soort taak, behalve een alarm, en voor een formulier dat nog niet verstuurd is', () => {
    expect(Object.keys(standaardTermen).sort()).toEqual(['concept', ...taakSoorten.filter((soort) => soort !== 'alarm')].sort());
  });

  it.each(Object.entries(standaardTermen))('zijn juist voor %s', (_, term) => {
    expect(valideerTerm(term)).toBeNull();
  });

  const regel = (term: Term) => [
    term.rol,
    aantal(term.uiterlijk),
    ...term.treden.map(({ soort, op, aan }) => `${soort} ${op.vanaf} ${aantal(op)}: ${aan.join(', ')}`),
  ];

  it.each([
    [
      'aanvullen',
      'aanmeldcoordinator',
      10,
      'herinnering vraag 4: eigenaar, aanmelder',
      'herinnering vraag 8: eigenaar, aanmelder',
      'klim vraag 10: aanmeldcoordinator',
    ],
    [
      'triage',
      'aanmeldcoordinator',
      5,
      'herinnering vraag 3: eigenaar',
      'klim vraag 5: regiocoordinator',
      'klim vraag 8: programmamanager',
    ],
    ['inschatting', 'lid', 10, 'herinnering vraag 8: eigenaar', 'klim na 0: voorzitter'],
    ['besluit', 'voorzitter', 15, 'herinnering vraag 10: eigenaar', 'klim vraag 15: programmamanager'],
    ['matchvoorstel', 'regiocoordinator', 5, 'herinnering vraag 3: eigenaar', 'klim vraag 8: programmamanager'],
    ['keuze', 'client', 10, 'herinnering vraag 7: eigenaar', 'klim vraag 10: regiocoordinator'],
    ['kennismaking', 'gcoer', 10, 'herinnering vraag 7: eigenaar', 'klim vraag 10: regiocoordinator'],
    ['klik', 'client', 20, 'herinnering vraag 15: eigenaar', 'klim vraag 20: regiocoordinator'],
    ['contact', 'gcoer', 20, 'herinnering voor 0: eigenaar', 'klim na 5: regiocoordinator'],
    [
      'overdracht',
      'ontvanger',
      20,
      'herinnering vraag 10: eigenaar',
      'herinnering vraag 15: eigenaar',
      'klim vraag 20: gcoer, regiocoordinator',
    ],
    ['doorverwijzing', 'ontvanger', 10, 'herinnering vraag 5: eigenaar', 'klim vraag 10: aanmeldcoordinator'],
    ['concept', 'aanmelder', 30, 'herinnering vraag 3: aanmelder', 'herinnering vraag 14: aanmelder'],
    ['nazorg', 'gcoer', 8, 'herinnering voor 0: eigenaar', 'klim na 10: regiocoordinator'],
    ['besluit vertellen', 'aanmeldcoordinator', 3, 'herinnering vraag 2: eigenaar', 'klim vraag 3: regiocoordinator'],
    ['heroverweging', 'aanmeldcoordinator', 10, 'herinnering vraag 7: eigenaar', 'klim vraag 10: programmamanager'],
    ['wachtlijst', 'regiocoordinator', 20, 'herinnering voor 0: eigenaar', 'klim na 5: programmamanager'],
    ['urgente zaak', 'gcoer', 10, 'herinnering vraag 7: eigenaar', 'klim vraag 10: regiocoordinator'],
    ['plan', 'gcoer', 60, 'herinnering vraag 50: eigenaar', 'klim vraag 60: regiocoordinator'],
    ['evaluatie', 'gcoer', 26, 'herinnering voor 10: eigenaar', 'klim na 10: regiocoordinator'],
    ['waakvlambesluit', 'gcoer', 26, 'herinnering voor 10: eigenaar', 'klim na 10: regiocoordinator'],
    ['hervatten', 'regiocoordinator', 4, 'herinnering voor 5: eigenaar', 'klim na 5: regiocoordinator'],
    ['herverdelen', 'regiocoordinator', 5, 'herinnering vraag 2: eigenaar', 'klim na 0: programmamanager'],
    ['afpellen', 'gcoer', 10, 'herinnering vraag 7: eigenaar', 'klim vraag 10: regiocoordinator'],
    ['strategie', 'regiocoordinator', 10, 'herinnering vraag 7: eigenaar', 'klim vraag 10: landelijkcoordinator'],
    ['aanpak', 'regiocoordinator', 40, 'herinnering voor 10: eigenaar', 'klim na 0: landelijkcoordinator'],
    ['escalatie', 'landelijkcoordinator', 10, 'herinnering vraag 7: eigenaar', 'klim vraag 10: programmamanager'],
    ['duiding', 'landelijkcoordinator', 20, 'herinnering vraag 15: eigenaar', 'klim vraag 20: programmamanager'],
    ['beleid', 'landelijkcoordinator', 60, 'herinnering vraag 45: eigenaar', 'klim vraag 60: programmamanager'],
    ['monitoring', 'regiocoordinator', 13, 'herinnering voor 0: eigenaar', 'klim na 10: landelijkcoordinator'],
    [
      'toezegging',
      'regiocoordinator',
      20,
      'herinnering voor 5: eigenaar, ontvanger',
      'herinnering voor 0: eigenaar, ontvanger',
      'klim na 10: landelijkcoordinator',
    ],
    ['advies', 'landelijkcoordinator', 20, 'herinnering vraag 15: eigenaar', 'klim vraag 20: programmamanager'],
  ] as const)('staan zo in de tabel van het programma: %s', (soort, ...verwacht) => {
    expect(regel(standaardTermen[soort])).toEqual(verwacht);
  });

  it('leggen nazorg na een doorverwijzing bij de aanmeldcoördinator', () => {
    expect(metVariant(nazorg, 'doorverwijzing').rol).toBe('aanmeldcoordinator');
    expect(metVariant(nazorg, 'overdracht').rol).toBe('gcoer');
  });

  it('geven een plek die gevonden is een half jaar, waakvlam een ritme van een kwartaal, en intensief één dag', () => {
    const { herverdelen, moment } = standaardTermen;
    expect(metVariant(nazorg, 'plek gevonden').uiterlijk).toEqual({ weken: 26 });
    expect(metVariant(contact, 'waakvlam').uiterlijk).toEqual({ werkdagen: 65 });
    expect(metVariant(herverdelen, 'intensief')).toMatchObject({ uiterlijk: { werkdagen: 1 }, treden: [{ soort: 'klim' }] });
    expect(metVariant(moment, '18 jaar').vragenVooraf).toEqual({ weken: 52 });
    expect(metVariant(moment, 'verhuizing').vragenVooraf).toEqual({ weken: 26 });
  });
});

describe('de termijnen van signaleren', () => {
  const treden = (term: Term) => term.treden.map(({ soort, op, aan }) => `${soort} ${op.vanaf} ${aantal(op)}: ${aan.join(', ')}`);

  it.each(['strategie', 'aanpak', 'monitoring', 'toezegging'] as const)(
    'zijn op landelijk niveau van de landelijk coördinator, en klimmen naar de programmamanager: %s',
    (soort) => {
      const landelijk = metVariant(standaardTermen[soort], 'landelijk');
      expect(landelijk.rol).toBe('landelijkcoordinator');
      expect(landelijk.uiterlijk).toEqual(standaardTermen[soort].uiterlijk);
      expect(treden(landelijk).at(-1)).toMatch(/: programmamanager$/);
    },
  );

  it('laten afpellen wie gaf, en laten niemand naar zichzelf klimmen', () => {
    const { afpellen } = standaardTermen;
    for (const rol of rollenGever) {
      const eigen = metVariant(afpellen, rol);
      expect(eigen.rol).toBe(rol);
      expect(eigen.treden.filter(({ soort }) => soort === 'klim').flatMap(({ aan }) => aan)).not.toContain(rol);
    }
  });
});

describe('de termijn van een formulier dat nog niet verstuurd is', () => {
  const { concept } = standaardTermen;
  const stap = (soort: 'herinnering' | 'klim', aan: Term['rol'][]) => [
    { soort, op: { dagen: 3, vanaf: 'vraag' as const }, aan } satisfies Term['treden'][number],
  ];

  it('klimt naar niemand en herinnert alleen de aanmelder', () => {
    expect(valideerConceptTerm(concept)).toBeNull();
    expect(valideerConceptTerm({ ...concept, treden: stap('klim', ['aanmelder']) })?.field).toBe('treden.0.aan');
    expect(valideerConceptTerm({ ...concept, treden: stap('herinnering', ['regiocoordinator']) })?.field).toBe('treden.0.aan');
  });
});

describe('een termijn als instelling', () => {
  it('is een heel getal van een of meer', () => {
    expect(veld({ ...triage, uiterlijk: { werkdagen: 0 } })).toBe('uiterlijk');
    expect(veld({ ...triage, uiterlijk: { weken: 1.5 } })).toBe('uiterlijk');
    expect(veld({ ...triage, uiterlijk: { dagen: Number.NaN } })).toBe('uiterlijk');
  });

  it('is ten hoogste tien jaar', () => {
    expect(veld({ ...besluit, uiterlijk: { weken: 522 } })).toBe('uiterlijk');
    expect(veld({ ...besluit, uiterlijk: { dagen: 3651 } })).toBe('uiterlijk');
    expect(veld({ ...nazorg, varianten: {}, uiterlijk: { weken: 520 } })).toBeUndefined();
  });

  it('herinnert niet na de uiterste datum', () => {
    expect(veld({ ...triage, uiterlijk: { werkdagen: 2 } })).toBe('treden.0.op');
  });

  it('klimt niet vóór een herinnering', () => {
    const [herinnering, , laatste] = triage.treden;
    if (!herinnering || !laatste) throw new Error('de triage heeft drie treden');
    const teVroeg = { ...laatste, op: { werkdagen: 1, vanaf: 'vraag' as const } };
    expect(veld({ ...triage, treden: [herinnering, teVroeg] })).toBe('treden.1.op');
  });

  it('telt niet verder terug dan de vraag', () => {
    const treden = [{ soort: 'herinnering', op: { weken: 9, vanaf: 'voor' }, aan: ['eigenaar'] }] as const;
    expect(veld({ ...nazorg, varianten: {}, treden })).toBe('treden.0.op');
  });

  it('escaleert niet naar wie de taak al heeft, en niet naar niemand', () => {
    const klim = (aan: Term['rol'][]) => [{ soort: 'klim' as const, op: { werkdagen: 5, vanaf: 'vraag' as const }, aan }];
    expect(veld({ ...triage, treden: klim(['eigenaar']) })).toBe('treden.0.aan');
    expect(veld({ ...triage, treden: klim([]) })).toBe('treden.0.aan');
  });

  it('heeft een trede nodig als zij met de tijd komt', () => {
    expect(veld({ ...contact, treden: [] })).toBe('treden');
  });

  it('klopt ook onder spoed en in elke variant', () => {
    expect(veld({ ...triage, spoed: { uiterlijk: { werkdagen: 0 } } })).toBe('spoed.uiterlijk');
    expect(veld({ ...contact, varianten: { laag: { uiterlijk: { werkdagen: -1 } } } })).toBe('varianten.laag.uiterlijk');
  });
});
