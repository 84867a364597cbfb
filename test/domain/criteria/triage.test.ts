import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doelgroepen } from '../../../domain/codes.ts';
import { algemeneCriteria, criteriaPerDoelgroep } from '../../../domain/criteria/criteria.ts';
import { type Feiten, type FeitNaam, feitVragen, isOnbekend, onbekendeFeiten } from '../../../domain/criteria/feiten.ts';
import { triageVoorstel } from '../../../domain/criteria/triage.ts';

/** Someone with NAH who meets every criterion. */
const toelaatbaar: Feiten = {
  ...onbekendeFeiten,
  doelgroep: 'NAH',
  levensdomeinen: ['wonen', 'geld en regels'],
  langdurig: 'ja',
  vastgelopen: 'ja',
  overbelasting: 'ja',
  regulier: 'niet genoeg',
  enkeleVraag: 'nee',
  diagnoseHersenletsel: 'ja',
};

const uitkomst = (anders: Partial<Feiten> = {}) => triageVoorstel({ ...toelaatbaar, ...anders }).uitkomst;
const onbekend = (anders: Partial<Feiten>) => triageVoorstel({ ...toelaatbaar, ...anders }).onbekend;
const redenen = (anders: Partial<Feiten>) => triageVoorstel({ ...toelaatbaar, ...anders }).redenen.join(' ');

describe('het voorstel bij triage', () => {
  it('is toelaten als aan alle criteria is voldaan, en zegt waarom', () => {
    expect(uitkomst()).toBe('toelaten');
    expect(redenen({})).toContain('Niet-aangeboren hersenletsel');
    expect(onbekend({})).toEqual([]);
  });

  it('is doorverwijzen bij één vraag, één gebied of ondersteuning die past', () => {
    expect(uitkomst({ enkeleVraag: 'ja' })).toBe('doorverwijzen');
    expect(uitkomst({ levensdomeinen: ['wonen'] })).toBe('doorverwijzen');
    expect(uitkomst({ regulier: 'past' })).toBe('doorverwijzen');
    expect(redenen({ regulier: 'past' })).toContain('Er is al ondersteuning die past. Een consultatie kan ook.');
  });

  it('is doorverwijzen bij één vraag, hoe weinig er verder ook bekend is', () => {
    expect(triageVoorstel({ ...onbekendeFeiten, enkeleVraag: 'ja' }).uitkomst).toBe('doorverwijzen');
  });

  it('is grijs gebied als geen doelgroep past, of de doelgroep omstreden is', () => {
    expect(uitkomst({ doelgroep: 'geen' })).toBe('grijs gebied');
    expect(uitkomst({ diagnoseHersenletsel: 'nee' })).toBe('grijs gebied');
    expect(uitkomst({ doelgroepOmstreden: 'ja' })).toBe('grijs gebied');
    expect(redenen({ doelgroepOmstreden: 'ja' })).toContain('twijfel over de doelgroep');
    expect(redenen({ doelgroep: 'geen' })).toContain('Geen doelgroep past.');
  });

  it.each([{ langdurig: 'nee' }, { vastgelopen: 'nee' }, { overbelasting: 'nee', eigenKracht: 'genoeg' }] as const)(
    'hangt bij %o af van of het uit de hand dreigt te lopen',
    (anders) => {
      expect(uitkomst({ ...anders, dreigtEscalatie: 'ja' })).toBe('grijs gebied');
      expect(uitkomst({ ...anders, dreigtEscalatie: 'nee' })).toBe('doorverwijzen');
      expect(uitkomst(anders)).toBe('aanvullen');
      expect(onbekend(anders)).toEqual(['dreigtEscalatie']);
    },
  );

  it('is aanvullen als niets bekend is', () => {
    expect(triageVoorstel(onbekendeFeiten).uitkomst).toBe('aanvullen');
  });
});

