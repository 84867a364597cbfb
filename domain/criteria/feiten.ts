import { type Doelgroep, doelgroepen, type Onbekend } from '../codes.ts';
import { type Levensdomein, levensdomeinen } from '../traject/codes.ts';

/** What is known of an aanmelding for the criteria. Every fact may be unknown [docs/rules.md: criteria]. */

export type JaNee = 'ja' | 'nee' | Onbekend;
export type JaRisicoNee = 'ja' | 'risico' | 'nee' | Onbekend;

export type Feiten = {
  /** `geen`: looked at, and none of them fits. */
  doelgroep: Doelgroep | 'geen' | Onbekend;
  /** An empty list says as little as `onbekend`. */
  levensdomeinen: readonly Levensdomein[] | Onbekend;
  langdurig: JaNee;
  vastgelopen: JaRisicoNee;
  overbelasting: JaRisicoNee;
  eigenKracht: 'genoeg' | 'te weinig' | Onbekend;
  /** Regular cliëntondersteuning; not tried is not the same as not enough. */
  regulier: 'niet genoeg' | 'past' | 'niet geprobeerd' | Onbekend;
  enkeleVraag: JaNee;
  dreigtEscalatie: JaNee;
  /** Only hands-on care is asked. */
  handenAanZorg: JaNee;
  diagnoseZevmb: JaNee;
  zevmbPaspoort: JaNee;
  diagnoseHersenletsel: JaNee;
  verstandelijkeBeperking: JaNee;
  gedragsproblemen: JaNee;
  langZoekenWoonplek: JaNee;
  naasteVanPersoonMetBeperking: JaNee;
  emb: JaNee;
  diagnoseAutisme: JaNee;
  wlz: 'ja' | 'binnenkort' | 'nee' | Onbekend;
  /** A doubt that someone raised; not raised is no doubt. */
  doelgroepOmstreden: JaNee;
};

export type FeitNaam = keyof Feiten;

export const onbekendeFeiten: Feiten = {
  doelgroep: 'onbekend',
  levensdomeinen: 'onbekend',
  langdurig: 'onbekend',
  vastgelopen: 'onbekend',
  overbelasting: 'onbekend',
  eigenKracht: 'onbekend',
  regulier: 'onbekend',
  enkeleVraag: 'onbekend',
  dreigtEscalatie: 'onbekend',
  handenAanZorg: 'onbekend',
  diagnoseZevmb: 'onbekend',
  zevmbPaspoort: 'onbekend',
  diagnoseHersenletsel: 'onbekend',
  verstandelijkeBeperking: 'onbekend',
  gedragsproblemen: 'onbekend',
  langZoekenWoonplek: 'onbekend',
  naasteVanPersoonMetBeperking: 'onbekend',
  emb: 'onbekend',
  diagnoseAutisme: 'onbekend',
  wlz: 'onbekend',
  doelgroepOmstreden: 'onbekend',
};

/** True when a fact still has to be asked. */
export const isOnbekend = (feiten: Feiten, feit: FeitNaam): boolean => {
  const waarde = feiten[feit];
  return waarde === 'onbekend' || waarde === 'niet geprobeerd' || waarde.length === 0;
};

type Waarde<K extends FeitNaam> = Feiten[K] extends string ? Feiten[K] : Levensdomein | Onbekend;

export type Optie<W extends string = string> = { waarde: W; label: string };

export type FeitVraag<W extends string = string> = {
  /** Short, for lists of what is missing. */
  naam: string;
  vraag: string;
  uitleg?: string;
  /** More than one option may be chosen. */
  meer: boolean;
  /** Asked for these doelgroepen only; without it always. */
  bij?: readonly Doelgroep[];
  opties: readonly Optie<W>[];
};

const weetNiet: Optie<Onbekend> = { waarde: 'onbekend', label: 'Weet ik niet' };
const jaNee: readonly Optie<JaNee>[] = [{ waarde: 'ja', label: 'Ja' }, { waarde: 'nee', label: 'Nee' }, weetNiet];

const jaNeeVraag = (naam: string, vraag: string, bij?: readonly Doelgroep[]): FeitVraag<JaNee> => ({
  naam,
  vraag,
  meer: false,
  ...(bij ? { bij } : {}),
  opties: jaNee,
});

/** On screen; the code of (L)VB+ is `LVB+`. */
export const doelgroepInWoorden: Record<Doelgroep, string> = {
  ZEVMB: 'Zeer ernstige verstandelijke en meervoudige beperkingen (ZEVMB)',
  NAH: 'Niet-aangeboren hersenletsel (NAH)',
  'LVB+': 'Verstandelijke beperking en ernstige gedragsproblemen ((L)VB+)',
  NAASTEN: 'Naaste van iemand met een beperking',
  ASS: 'Autisme (ASS)',
};

const hoofdletter = (woord: string): string => woord.charAt(0).toUpperCase() + woord.slice(1);

