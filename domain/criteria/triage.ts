import { type Doelgroep, doelgroepen, type Onbekend } from '../codes.ts';
import type { UitkomstTriage } from '../traject/codes.ts';
import {
  algemeneCriteria,
  type Criterium,
  complexOpMeerdereDomeinen,
  criteriaPerDoelgroep,
  langdurigNodig,
  overbelastOfTeWeinigKracht,
  reguliereOndersteuningOntoereikend,
  type Toets,
  type UitkomstCriterium,
  vastgelopenOfRisico,
} from './criteria.ts';
import { doelgroepInWoorden, type Feiten, type FeitNaam, feitVragen, isOnbekend, type JaNee } from './feiten.ts';

/** What triage proposes for an aanmelding. A person decides; deciding otherwise needs a reason [docs/rules.md: triage]. */

export type GetoetstCriterium = Toets & { naam: string; zin: string; groep: 'algemeen' | Doelgroep };

export type TriageVoorstel = {
  uitkomst: UitkomstTriage;
  /** In Dutch, for people. */
  redenen: string[];
  criteria: GetoetstCriterium[];
  /** The unknown facts that could change the outcome; empty unless the proposal is aanvullen. */
  onbekend: FeitNaam[];
  telefonischEerst: boolean;
};

/** What the lines of the proposal look at, each one yes, no or unknown. */
type Punt =
  | 'enkeleVraag'
  | 'meerdereDomeinen'
  | 'regulierOntoereikend'
  | 'langdurig'
  | 'vastgelopen'
  | 'overbelast'
  | 'doelgroep'
  | 'dreigtEscalatie';

type Gewogen = Readonly<Record<Punt, boolean>>;
type Stand = { punt: Punt; uitkomst: UitkomstCriterium; feiten: readonly FeitNaam[] };
type Regel = { uitkomst: UitkomstTriage; past: (p: Gewogen) => boolean };

const algemeenVoldaan = (p: Gewogen): boolean => p.langdurig && p.vastgelopen && p.overbelast;

/** Lines 2 to 5, the first that fits. Line 1 is that an unknown would make another line fit. */
const regels: readonly Regel[] = [
  { uitkomst: 'doorverwijzen', past: (p) => p.enkeleVraag || !p.meerdereDomeinen || !p.regulierOntoereikend },
  { uitkomst: 'toelaten', past: (p) => algemeenVoldaan(p) && p.doelgroep },
  { uitkomst: 'grijs gebied', past: algemeenVoldaan },
  { uitkomst: 'grijs gebied', past: (p) => p.dreigtEscalatie },
];

const uitkomstBij = (p: Gewogen): UitkomstTriage => regels.find((regel) => regel.past(p))?.uitkomst ?? 'doorverwijzen';

/** The proposal for an aanmelding, or for it as of another doelgroep than the one in its facts. */
export function triageVoorstel(feiten: Feiten, keuze: { doelgroep?: Doelgroep | Onbekend | undefined } = {}): TriageVoorstel {
  const gezien: Feiten = { ...feiten, doelgroep: keuze.doelgroep ?? feiten.doelgroep };
  const standen = standenVan(gezien);
  const { uitkomst, beslissend } = weeg(standen);
  const feitenVan = standen.filter(({ punt }) => beslissend.has(punt)).flatMap((stand) => stand.feiten);
  const onbekend = [...new Set(feitenVan)];
  return {
    uitkomst,
    redenen: redenenVoor(uitkomst, gezien, onbekend),
    criteria: getoetst(gezien),
    onbekend,
    telefonischEerst: uitkomst === 'aanvullen' && gezien.handenAanZorg === 'ja',
  };
}

function standenVan(feiten: Feiten): Stand[] {
  return [
    { punt: 'enkeleVraag', uitkomst: alsUitkomst(feiten.enkeleVraag), feiten: ['enkeleVraag'] },
    standVan('meerdereDomeinen', complexOpMeerdereDomeinen, feiten),
    standVan('regulierOntoereikend', reguliereOndersteuningOntoereikend, feiten),
    standVan('langdurig', langdurigNodig, feiten),
    standVan('vastgelopen', vastgelopenOfRisico, feiten),
    standVan('overbelast', overbelastOfTeWeinigKracht, feiten),
    standVanDoelgroep(feiten),
    { punt: 'dreigtEscalatie', uitkomst: alsUitkomst(feiten.dreigtEscalatie), feiten: ['dreigtEscalatie'] },
  ];
}

