/** The work itself: a strategy, steps, the result, watching whether it helps, a step back, and the end. */
import { redenenSluiten, resultaten, strategieen } from '../../../../../domain/signaal/codes.ts';
import { telwoord } from '../../../../../domain/telwoord.ts';
import type { Veld } from '../../../components/form/veld.ts';
import { kalenderdag, vandaag } from '../../../lib/dates.ts';
import { zin } from '../../../lib/words.ts';
import { partijenVeld, partijVeld } from '../kenmerken.ts';
import { redenNamen } from '../woorden.ts';
import { type Actie, type Bij, organisatieVeld } from './actie.ts';

const alsOpties = (codes: readonly string[]) => codes.map((waarde) => ({ waarde, label: zin(waarde) }));

export const kiesStrategie: Actie = {
  knop: 'Strategie kiezen',
  uitleg: 'Kies hoe u dit wilt oplossen, met wie, en voor wanneer. Daarna begint de aanpak.',
  velden: ({ waarden, taxonomie, signaal }) => [
    { naam: 'strategie', soort: 'keuze', label: 'Welke strategie?', opties: alsOpties(strategieen) },
    ...(waarden.strategie === 'anders'
      ? [
          {
            naam: 'eigen',
            soort: 'tekst' as const,
            label: 'Uw eigen strategie',
            verplicht: 'schrijf welke strategie u kiest',
          },
        ]
      : []),
    { naam: 'doel', soort: 'lang', regels: 2, label: 'Wat wilt u bereiken?' },
    partijenVeld(taxonomie, 'Met welke partijen?', signaal.partijen),
    {
      naam: 'voorWanneer',
      soort: 'dag',
      label: 'Voor wanneer moet dat lukken?',
      uitleg:
        'Ligt die dag na de termijn van de aanpak? Dan vragen wij op die termijn al hoe het staat, en kan er meer tijd bij.',
      vanafVandaag: true,
    },
  ],
  begin: ({ partijen }) => ({ partijen }),
};

export const legStapVast: Actie = {
  vraagtNetwerk: true,
  knop: 'Stap vastleggen',
  uitleg: 'Een gesprek, een brief, een overleg: wat is er gedaan, en wat kwam eruit?',
  velden: ({ taxonomie, netwerk }) => [
    { naam: 'op', soort: 'dag', label: 'Op welke dag?', totVandaag: true },
    { naam: 'wat', soort: 'lang', label: 'Wat is er gedaan?' },
    { ...partijVeld(taxonomie, 'Met welke partij?'), optioneel: true },
    ...organisatieVeld(netwerk),
    { naam: 'resultaat', soort: 'lang', regels: 2, label: 'Wat leverde het op?', optioneel: true },
  ],
  begin: () => ({ op: vandaag() }),
};

export const rondAanpakAf: Actie = {
  knop: 'Aanpak afronden',
  uitleg: 'De aanpak is klaar. Daarna kijken wij op een vaste termijn of het echt helpt. Twee keer goed op rij: dan sluit het.',
  velden: () => [{ naam: 'resultaat', soort: 'lang', regels: 4, label: 'Wat leverde de aanpak op?' }],
};

const veranderd: Record<(typeof resultaten)[number], string> = {
  groot: 'Er veranderde veel',
  klein: 'Er veranderde iets',
  geen: 'Er veranderde niets',
};

const afsluiting = (begin: '' | 'afsluiting/'): Veld[] => [
  {
    naam: `${begin}resultaat`,
    soort: 'keuze',
    label: 'Wat veranderde er?',
    opties: resultaten.map((waarde) => ({ waarde, label: veranderd[waarde] })),
  },
  { naam: `${begin}geleerd`, soort: 'lang', label: 'Wat leerden wij hiervan?' },
  { naam: `${begin}watWerkte`, soort: 'lang', regels: 2, label: 'Wat werkte?', optioneel: true },
];

const sluitNu = ({ signaal, waarden }: Bij): boolean => waarden.goed === 'ja' && (signaal.monitoring?.goedOpRij ?? 0) > 0;

/** The day on which it is asked, in words. */
const teltVanaf = ({ signaal: { monitoring } }: Bij): string | null => (monitoring ? kalenderdag(monitoring.teltVanaf) : null);

