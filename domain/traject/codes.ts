/** Codes of a traject: phases, reasons, outcomes. One traject is in one phase. */

export const fasen = [
  'aanmelding',
  'aanmeldoverleg',
  'matching',
  'ondersteuning',
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