describe('wat onbekend is', () => {
  it('wordt gevraagd als het de uitkomst kan veranderen', () => {
    expect(uitkomst({ diagnoseHersenletsel: 'onbekend' })).toBe('aanvullen');
    expect(onbekend({ diagnoseHersenletsel: 'onbekend' })).toEqual(['diagnoseHersenletsel']);
    expect(onbekend({ enkeleVraag: 'onbekend' })).toEqual(['enkeleVraag']);
    expect(onbekend({ langdurig: 'onbekend' })).toEqual(['langdurig', 'dreigtEscalatie']);
    expect(redenen({ langdurig: 'onbekend' })).toContain('hoe lang hulp nodig is');
  });

  it('houdt niets op als het niets verandert', () => {
    expect(uitkomst({ regulier: 'past', langdurig: 'onbekend', diagnoseHersenletsel: 'onbekend' })).toBe('doorverwijzen');
    expect(uitkomst({ doelgroepOmstreden: 'ja', diagnoseHersenletsel: 'onbekend' })).toBe('grijs gebied');
    const geenDoelgroep = { doelgroep: 'geen', langdurig: 'onbekend', dreigtEscalatie: 'ja' } as const;
    expect(uitkomst(geenDoelgroep)).toBe('grijs gebied');
    expect(redenen(geenDoelgroep)).not.toContain('Aan de algemene criteria is voldaan');
  });

  it('is ook gewone ondersteuning die niet is geprobeerd, en een lege lijst van gebieden', () => {
    expect(onbekend({ regulier: 'niet geprobeerd' })).toEqual(['regulier']);
    expect(onbekend({ levensdomeinen: [] })).toEqual(['levensdomeinen']);
  });

  it('vraagt naar de doelgroep als die onbekend is en er een kan passen', () => {
    expect(onbekend({ doelgroep: 'onbekend', diagnoseHersenletsel: 'onbekend' })).toEqual(['doelgroep']);
    expect(uitkomst({ doelgroep: 'onbekend' })).toBe('toelaten');
  });

  it('is geen twijfel over de doelgroep die niemand uitsprak', () => {
    expect(uitkomst({ doelgroepOmstreden: 'onbekend' })).toBe('toelaten');
  });
});

describe('de vraag om zorg', () => {
  it('wijst uit zichzelf nooit af: eerst bellen en aanvullen', () => {
    for (const levensdomeinen of ['onbekend', ['zorg']] as const) {
      const voorstel = triageVoorstel({ ...onbekendeFeiten, handenAanZorg: 'ja', levensdomeinen });
      expect(voorstel).toMatchObject({ uitkomst: 'aanvullen', telefonischEerst: true });
      expect(voorstel.onbekend).toContain('levensdomeinen');
    }
  });

  it('verandert niets als de rest bekend is', () => {
    expect(triageVoorstel({ ...toelaatbaar, handenAanZorg: 'ja' })).toMatchObject({
      uitkomst: 'toelaten',
      telefonischEerst: false,
    });
    expect(uitkomst({ levensdomeinen: ['zorg'] })).toBe('doorverwijzen');
  });
});

describe('de algemene criteria', () => {
  it('tellen risico als voldaan', () => {
    expect(uitkomst({ vastgelopen: 'risico', overbelasting: 'risico' })).toBe('toelaten');
  });

  it('hebben genoeg aan te weinig eigen kracht: niet iedereen heeft naasten', () => {
    expect(uitkomst({ overbelasting: 'nee', eigenKracht: 'te weinig' })).toBe('toelaten');
    expect(uitkomst({ overbelasting: 'onbekend', eigenKracht: 'te weinig' })).toBe('toelaten');
    expect(onbekend({ overbelasting: 'nee' })).toEqual(['eigenKracht', 'dreigtEscalatie']);
  });
});

