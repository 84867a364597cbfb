import type { Doelgroep } from '../codes.ts';
import type { Feiten, FeitNaam, JaNee } from './feiten.ts';

/** The criteria for GCO as named rules: what each says, and the fact that its outcome rests on [docs/rules.md: criteria]. */

export type UitkomstCriterium = 'voldaan' | 'niet voldaan' | 'onbekend';

export type Toets = { uitkomst: UitkomstCriterium; feit: string };

export type Criterium = {
  naam: string;
  /** The criterion as a sentence, for people. */
  zin: string;
  /** The facts that it reads. */
  feiten: readonly FeitNaam[];
  toets: (feiten: Feiten) => Toets;
};

const voldaan = (feit: string): Toets => ({ uitkomst: 'voldaan', feit });
const nietVoldaan = (feit: string): Toets => ({ uitkomst: 'niet voldaan', feit });
const weetNiet = (feit: string): Toets => ({ uitkomst: 'onbekend', feit });

type JaNeeFeit = { [K in FeitNaam]: Feiten[K] extends JaNee ? K : never }[FeitNaam];

/** A criterion that rests on one fact: what is said when it is so (also its sentence), when not, and when unknown. */
const jaNeeCriterium = (naam: string, feit: JaNeeFeit, ja: string, nee: string, onbekend: string): Criterium => ({
  naam,
  zin: ja,
  feiten: [feit],
  toets: (feiten) => {
    switch (feiten[feit]) {
      case 'ja':
        return voldaan(ja);
      case 'nee':
        return nietVoldaan(nee);
      case 'onbekend':
        return weetNiet(onbekend);
    }
  },
});

/** A hands-on care question names the domain care by itself, and so says nothing of the others. */
const alleenZorgGenoemd = (feiten: Feiten): boolean =>
  feiten.handenAanZorg === 'ja' && feiten.levensdomeinen.length === 1 && feiten.levensdomeinen[0] === 'zorg';

export const complexOpMeerdereDomeinen: Criterium = {
  naam: 'complexOpMeerdereDomeinen',
  zin: 'Er zijn problemen op meer dan één gebied van het leven.',
  feiten: ['levensdomeinen'],
  toets: (feiten) => {
    const { levensdomeinen } = feiten;
    if (levensdomeinen === 'onbekend' || levensdomeinen.length === 0) return weetNiet('Niet bekend waar de problemen zijn.');
    if (alleenZorgGenoemd(feiten)) return weetNiet('Alleen zorg is gevraagd; de rest is nog niet bekend.');
    const genoemd = `Problemen op: ${[...new Set(levensdomeinen)].join(', ')}.`;
    return new Set(levensdomeinen).size > 1 ? voldaan(genoemd) : nietVoldaan(genoemd);
  },
};

export const langdurigNodig = jaNeeCriterium(
  'langdurigNodig',
  'langdurig',
  'Er is waarschijnlijk voor lange tijd ondersteuning nodig.',
  'Er is niet voor lange tijd ondersteuning nodig.',
  'Niet bekend voor hoe lang ondersteuning nodig is.',
);

export const vastgelopenOfRisico: Criterium = {
  naam: 'vastgelopenOfRisico',
  zin: 'De situatie is vastgelopen, of dat dreigt.',
  feiten: ['vastgelopen'],
  toets: ({ vastgelopen }) => {
    switch (vastgelopen) {
      case 'ja':
        return voldaan('De situatie is vastgelopen.');
      case 'risico':
        return voldaan('De situatie dreigt vast te lopen of erger te worden.');
      case 'nee':
        return nietVoldaan('De situatie is niet vastgelopen en dat dreigt ook niet.');
      case 'onbekend':
        return weetNiet('Niet bekend of de situatie is vastgelopen.');
    }
  },
};

export const overbelastOfTeWeinigKracht: Criterium = {
  naam: 'overbelastOfTeWeinigKracht',
  zin: 'De naasten zijn overbelast of dat dreigt, of de eigen kracht is te weinig.',
  feiten: ['overbelasting', 'eigenKracht'],
  toets: ({ overbelasting, eigenKracht }) => {
    if (overbelasting === 'ja') return voldaan('De naasten zijn overbelast.');
    if (overbelasting === 'risico') return voldaan('De naasten dreigen overbelast te raken.');
    if (eigenKracht === 'te weinig') return voldaan('De eigen kracht is te weinig.');
    if (overbelasting === 'nee' && eigenKracht === 'genoeg') {
      return nietVoldaan('De naasten zijn niet overbelast en de eigen kracht is genoeg.');
    }
    return weetNiet('Niet alles is bekend over de naasten en de eigen kracht.');
  },
};

export const reguliereOndersteuningOntoereikend: Criterium = {
  naam: 'reguliereOndersteuningOntoereikend',
  zin: 'Gewone cliëntondersteuning is niet genoeg.',
  feiten: ['regulier'],
  toets: ({ regulier }) => {
    switch (regulier) {
      case 'niet genoeg':
        return voldaan('Gewone cliëntondersteuning is niet genoeg.');
      case 'past':
        return nietVoldaan('Gewone cliëntondersteuning past.');
      case 'niet geprobeerd':
        return weetNiet('Gewone cliëntondersteuning is nog niet geprobeerd.');
      case 'onbekend':
        return weetNiet('Niet bekend of gewone cliëntondersteuning genoeg is.');
    }
  },
};

/** For every doelgroep [Kamerbrief/Voortgang 2024], [Jaarverslag 2024]. */
export const algemeneCriteria: readonly Criterium[] = [
  complexOpMeerdereDomeinen,
  langdurigNodig,
  vastgelopenOfRisico,
  overbelastOfTeWeinigKracht,
  reguliereOndersteuningOntoereikend,
];

