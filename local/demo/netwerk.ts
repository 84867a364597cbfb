/** The netwerk of the demo: invented organisations and people in gemeenten that exist; with mail addresses that lead nowhere. */
import type { Database } from '../../db/client.ts';
import type { SoortOrganisatie, Werkgebied } from '../../domain/netwerk/codes.ts';
import { demoId } from './ids.ts';

type DemoContact = { naam: string; functie: string };
type DemoOrganisatie = {
  naam: string;
  soort: SoortOrganisatie;
  regios: Werkgebied[];
  gemeente?: string;
  domein: string;
  notitie?: string;
  weg?: true;
  contacten: DemoContact[];
};

type Rest = Partial<Pick<DemoOrganisatie, 'notitie' | 'weg'>> & { contacten?: [naam: string, functie: string][] };

const org = (
  naam: string,
  soort: SoortOrganisatie,
  regios: Werkgebied[],
  gemeente: string | null,
  domein: string,
  { contacten = [], ...rest }: Rest = {},
): DemoOrganisatie => ({
  ...{ naam, soort, regios, domein, ...rest },
  ...(gemeente ? { gemeente } : {}),
  contacten: contacten.map(([wie, functie]) => ({ naam: wie, functie })),
});

/** In West, Oost, Zuid, Midden and Noord, and for the whole country. */
export const demoNetwerk: readonly DemoOrganisatie[] = [
  org('Wijkteam Maasoever', 'gemeente', ['West'], 'Rotterdam', 'maasoever', {
    contacten: [
      ['Nadia Ferwerda', 'wijkcoach'],
      ['Ruben Stolk', 'consulent Wmo'],
    ],
    notitie: 'Wmo en jeugd in één team. Op woensdag alleen per mail.',
  }),
  org('Sociaal Team Spaarnepoort', 'gemeente', ['West'], 'Haarlem', 'spaarnepoort', {
    contacten: [['Edith Koomen', 'teamleider toegang']],
  }),
  org('Zorgkantoor Kustland', 'zorgkantoor', ['West'], null, 'zorgkantoor-kustland', {
    contacten: [['Hilde Verbiest', 'zorgbemiddelaar']],
  }),
  org('Stichting De Branding', 'aanbieder', ['West'], 'Leiden', 'debranding', {
    contacten: [['Milan Okker', 'plaatsingscoördinator']],
    notitie: 'Wonen met (L)VB+. Wachttijd ongeveer een half jaar.',
  }),
  org('Cliëntsteun Delfland', 'cliëntondersteuning Wlz', ['West'], 'Delft', 'clientsteun-delfland', {
    contacten: [['Marijke Stolwijk', 'onafhankelijk cliëntondersteuner']],
  }),
  org('Praktijkschool Het Kompas', 'school', ['West'], 'Zaanstad', 'praktijkschool-kompas', {
    contacten: [['Wim Dijkgraaf', 'zorgcoördinator']],
  }),
  org('Gebiedsteam Rijnstad', 'gemeente', ['Oost'], 'Arnhem', 'gebiedsteam-rijnstad', {
    contacten: [
      ['Sanne Wolters', 'beleidsmedewerker LLB'],
      ['Faruk Aksoy', 'consulent Wmo'],
    ],
    notitie: 'Onderzoekt of alle LLB-deelnemers van de gemeente hierheen kunnen.',
  }),
  org('Stadsloket Twentehof', 'gemeente', ['Oost'], 'Enschede', 'stadsloket-twentehof', {
    contacten: [['Bennie Olthof', 'procesregisseur']],
  }),
  org('Zorgkantoor Hanzeland', 'zorgkantoor', ['Oost'], null, 'zorgkantoor-hanzeland', {
    contacten: [['Carla Weenink', 'adviseur meerzorg']],
    notitie: 'Voor meerzorg eerst bellen, dan pas de aanvraag sturen.',
  }),
  org('Zorggroep Veluwebosch', 'aanbieder', ['Oost', 'Midden'], 'Apeldoorn', 'veluwebosch', {
    contacten: [['Dennis Rouwhorst', 'cliëntadviseur']],
  }),
  org('Onafhankelijke Steun Waalstad', 'cliëntondersteuning SD', ['Oost'], 'Nijmegen', 'steun-waalstad', {
    contacten: [['Anouk Derksen', 'cliëntondersteuner']],
  }),
  org('Wegwijs Wlz Oost', 'cliëntondersteuning Wlz', ['Oost'], 'Zwolle', 'wegwijs-oost', {
    contacten: [['Judith Schreuder', 'cliëntondersteuner Wlz']],
  }),
  org('Hersenhuis Nijmegen', 'andere hulp', ['Oost'], 'Nijmegen', 'hersenhuis', {
    contacten: [['Roel Janknegt', 'coördinator inloop']],
    notitie: 'Inloop voor mensen met hersenletsel en hun naasten.',
  }),
  org('Toegang Brabantpoort', 'gemeente', ['Zuid'], 'Tilburg', 'toegang-brabantpoort', {
    contacten: [['Lianne Kuijpers', 'gezinscoach']],
  }),
  org('Sociaal Plein Lichtstad', 'gemeente', ['Zuid'], 'Eindhoven', 'sociaalplein-lichtstad', {
    contacten: [['Omar Zerouali', 'consulent jeugd']],
  }),
  org('Zorgkantoor Zuiderpoort', 'zorgkantoor', ['Zuid'], null, 'zorgkantoor-zuiderpoort', {
    contacten: [['Petra Vossenaar', 'zorgadviseur']],
  }),
  org('Stichting De Kreek', 'aanbieder', ['Zuid'], 'Goes', 'stichting-dekreek', {
    contacten: [['Marijn Traas', 'gedragskundige']],
  }),
  org('Cliëntsteun Maasdal', 'cliëntondersteuning SD', ['Zuid'], 'Roermond', 'clientsteun-maasdal', {
    contacten: [['Guusje Coumans', 'cliëntondersteuner']],
  }),
  org('Kindercentrum De Mergel', 'school', ['Zuid'], 'Maastricht', 'kc-demergel', {
    contacten: [['Ronnie Habets', 'intern begeleider']],
  }),
  org('Buurtteam Domzicht', 'gemeente', ['Midden'], 'Utrecht', 'buurtteam-domzicht', {
    contacten: [['Elif Korkmaz', 'gezinswerker']],
  }),
  org('Wijkteam Eemkwartier', 'gemeente', ['Midden'], 'Amersfoort', 'eemkwartier', {
    contacten: [['Sjoerd Blankestijn', 'generalist']],
  }),
  org('Zorgkantoor Middenveld', 'zorgkantoor', ['Midden'], null, 'zorgkantoor-middenveld', {
    contacten: [['Yvette Hagenbeek', 'zorgbemiddelaar']],
  }),
  org('Zorghoeve Polderlicht', 'aanbieder', ['Midden'], 'Almere', 'polderlicht', {
    contacten: [['Kees Jan Terpstra', 'zorgmanager']],
  }),
  org('Wegwijs Wlz Midden', 'cliëntondersteuning Wlz', ['Midden'], 'Utrecht', 'wegwijs-midden', {
    contacten: [['Noor Batenburg', 'cliëntondersteuner Wlz']],
  }),
  org('Loket Martinistad', 'gemeente', ['Noord'], 'Groningen', 'loket-martinistad', {
    contacten: [['Anneke Wiersum', 'projectleider LLB']],
    notitie: 'Onderzoekt of alle LLB-deelnemers van de gemeente hierheen kunnen.',
  }),
  org('Gebiedsteam Friese Wouden', 'gemeente', ['Noord'], 'Smallingerland', 'gebiedsteam-wouden', {
    contacten: [['Durk Postmus', 'gebiedsteammedewerker']],
  }),
  org('Zorgkantoor Noorderland', 'zorgkantoor', ['Noord'], null, 'zorgkantoor-noorderland', {
    contacten: [['Tineke Oosterhof', 'zorgadviseur']],
  }),
  org('Wonen aan het Diep', 'aanbieder', ['Noord'], 'Assen', 'wonenaanhetdiep', {
    contacten: [['Jorrit Nijboer', 'plaatsingscoördinator']],
  }),
  org('Steunpunt Het Anker', 'andere hulp', ['Noord'], 'Emmen', 'steunpunt-anker', { weg: true, notitie: 'Gestopt.' }),
  org('CIZ, bureau Hoogland', 'CIZ', ['landelijk'], null, 'ciz-hoogland', {
    contacten: [['Gijs Lindeman', 'contact voor professionals']],
  }),
  org('Verzekeraar Vaste Grond', 'zorgverzekeraar', ['landelijk'], null, 'vastegrond', {
    contacten: [['Ingrid Poelstra', 'zorgadvies']],
  }),
  org('SVB, pgb-loket Zeemeeuw', 'SVB', ['landelijk'], null, 'svb-zeemeeuw'),
  org('UWV, team Ruimzicht', 'UWV', ['landelijk'], null, 'uwv-ruimzicht', {
    contacten: [['Patrick van Laar', 'arbeidsdeskundige']],
  }),
  org('Kenniscentrum Tweelicht', 'kenniscentrum', ['landelijk'], null, 'tweelicht', {
    contacten: [['Marleen Opdam', 'onderzoeker NAH']],
    notitie: 'Denkt mee bij zeldzame combinaties van diagnoses.',
  }),
  org('Wegwijs Wlz Nederland', 'cliëntondersteuning Wlz', ['landelijk'], null, 'wegwijs-nederland', {
    contacten: [['Joke Haverman', 'aanmeldpunt']],
  }),
];