describe('de criteria per doelgroep', () => {
  it.each([
    ['ZEVMB', { diagnoseZevmb: 'ja', zevmbPaspoort: 'ja' }],
    ['ZEVMB', { zevmbPaspoort: 'ja' }],
    ['NAH', { diagnoseHersenletsel: 'ja' }],
    ['LVB+', { verstandelijkeBeperking: 'ja', gedragsproblemen: 'ja', langZoekenWoonplek: 'ja' }],
    ['NAASTEN', { naasteVanPersoonMetBeperking: 'ja', wlz: 'ja' }],
    ['NAASTEN', { naasteVanPersoonMetBeperking: 'ja', wlz: 'binnenkort' }],
    ['NAASTEN', { naasteVanPersoonMetBeperking: 'ja', emb: 'ja', wlz: 'nee' }],
    ['ASS', { diagnoseAutisme: 'ja', wlz: 'ja' }],
    ['ASS', { diagnoseAutisme: 'ja', wlz: 'binnenkort' }],
  ] as const)('laten %s toe bij %o', (doelgroep, anders) => {
    expect(uitkomst({ diagnoseHersenletsel: 'onbekend', doelgroep, ...anders })).toBe('toelaten');
  });

  it.each([
    ['ZEVMB', { diagnoseZevmb: 'ja', zevmbPaspoort: 'nee' }],
    ['ZEVMB', { diagnoseZevmb: 'nee', zevmbPaspoort: 'ja' }],
    ['LVB+', { verstandelijkeBeperking: 'ja', gedragsproblemen: 'nee', langZoekenWoonplek: 'onbekend' }],
    ['NAASTEN', { naasteVanPersoonMetBeperking: 'ja', wlz: 'nee', emb: 'nee' }],
    ['ASS', { diagnoseAutisme: 'ja', wlz: 'nee' }],
  ] as const)('leggen %s bij %o voor aan het overleg', (doelgroep, anders) => {
    expect(uitkomst({ doelgroep, ...anders })).toBe('grijs gebied');
  });

  it('vragen bij naasten zonder Wlz-indicatie naar EMB', () => {
    const naasten = { doelgroep: 'NAASTEN', naasteVanPersoonMetBeperking: 'ja', wlz: 'nee' } as const;
    expect(onbekend(naasten)).toEqual(['emb']);
  });

  it('noemen bij autisme zonder Wlz-indicatie de uitzondering', () => {
    expect(redenen({ doelgroep: 'ASS', diagnoseAutisme: 'ja', wlz: 'nee' })).toContain('alleen bij uitzondering');
  });

  it('worden bij een andere doelgroep getoetst als daarom wordt gevraagd', () => {
    const voorstel = triageVoorstel(toelaatbaar, { doelgroep: 'ASS' });
    expect(voorstel.uitkomst).toBe('aanvullen');
    expect(voorstel.onbekend).toEqual(['diagnoseAutisme', 'wlz']);
    expect(voorstel.criteria.filter(({ groep }) => groep === 'ASS')).toHaveLength(2);
  });

  it('staan er elk een keer, met hun naam', () => {
    const namen = [...algemeneCriteria, ...doelgroepen.flatMap((d) => criteriaPerDoelgroep[d])].map(({ naam }) => naam);
    expect(new Set(namen).size).toBe(namen.length);
  });
});

const waarden = <K extends FeitNaam>(feit: K): Feiten[K][] => {
  const gekozen = feitVragen[feit].opties.map(({ waarde }) => waarde);
  return (
    feitVragen[feit].meer ? [...gekozen.map((w) => (w === 'onbekend' ? w : [w])), ['wonen', 'zorg']] : gekozen
  ) as Feiten[K][];
};
const namen = Object.keys(onbekendeFeiten) as FeitNaam[];
const feiten: fc.Arbitrary<Feiten> = fc
  .tuple(...namen.map((feit) => fc.constantFrom(...waarden(feit))))
  .map((gekozen) => Object.assign({ ...onbekendeFeiten }, Object.fromEntries(namen.map((feit, i) => [feit, gekozen[i]]))));

describe('elk voorstel', () => {
  it('vraagt alleen wat onbekend is, en alleen bij aanvullen', () => {
    fc.assert(
      fc.property(feiten, (f) => {
        const voorstel = triageVoorstel(f);
        expect(voorstel.onbekend.length > 0).toBe(voorstel.uitkomst === 'aanvullen');
        expect(voorstel.redenen.length).toBeGreaterThan(0);
        const alleenZorg = f.handenAanZorg === 'ja' && f.levensdomeinen[0] === 'zorg';
        expect(voorstel.onbekend.every((feit) => isOnbekend(f, feit) || (alleenZorg && feit === 'levensdomeinen'))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('blijft gelijk als een feit bekend wordt dat niet gevraagd was', () => {
    fc.assert(
      fc.property(feiten, fc.constantFrom(...namen), fc.nat(), (f, feit, keuze) => {
        const voorstel = triageVoorstel(f);
        // A doubt is raised, not found out; care asked for makes the other domains unknown again.
        const isVraag = feit !== 'doelgroepOmstreden' && feit !== 'handenAanZorg';
        if (!isVraag || !isOnbekend(f, feit) || voorstel.uitkomst === 'aanvullen') return;
        const mogelijk = waarden(feit);
        const later = triageVoorstel({ ...f, [feit]: mogelijk[keuze % mogelijk.length] });
        if (f.doelgroep !== 'onbekend' || feit !== 'doelgroep') expect(later.uitkomst).toBe(voorstel.uitkomst);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('de vragen naar feiten', () => {
  it('kunnen elk met onbekend worden beantwoord', () => {
    for (const feit of namen) expect(feitVragen[feit].opties.map(({ waarde }) => waarde)).toContain('onbekend');
    expect(Object.keys(feitVragen).sort()).toEqual([...namen].sort());
  });
});