const alsUitkomst = (waarde: JaNee): UitkomstCriterium =>
  waarde === 'onbekend' ? 'onbekend' : waarde === 'ja' ? 'voldaan' : 'niet voldaan';

const standVan = (punt: Punt, criterium: Criterium, feiten: Feiten): Stand => ({
  punt,
  uitkomst: criterium.toets(feiten).uitkomst,
  feiten: teVragen(criterium, feiten),
});

/** The unknown facts of a criterion; all of them when what is known says too little. */
function teVragen(criterium: Criterium, feiten: Feiten): readonly FeitNaam[] {
  const onbekend = criterium.feiten.filter((feit) => isOnbekend(feiten, feit));
  return onbekend.length > 0 ? onbekend : criterium.feiten;
}

function standVanDoelgroep(feiten: Feiten): Stand {
  const { doelgroep, doelgroepOmstreden } = feiten;
  const stand = (uitkomst: UitkomstCriterium, gevraagd: readonly FeitNaam[]): Stand => ({
    punt: 'doelgroep',
    uitkomst,
    feiten: gevraagd,
  });
  if (doelgroep === 'geen' || doelgroepOmstreden === 'ja') return stand('niet voldaan', []);
  if (doelgroep === 'onbekend') return stand(eenVan(doelgroepen.map((d) => uitkomstVoor(d, feiten))), ['doelgroep']);
  const open = criteriaPerDoelgroep[doelgroep].filter((criterium) => criterium.toets(feiten).uitkomst === 'onbekend');
  return stand(
    uitkomstVoor(doelgroep, feiten),
    open.flatMap((criterium) => teVragen(criterium, feiten)),
  );
}

const uitkomstVoor = (doelgroep: Doelgroep, feiten: Feiten): UitkomstCriterium =>
  alle(criteriaPerDoelgroep[doelgroep].map((criterium) => criterium.toets(feiten).uitkomst));

function alle(uitkomsten: readonly UitkomstCriterium[]): UitkomstCriterium {
  if (uitkomsten.includes('niet voldaan')) return 'niet voldaan';
  return uitkomsten.includes('onbekend') ? 'onbekend' : 'voldaan';
}

function eenVan(uitkomsten: readonly UitkomstCriterium[]): UitkomstCriterium {
  if (uitkomsten.includes('voldaan')) return 'voldaan';
  return uitkomsten.includes('onbekend') ? 'onbekend' : 'niet voldaan';
}

/** Tries every way in which the unknowns can turn out (at most 2^8); decisive is what alone can change the outcome. */
function weeg(standen: readonly Stand[]): { uitkomst: UitkomstTriage; beslissend: ReadonlySet<Punt> } {
  const open = standen.filter(({ uitkomst }) => uitkomst === 'onbekend').map(({ punt }) => punt);
  const uitkomsten = Array.from({ length: 2 ** open.length }, (_, mogelijkheid) =>
    uitkomstBij(ingevuld(standen, open, mogelijkheid)),
  );
  const verandert = (i: number): boolean => uitkomsten.some((uitkomst, m) => uitkomst !== uitkomsten[m ^ (1 << i)]);
  const beslissend = new Set(open.filter((_, i) => verandert(i)));
  const [eerste = 'aanvullen'] = uitkomsten;
  return { uitkomst: beslissend.size > 0 ? 'aanvullen' : eerste, beslissend };
}

/** The points with the unknown ones filled in: bit i of `mogelijkheid` is the i-th of `open`. */
function ingevuld(standen: readonly Stand[], open: readonly Punt[], mogelijkheid: number): Gewogen {
  const gewogen: Record<Punt, boolean> = {
    enkeleVraag: false,
    meerdereDomeinen: false,
    regulierOntoereikend: false,
    langdurig: false,
    vastgelopen: false,
    overbelast: false,
    doelgroep: false,
    dreigtEscalatie: false,
  };
  for (const { punt, uitkomst } of standen) gewogen[punt] = uitkomst === 'voldaan';
  for (const [i, punt] of open.entries()) gewogen[punt] = (mogelijkheid & (1 << i)) !== 0;
  return gewogen;
}

