/** Who this is about: their data, who speaks for them, and whether they are known already. */
import type { Dubbel, NieuwerGegeven } from '../../../../../api/contract/personen.ts';
import type { TrajectView } from '../../../../../api/contract/traject.ts';
import { rollenVertegenwoordiger } from '../../../../../domain/traject/codes.ts';
import type { EnkelVeld, Optie, Veld, Waarden } from '../../../components/form/veld.ts';
import { kalenderdag } from '../../../lib/dates.ts';
import { type Actie, alsOpties, type Bij } from './actie.ts';

/** As what the action is opened when the newer data are to be taken over. */
export const NIEUWER = 'nieuwer';

export type PersoonVeld = NieuwerGegeven['veld'];

export const persoonNamen: Record<PersoonVeld, string> = {
  naam: 'Naam',
  geboortedatum: 'Geboortedatum',
  telefoon: 'Telefoonnummer',
  email: 'E-mailadres',
  adres: 'Straat en huisnummer',
  plaats: 'Woonplaats',
};

const velden = Object.keys(persoonNamen) as PersoonVeld[];

export const inWoorden = (veld: PersoonVeld, waarde: string): string => (veld === 'geboortedatum' ? kalenderdag(waarde) : waarde);

function persoonVeld(veld: PersoonVeld, { traject }: Bij): EnkelVeld {
  const nieuw = traject.nieuwer.find((gegeven) => gegeven.veld === veld);
  const basis = {
    naam: `persoon/${veld}`,
    label: persoonNamen[veld],
    ...(nieuw ? { uitleg: `Bij deze aanmelding: ${inWoorden(veld, nieuw.waarde)}.` } : {}),
    ...(veld === 'naam' ? { verplicht: 'vul een naam in' } : { optioneel: true }),
  };
  if (veld === 'geboortedatum') return { ...basis, soort: 'dag', totVandaag: true };
  const toetsen = veld === 'telefoon' ? 'tel' : veld === 'email' ? 'email' : 'text';
  return { ...basis, soort: 'tekst', toetsen };
}

/** What changed, and what was offered: who chose between two, has looked at it. */
function veranderd(plain: Record<string, unknown>, { traject }: Bij): Record<string, unknown> {
  const ingevuld = (plain.persoon ?? {}) as Partial<Record<PersoonVeld, string>>;
  const gekozen = velden.filter((veld) => {
    const aangeboden = traject.nieuwer.some((gegeven) => gegeven.veld === veld);
    return ingevuld[veld] !== undefined && (aangeboden || ingevuld[veld] !== traject.persoon?.[veld]);
  });
  return { persoon: Object.fromEntries(gekozen.map((veld) => [veld, ingevuld[veld]])) };
}

function beginPersoon({ persoon, nieuwer }: TrajectView, _gemeenten: unknown, over?: string): Waarden {
  const bekend = velden.map((veld) => [`persoon/${veld}`, persoon?.[veld] ?? ''] as const);
  const overgenomen = over === NIEUWER ? nieuwer.map(({ veld, waarde }) => [`persoon/${veld}`, waarde] as const) : [];
  return Object.fromEntries([...bekend, ...overgenomen]);
}

export const wijzigPersoon: Actie = {
  knop: 'Persoonsgegevens wijzigen',
  uitleg: 'Vul in wat er nu klopt. Het geldt voor alle trajecten van deze persoon. Wat u leeg laat, blijft zoals het was.',
  velden: (bij) => velden.map((veld) => persoonVeld(veld, bij)),
  begin: beginPersoon,
  body: veranderd,
};

const GEEN = 'geen';

const vertegenwoordigerOpties: Optie[] = [
  { waarde: GEEN, label: 'Er is geen vertegenwoordiger' },
  ...alsOpties(rollenVertegenwoordiger),
];

/** The same questions as in a new aanmelding. */
export function vertegenwoordigerVelden(waarden: Waarden): EnkelVeld[] {
  const rol = waarden['vertegenwoordiger/rol'];
  const keuze: EnkelVeld = {
    naam: 'vertegenwoordiger/rol',
    soort: 'lijst',
    label: 'Wie vertegenwoordigt deze persoon?',
    opties: vertegenwoordigerOpties,
    verplicht: 'kies wie er vertegenwoordigt, of dat er niemand is',
  };
  if (!rol || rol === GEEN) return [keuze];
  return [
    keuze,
    {
      naam: 'vertegenwoordiger/naam',
      soort: 'tekst',
      label: 'Naam van de vertegenwoordiger',
      verplicht: 'vul de naam van de vertegenwoordiger in',
    },
    {
      naam: 'vertegenwoordiger/telefoon',
      soort: 'tekst',
      toetsen: 'tel',
      label: 'Telefoonnummer van de vertegenwoordiger',
      optioneel: true,
    },
    {
      naam: 'vertegenwoordiger/email',
      soort: 'tekst',
      toetsen: 'email',
      label: 'E-mailadres van de vertegenwoordiger',
      optioneel: true,
    },
  ];
}