const telefoonVan = (nr: number): string => `088 000 ${String(nr).padStart(2, '0')} 00`;

/** "Marijke Stolwijk" becomes m.stolwijk@… */
const mailVan = (wie: string, domein: string): string =>
  `${wie.charAt(0)}.${wie.split(' ').at(-1) ?? ''}@${domein}.example`.toLowerCase();

const asRow = ({ naam, soort, regios, gemeente, domein, notitie, weg }: DemoOrganisatie, i: number) => ({
  ...{ id: demoId('organisatie', i + 1), naam, soort, regios: `{${regios.join(',')}}`, gemeente, notitie },
  ...{ telefoon: telefoonVan(i + 1), email: `info@${domein}.example`, website: `www.${domein}.example`, inGebruik: !weg },
});

const contactRows = ({ contacten, domein }: DemoOrganisatie, i: number) =>
  contacten.map(({ naam, functie }, n) => ({
    ...{ id: demoId('contactpersoon', (i + 1) * 10 + n), organisatieId: demoId('organisatie', i + 1), naam, functie },
    email: mailVan(naam, domein),
  }));

/** Puts in what is not there; what people made of it since stays theirs. */
export async function demoNetwerkIn(pool: Database['pool']): Promise<void> {
  await pool.query(
    `insert into organisatie (id, naam, soort, regios, gemeente, telefoon, email, website, notitie, in_gebruik)
     select o.id, o.naam, o.soort, o.regios::text[], (select min(g.code) from gemeente g where g.naam = o.gemeente),
       o.telefoon, o.email, o.website, o.notitie, o."inGebruik"
     from jsonb_to_recordset($1) as o(id uuid, naam text, soort text, regios text, gemeente text, telefoon text, email text,
       website text, notitie text, "inGebruik" boolean)
     on conflict do nothing`,
    [JSON.stringify(demoNetwerk.map(asRow))],
  );
  await pool.query(
    `insert into contactpersoon (id, organisatie_id, naam, functie, email)
     select c.id, c."organisatieId", c.naam, c.functie, c.email
     from jsonb_to_recordset($1) as c(id uuid, "organisatieId" uuid, naam text, functie text, email text)
     join organisatie o on o.id = c."organisatieId"
     on conflict do nothing`,
    [JSON.stringify(demoNetwerk.flatMap(contactRows))],
  );
}
