/** Codes of a traject: phases, reasons, outcomes. One traject is in one phase. */

export const fasen = [
  'aanmelding',
  'aanmeldoverleg',
  'matching',
  'ondersteuning',
  'waakvlam',
  'overdracht',
  'doorverwijzing',
  'nazorg',
  'afgesloten',
] as const;
export type Fase = (typeof fasen)[number];

export const stromen = ['GCO', 'LLB'] as const;
export type Stroom = (typeof stromen)[number];

export const redenenAfgesloten = [
  'overgedragen aan gemeente',
  'overgedragen aan regulier',
  'overgedragen aan aanbieder',
  'niet langer nodig',
  'niet langer gewenst',
  'ondersteuner gestopt en geen vervanger gewenst',
  'overleden',
  'verhuisd',
  'ingetrokken',
  'geen contact',
  'fout opgevoerd',
] as const;
export type RedenAfgesloten = (typeof redenenAfgesloten)[number];

export const inzetten = ['intensief', 'regulier', 'laag'] as const;
export type Inzet = (typeof inzetten)[number];

/** Outcomes of a case in the landelijk aanmeldoverleg; consultatie joins when consultaties exist. */
export const uitkomstenOverleg = ['toelaten', 'toelaten met opdracht', 'doorverwijzen', 'aanvullen'] as const;
export type UitkomstOverleg = (typeof uitkomstenOverleg)[number];

export const uitkomstenTriage = ['toelaten', 'doorverwijzen', 'aanvullen', 'grijs gebied'] as const;
export type UitkomstTriage = (typeof uitkomstenTriage)[number];

/** Why GCO adds value in this case [Jaarverslag 2024]. */
export const meerwaarden = [
  'duurzaam vertrouwen',
  'kennis van doelgroep en landschap',
  'over domeinen heen',
  'het hele systeem',
] as const;
export type Meerwaarde = (typeof meerwaarden)[number];

/** What an exception teaches about the field. */
export const lessen = [
  'wet- en regelgeving',
  'aanbod in de regio',
  'kennis bij verwijzers',
  'kennis bij aanbieders',
  'kennis bij gemeente of school',
  'handelingsverlegenheid',
  'samenwerking domeinen',
  'vertrouwen gezin–instanties',
  'criteria zelf',
  'overig',
] as const;
export type Les = (typeof lessen)[number];

export const doelenToestemming = ['aanmelden', 'delen met het overleg', 'delen met wie overneemt'] as const;
export type DoelToestemming = (typeof doelenToestemming)[number];

/** Who referred, recorded finely; reports map it per report year. */
export const soortenAanmelder = [
  'cliënt zelf',
  'naaste',
  'mantelzorger',
  'belangenbehartiger',
  'zorgprofessional',
  'cliëntondersteuner SD',
  'cliëntondersteuner Wlz',
  'GCO’er',
] as const;
export type SoortAanmelder = (typeof soortenAanmelder)[number];

/** What a receiving party is, at overdracht or doorverwijzing. */
export const soortenOntvanger = [
  'gemeente',
  'cliëntondersteuning Wlz',
  'cliëntondersteuning SD',
  'aanbieder',
  'andere hulp',
] as const;
export type SoortOntvanger = (typeof soortenOntvanger)[number];

export const levensdomeinen = [
  'wonen',
  'zorg',
  'gezondheid',
  'gezin en relaties',
  'school en leren',
  'werk en dagbesteding',
  'geld en regels',
  'veiligheid',
  'vrije tijd en meedoen',
] as const;
export type Levensdomein = (typeof levensdomeinen)[number];

/** How an aanmelding came in; an older one that does not say came by form. */
export const kanalen = ['formulier', 'telefoon', 'mail'] as const;
export type Kanaal = (typeof kanalen)[number];

export const rollenVertegenwoordiger = [
  'wettelijk vertegenwoordiger',
  'mentor',
  'curator',
  'bewindvoerder',
  'ouder',
  'ander',
] as const;
export type RolVertegenwoordiger = (typeof rollenVertegenwoordiger)[number];

/** How somebody heard the decision: by phone first [docs/rules.md: triage]. */
export const manierenVertellen = ['telefoon', 'gesprek', 'brief'] as const;
export type ManierVertellen = (typeof manierenVertellen)[number];

/** Who supports: one, two together, or one for weeks to months [Evaluatie pilots]. */
export const vormen = ['enkel', 'duo', 'kortdurend'] as const;
export type Vorm = (typeof vormen)[number];

/** What the second of a duo is. */
export const soortenDuo = ['expert op afstand', 'samen ter plaatse', 'ervaringsdeskundige'] as const;
export type SoortDuo = (typeof soortenDuo)[number];

export const standenDoel = ['loopt', 'bereikt', 'deels bereikt', 'niet bereikt', 'vervallen'] as const;
export type StandDoel = (typeof standenDoel)[number];

/** Predictable moments that ask for attention before they come [Evaluatie pilots]. */
export const soortenMoment = ['18 jaar', 'einde indicatie', 'verhuizing', 'school naar werk', 'ander moment'] as const;
export type SoortMoment = (typeof soortenMoment)[number];

export const uitkomstenWaakvlam = ['doorgaan', 'meer ondersteuning', 'overdragen', 'afronden'] as const;
export type UitkomstWaakvlam = (typeof uitkomstenWaakvlam)[number];

export const redenenWachtlijst = ['geen ruimte', 'geen expertise in de buurt', 'wens van de cliënt', 'anders'] as const;
export type RedenWachtlijst = (typeof redenenWachtlijst)[number];

export const redenenVervanging = ['stopt', 'langdurig afwezig', 'wens van de cliënt', 'anders'] as const;
export type RedenVervanging = (typeof redenenVervanging)[number];

/** What the client wants when their Metgezel goes: "nee" is an answer [Jaarverslag 2024]. */
export const wensenVervanging = ['nieuwe Metgezel', 'wachten', 'licht contact', 'stoppen'] as const;
export type WensVervanging = (typeof wensenVervanging)[number];

export const uitkomstenHeroverweging = ['besluit blijft', 'opnieuw bekijken'] as const;
export type UitkomstHeroverweging = (typeof uitkomstenHeroverweging)[number];

/** Phases that need nothing but what a traject keeps: these it can be reopened into, when it had them. */
export const heropenbareFasen = ['aanmelding', 'matching', 'ondersteuning', 'waakvlam'] as const;
export type HeropenbareFase = (typeof heropenbareFasen)[number];

/** The effect measure [Jaarverslag 2025]: when, and of whom. */
export const momentenMeting = ['start', 'evaluatie', 'einde'] as const;
export type MomentMeting = (typeof momentenMeting)[number];
export const wieGemeten = ['cliënt', 'naaste'] as const;
export type WieGemeten = (typeof wieGemeten)[number];