/** How to ask for each fact, in Dutch: forms are made from this, in this order. */
export const feitVragen: { readonly [K in FeitNaam]: FeitVraag<Waarde<K>> } = {
  doelgroep: {
    naam: 'de doelgroep',
    vraag: 'Bij welke doelgroep past deze aanmelding?',
    meer: false,
    opties: [
      ...doelgroepen.map((waarde) => ({ waarde, label: doelgroepInWoorden[waarde] })),
      { waarde: 'geen', label: 'Geen van deze' },
      weetNiet,
    ],
  },
  levensdomeinen: {
    naam: 'waar er problemen zijn',
    vraag: 'Waar zijn er problemen?',
    uitleg: 'U mag meer antwoorden kiezen.',
    meer: true,
    opties: [...levensdomeinen.map((waarde) => ({ waarde, label: hoofdletter(waarde) })), weetNiet],
  },
  langdurig: jaNeeVraag('hoe lang hulp nodig is', 'Is er waarschijnlijk voor lange tijd ondersteuning nodig?'),
  vastgelopen: {
    naam: 'of het is vastgelopen',
    vraag: 'Is de situatie vastgelopen?',
    meer: false,
    opties: [
      { waarde: 'ja', label: 'Ja' },
      { waarde: 'risico', label: 'Nog niet, maar dat kan gebeuren of het kan erger worden' },
      { waarde: 'nee', label: 'Nee' },
      weetNiet,
    ],
  },
  overbelasting: {
    naam: 'of de naasten overbelast zijn',
    vraag: 'Zijn de naasten overbelast?',
    meer: false,
    opties: [
      { waarde: 'ja', label: 'Ja' },
      { waarde: 'risico', label: 'Nog niet, maar dat kan gebeuren' },
      { waarde: 'nee', label: 'Nee, of er zijn geen naasten' },
      weetNiet,
    ],
  },
  eigenKracht: {
    naam: 'de eigen kracht',
    vraag: 'Heeft de persoon zelf genoeg kracht om dit te regelen?',
    meer: false,
    opties: [{ waarde: 'genoeg', label: 'Ja, genoeg' }, { waarde: 'te weinig', label: 'Nee, te weinig' }, weetNiet],
  },
  regulier: {
    naam: 'of gewone cliëntondersteuning genoeg is',
    vraag: 'Is gewone cliëntondersteuning genoeg?',
    uitleg: 'Gewone cliëntondersteuning komt van de gemeente, of hoort bij de Wlz.',
    meer: false,
    opties: [
      { waarde: 'past', label: 'Ja, die past' },
      { waarde: 'niet genoeg', label: 'Nee, die is niet genoeg' },
      { waarde: 'niet geprobeerd', label: 'Nog niet geprobeerd' },
      weetNiet,
    ],
  },
  enkeleVraag: jaNeeVraag('of het om één vraag gaat', 'Gaat het om één losse vraag?'),
  dreigtEscalatie: jaNeeVraag('of het uit de hand dreigt te lopen', 'Dreigt het uit de hand te lopen als wij niets doen?'),
  handenAanZorg: jaNeeVraag(
    'of alleen zorg wordt gevraagd',
    'Wordt alleen gevraagd om zorg zelf, zoals verpleging of begeleiding thuis?',
  ),
  diagnoseZevmb: jaNeeVraag('de zorgdiagnose ZEVMB', 'Is er een zorgdiagnose ZEVMB?', ['ZEVMB']),
  zevmbPaspoort: jaNeeVraag('het ZEVMB-paspoort', 'Is er een ZEVMB-paspoort?', ['ZEVMB']),
  diagnoseHersenletsel: jaNeeVraag('de diagnose hersenletsel', 'Is er een diagnose niet-aangeboren hersenletsel?', ['NAH']),
  verstandelijkeBeperking: jaNeeVraag('de diagnose verstandelijke beperking', 'Is er een diagnose verstandelijke beperking?', [
    'LVB+',
  ]),
  gedragsproblemen: jaNeeVraag('of er gedragsproblemen zijn', 'Zijn er ernstige gedragsproblemen?', ['LVB+']),
  langZoekenWoonplek: jaNeeVraag(
    'hoe lang al naar een woonplek wordt gezocht',
    'Wordt er al lang gezocht naar een plek om te wonen die past?',
    ['LVB+'],
  ),
  naasteVanPersoonMetBeperking: jaNeeVraag('of het om een naaste gaat', 'Gaat het om een naaste van iemand met een beperking?', [
    'NAASTEN',
  ]),
  emb: jaNeeVraag(
    'of de ander ernstige meervoudige beperkingen heeft',
    'Heeft die ander ernstige meervoudige beperkingen (EMB)?',
    ['NAASTEN'],
  ),
  diagnoseAutisme: jaNeeVraag('de diagnose autisme', 'Is er een officiële diagnose autisme?', ['ASS']),
  wlz: {
    naam: 'de Wlz-indicatie',
    vraag: 'Is er een Wlz-indicatie?',
    uitleg: 'Gaat het om een naaste? Dan gaat deze vraag over de ander, met de beperking.',
    meer: false,
    bij: ['NAASTEN', 'ASS'],
    opties: [
      { waarde: 'ja', label: 'Ja' },
      { waarde: 'binnenkort', label: 'Nog niet, maar wel binnenkort' },
      { waarde: 'nee', label: 'Nee' },
      weetNiet,
    ],
  },
  doelgroepOmstreden: jaNeeVraag('of de doelgroep een twijfel is', 'Is er twijfel over de doelgroep?'),
};