export const geenVertegenwoordiger = { 'vertegenwoordiger/rol': GEEN };

/** Said to be nobody: that is how it is sent. */
export const isNiemand = (vertegenwoordiger: unknown): boolean =>
  (vertegenwoordiger as { rol?: string } | undefined)?.rol === GEEN;

export const legVertegenwoordigerVast: Actie = {
  knop: 'Vertegenwoordiger vastleggen',
  velden: ({ waarden }) => vertegenwoordigerVelden(waarden),
  begin: ({ vertegenwoordiger }) => ({
    'vertegenwoordiger/rol': vertegenwoordiger?.rol ?? GEEN,
    'vertegenwoordiger/naam': vertegenwoordiger?.naam ?? '',
    'vertegenwoordiger/telefoon': vertegenwoordiger?.telefoon ?? '',
    'vertegenwoordiger/email': vertegenwoordiger?.email ?? '',
  }),
  body: (plain) => (isNiemand(plain.vertegenwoordiger) ? { vertegenwoordiger: null } : plain),
};

const gelijkNamen: Record<Dubbel['gelijk'][number], string> = {
  geboortedatum: 'dezelfde geboortedatum',
  naam: 'een naam die hetzelfde klinkt',
  adres: 'hetzelfde adres',
};

const opsomming = new Intl.ListFormat('nl-NL', { type: 'conjunction' });

/** "Dezelfde geboortedatum en een naam die hetzelfde klinkt" */
export const waaromGelijk = ({ gelijk }: Dubbel): string => opsomming.format(gelijk.map((veld) => gelijkNamen[veld]));

/** How somebody is called whom the reader may not see. */
export const naamVan = ({ naam }: Dubbel, nummer: number): string => naam ?? `iemand die u niet mag zien (${nummer})`;

const wieVeld = (traject: TrajectView, label: string): Veld => ({
  naam: 'persoonId',
  soort: 'keuze',
  label,
  opties: traject.dubbelen.map((dubbel, i) => ({
    waarde: dubbel.persoonId,
    label: naamVan(dubbel, i + 1),
    uitleg: `${waaromGelijk(dubbel)}.`,
  })),
  verplicht: 'kies wie het is',
});

const beginMetWie = ({ dubbelen }: TrajectView, _gemeenten: unknown, over?: string): Waarden => ({
  persoonId: over ?? (dubbelen.length === 1 ? (dubbelen[0]?.persoonId ?? '') : ''),
});

export const voegSamen: Actie = {
  knop: 'Samenvoegen',
  uitleg:
    'Deze aanmelding wordt dan een nieuw traject van iemand die al bekend is. Er verandert nog niets aan de gegevens: wat nieuwer is, biedt het systeem daarna aan.',
  velden: ({ traject }) => [
    wieVeld(traject, 'Met wie is dit dezelfde persoon?'),
    { naam: 'reden', soort: 'lang', regels: 2, label: 'Waaraan ziet u dat?' },
  ],
  begin: beginMetWie,
  letOp: ({ traject, waarden }) =>
    traject.dubbelen.find(({ persoonId }) => persoonId === waarden.persoonId)?.naam === null
      ? 'U mag het dossier van deze persoon niet zien. Vraag het na voordat u samenvoegt: daarna ziet u diens gegevens wel.'
      : 'U kunt dit niet zelf terugdraaien.',
};

export const houdApart: Actie = {
  knop: 'Apart houden',
  uitleg: 'Het zijn twee verschillende mensen. Het systeem onthoudt dat en vraagt het niet opnieuw.',
  velden: ({ traject }) => [
    wieVeld(traject, 'Met wie is dit niet dezelfde persoon?'),
    { naam: 'reden', soort: 'lang', regels: 2, label: 'Waaraan ziet u dat?' },
  ],
  begin: beginMetWie,
};