function getoetst(feiten: Feiten): GetoetstCriterium[] {
  const toets =
    (groep: 'algemeen' | Doelgroep) =>
    (criterium: Criterium): GetoetstCriterium => ({
      naam: criterium.naam,
      zin: criterium.zin,
      groep,
      ...criterium.toets(feiten),
    });
  const perDoelgroep = teToetsen(feiten).flatMap((groep) => criteriaPerDoelgroep[groep].map(toets(groep)));
  return [...algemeneCriteria.map(toets('algemeen')), ...perDoelgroep];
}

/** The doelgroep of the aanmelding; without one, those whose criteria are met by what is known. */
function teToetsen({ doelgroep, ...rest }: Feiten): readonly Doelgroep[] {
  if (doelgroep === 'geen') return [];
  if (doelgroep !== 'onbekend') return [doelgroep];
  return doelgroepen.filter((d) => uitkomstVoor(d, { doelgroep, ...rest }) === 'voldaan');
}

function redenenVoor(uitkomst: UitkomstTriage, feiten: Feiten, onbekend: readonly FeitNaam[]): string[] {
  switch (uitkomst) {
    case 'aanvullen':
      return redenenOmAanTeVullen(feiten, onbekend);
    case 'doorverwijzen':
      return redenenOmDoorTeVerwijzen(feiten);
    case 'toelaten':
      return [
        'Aan de algemene criteria is voldaan.',
        ...teToetsen(feiten).map((d) => `Doelgroep die past: ${doelgroepInWoorden[d]}.`),
      ];
    case 'grijs gebied':
      return redenenVoorGrijs(feiten);
  }
}

function redenenOmAanTeVullen(feiten: Feiten, onbekend: readonly FeitNaam[]): string[] {
  const namen = onbekend.map((feit) => feitVragen[feit].naam).join('; ');
  const zorg = feiten.handenAanZorg === 'ja' ? ['Er is alleen om zorg gevraagd. Bel eerst: misschien speelt er meer.'] : [];
  return [`Dit kan de uitkomst nog veranderen: ${namen}.`, ...zorg];
}

function redenenOmDoorTeVerwijzen(feiten: Feiten): string[] {
  const redenen = [
    ...(feiten.enkeleVraag === 'ja' ? ['Het gaat om één losse vraag.'] : []),
    ...(complexOpMeerdereDomeinen.toets(feiten).uitkomst === 'niet voldaan' ? ['Het gaat om één gebied van het leven.'] : []),
    ...(feiten.regulier === 'past' ? ['Er is al ondersteuning die past.'] : []),
  ];
  if (redenen.length > 0) return [...redenen, 'Een consultatie kan ook.'];
  return [...nietVoldaan(algemeneCriteria, feiten), 'Het dreigt niet uit de hand te lopen.'];
}

const nietVoldaan = (criteria: readonly Criterium[], feiten: Feiten): string[] =>
  criteria
    .map((criterium) => criterium.toets(feiten))
    .flatMap(({ uitkomst, feit }) => (uitkomst === 'niet voldaan' ? [feit] : []));

function redenenVoorGrijs(feiten: Feiten): string[] {
  const algemeen = nietVoldaan(algemeneCriteria, feiten);
  const allesVoldaan = algemeneCriteria.every((criterium) => criterium.toets(feiten).uitkomst === 'voldaan');
  if (!allesVoldaan) return [...algemeen, 'Het dreigt uit de hand te lopen.'];
  const twijfel = feiten.doelgroepOmstreden === 'ja' ? ['Er is twijfel over de doelgroep.'] : [];
  const doelgroep = teToetsen(feiten).flatMap((d) => nietVoldaan(criteriaPerDoelgroep[d], feiten));
  const geen = twijfel.length + doelgroep.length === 0 ? ['Geen doelgroep past.'] : [];
  return ['Aan de algemene criteria is voldaan.', ...twijfel, ...doelgroep, ...geen];
}