export const legMonitoringVast: Actie = {
  knop: 'Monitoring vastleggen',
  uitleg: 'Helpt het nog? Vraag het na bij wie ermee te maken heeft.',
  velden: (bij) => [
    {
      naam: 'goed',
      soort: 'ja-nee',
      label: 'Gaat het goed?',
      ja: 'Ja, het helpt',
      nee: 'Nee, het helpt niet (genoeg)',
      ...(teltVanaf(bij) ? { uitleg: `Een ja telt vanaf ${teltVanaf(bij)}. Een nee kan op elke dag.` } : {}),
    },
    { naam: 'bevinding', soort: 'lang', label: 'Wat zag of hoorde u?' },
    ...(sluitNu(bij) ? afsluiting('afsluiting/') : []),
  ],
  letOp: (bij) => {
    const { kind, niveau } = bij.signaal;
    if (bij.waarden.goed === 'nee') return `Het gaat dan een stap terug: naar ${niveau === 'beleid' ? 'beleid' : 'de aanpak'}.`;
    if (sluitNu(bij)) return staatOpen(bij) ?? `Dit is de tweede keer goed op rij. Dit ${kind} sluit nu.`;
    return bij.waarden.goed === 'ja' ? 'Wij kijken later nog een keer. Is het dan weer goed, dan sluit het.' : null;
  },
};

/** What has to be dealt with before the end. */
function staatOpen({ signaal: { toezeggingen, escalatie, adviezen, kind } }: Bij): string | null {
  const wacht = [
    ...(toezeggingen.length > 0 ? [telwoord(toezeggingen.length, 'open toezegging', 'open toezeggingen')] : []),
    ...(escalatie ? ['een vraag om escalatie'] : []),
    ...(adviezen.some(({ antwoord }) => antwoord === null) ? ['een advies zonder antwoord'] : []),
  ];
  return wacht.length > 0 ? `Dit ${kind} kan nog niet sluiten. Er is nog: ${wacht.join(', ')}.` : null;
}

function terugNaar({ signaal: { fase, niveau }, waarden }: Bij): string {
  if (fase === 'beleid') return 'landelijke duiding';
  if (fase === 'monitoring') return niveau === 'beleid' ? 'beleid' : 'de aanpak';
  if (fase === 'duiding' || waarden.naarRegio === 'ja') return 'de regio';
  if (fase === 'aanpak') return 'het kiezen van een strategie';
  return niveau === 'regio' ? 'het afpellen' : 'de regio';
}

export const zetStapTerug: Actie = {
  knop: 'Stap terug zetten',
  uitleg: 'Soms blijkt dat een eerdere stap nog niet klaar was. De gever hoort waarom.',
  velden: ({ signaal: { fase, niveau, kind, regio } }) => [
    ...(fase === 'aanpak' && niveau === 'landelijk' && !(kind === 'vraagstuk' && regio === 'onbekend')
      ? [
          {
            naam: 'naarRegio',
            soort: 'ja-nee' as const,
            label: 'Hoe ver terug?',
            ja: 'Naar de regio',
            nee: 'Een andere landelijke strategie kiezen',
          },
        ]
      : []),
    { naam: 'reden', soort: 'lang', label: 'Waarom een stap terug?' },
  ],
  begin: () => ({ naarRegio: 'nee' }),
  letOp: (bij) => `Het gaat terug naar ${terugNaar(bij)}.`,
};

export const sluitAf: Actie = {
  knop: 'Afsluiten',
  uitleg: 'Alleen als het klaar is, of als er echt niets aan te doen is. De gever hoort wat er veranderde.',
  velden: () => [
    {
      naam: 'reden',
      soort: 'keuze',
      label: 'Waarom sluit het?',
      opties: redenenSluiten.map((waarde) => ({ waarde, label: redenNamen[waarde] })),
    },
    ...afsluiting(''),
  ],
  letOp: staatOpen,
};

export const trekIn: Actie = {
  knop: 'Intrekken',
  uitleg: 'Het is niet langer nodig, of het was een vergissing. Dit kan niet ongedaan worden gemaakt.',
  velden: () => [{ naam: 'reden', soort: 'lang', label: 'Waarom is dit niet meer nodig?' }],
  letOp: staatOpen,
};