const diagnoseZevmbZelf = jaNeeCriterium(
  'zorgdiagnoseZevmb',
  'diagnoseZevmb',
  'Er is een zorgdiagnose ZEVMB.',
  'Er is geen zorgdiagnose ZEVMB.',
  'Niet bekend of er een zorgdiagnose ZEVMB is.',
);

/** The paspoort shows the diagnosis, so with it nobody has to ask. */
export const zorgdiagnoseZevmb: Criterium = {
  ...diagnoseZevmbZelf,
  feiten: ['diagnoseZevmb', 'zevmbPaspoort'],
  toets: (feiten) =>
    feiten.diagnoseZevmb === 'onbekend' && feiten.zevmbPaspoort === 'ja'
      ? voldaan('Het ZEVMB-paspoort toont de zorgdiagnose.')
      : diagnoseZevmbZelf.toets(feiten),
};

export const zevmbPaspoortAanwezig = jaNeeCriterium(
  'zevmbPaspoortAanwezig',
  'zevmbPaspoort',
  'Er is een ZEVMB-paspoort.',
  'Er is geen ZEVMB-paspoort.',
  'Niet bekend of er een ZEVMB-paspoort is.',
);

export const gediagnosticeerdHersenletsel = jaNeeCriterium(
  'gediagnosticeerdHersenletsel',
  'diagnoseHersenletsel',
  'Er is een diagnose niet-aangeboren hersenletsel.',
  'Er is geen diagnose niet-aangeboren hersenletsel.',
  'Niet bekend of er een diagnose niet-aangeboren hersenletsel is.',
);

export const verstandelijkeBeperkingVastgesteld = jaNeeCriterium(
  'verstandelijkeBeperkingVastgesteld',
  'verstandelijkeBeperking',
  'Er is een diagnose verstandelijke beperking.',
  'Er is geen diagnose verstandelijke beperking.',
  'Niet bekend of er een diagnose verstandelijke beperking is.',
);

export const ernstigeGedragsproblemen = jaNeeCriterium(
  'ernstigeGedragsproblemen',
  'gedragsproblemen',
  'Er zijn ernstige gedragsproblemen.',
  'Er zijn geen ernstige gedragsproblemen.',
  'Niet bekend of er ernstige gedragsproblemen zijn.',
);

export const langOpZoekNaarWoonplek = jaNeeCriterium(
  'langOpZoekNaarWoonplek',
  'langZoekenWoonplek',
  'Er wordt al lang gezocht naar een plek om te wonen die past.',
  'Er wordt niet lang gezocht naar een plek om te wonen.',
  'Niet bekend of al lang naar een plek om te wonen wordt gezocht.',
);

export const naasteVanIemandMetBeperking = jaNeeCriterium(
  'naasteVanIemandMetBeperking',
  'naasteVanPersoonMetBeperking',
  'Het gaat om een naaste van iemand met een beperking.',
  'Het gaat niet om een naaste van iemand met een beperking.',
  'Niet bekend of het om een naaste van iemand met een beperking gaat.',
);

/** A Wlz-indicatie that comes soon counts; for relatives of someone with EMB none is needed. */
export const wlzVanDeAnderOfEmb: Criterium = {
  naam: 'wlzVanDeAnderOfEmb',
  zin: 'De ander heeft een Wlz-indicatie of krijgt die binnenkort, of heeft EMB.',
  feiten: ['wlz', 'emb'],
  toets: ({ wlz, emb }) => {
    if (emb === 'ja') return voldaan('De ander heeft EMB: een Wlz-indicatie is niet nodig.');
    if (wlz === 'ja') return voldaan('De ander heeft een Wlz-indicatie.');
    if (wlz === 'binnenkort') return voldaan('De ander krijgt binnenkort een Wlz-indicatie.');
    if (wlz === 'nee' && emb === 'nee') return nietVoldaan('De ander heeft geen Wlz-indicatie en geen EMB.');
    return weetNiet('Niet bekend of de ander een Wlz-indicatie of EMB heeft.');
  },
};

export const officieleDiagnoseAutisme = jaNeeCriterium(
  'officieleDiagnoseAutisme',
  'diagnoseAutisme',
  'Er is een officiële diagnose autisme.',
  'Er is geen officiële diagnose autisme.',
  'Niet bekend of er een officiële diagnose autisme is.',
);

/** Without one it is an exception that people judge, so never a plain refusal. */
export const wlzBijAutisme: Criterium = {
  naam: 'wlzBijAutisme',
  zin: 'Er is een Wlz-indicatie, of die komt binnenkort.',
  feiten: ['wlz'],
  toets: ({ wlz }) => {
    switch (wlz) {
      case 'ja':
        return voldaan('Er is een Wlz-indicatie.');
      case 'binnenkort':
        return voldaan('Er komt binnenkort een Wlz-indicatie.');
      case 'nee':
        return nietVoldaan('Er is geen Wlz-indicatie; bij autisme kan dat alleen bij uitzondering.');
      case 'onbekend':
        return weetNiet('Niet bekend of er een Wlz-indicatie is.');
    }
  },
};

/** What each doelgroep asks besides the general criteria [Kamerbrief/Voortgang 2024]. */
export const criteriaPerDoelgroep: Readonly<Record<Doelgroep, readonly Criterium[]>> = {
  ZEVMB: [zorgdiagnoseZevmb, zevmbPaspoortAanwezig],
  NAH: [gediagnosticeerdHersenletsel],
  'LVB+': [verstandelijkeBeperkingVastgesteld, ernstigeGedragsproblemen, langOpZoekNaarWoonplek],
  NAASTEN: [naasteVanIemandMetBeperking, wlzVanDeAnderOfEmb],
  ASS: [officieleDiagnoseAutisme, wlzBijAutisme],
};
