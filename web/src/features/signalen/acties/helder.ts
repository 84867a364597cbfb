/** Making it concrete: afpellen with guided questions, and facts that become known later. */
import type { SignaalView } from '../../../../../api/contract/signalen/signaal.ts';
import type { Veld, Waarden } from '../../../components/form/veld.ts';
import { codeVan } from '../../aanmelden/gemeenten.ts';
import {
  doelgroepVeld,
  domeinVeld,
  gemeenteNaam,
  gemeenteVeld,
  hoeVaakVeld,
  partijenVeld,
  regioVeld,
  soortVeld,
  wetVeld,
} from '../kenmerken.ts';
import type { Actie, Bekend, Bij } from './actie.ts';

const gevolg: Veld = {
  naam: 'gevolg',
  soort: 'lang',
  regels: 2,
  label: 'Wat is het gevolg?',
  uitleg: 'Voor gezinnen en voor wie hen helpt.',
  optioneel: true,
};

const geprobeerd: Veld = {
  naam: 'alGeprobeerd',
  soort: 'lang',
  regels: 2,
  label: 'Wat is al geprobeerd?',
  optioneel: true,
};

const kenmerken = ({ signaal, taxonomie }: Bij): Veld[] => [
  soortVeld(taxonomie, signaal),
  wetVeld(taxonomie, signaal),
  domeinVeld,
  partijenVeld(taxonomie, 'Welke partijen hebben ermee te maken?', signaal.partijen),
];

const watErStaat = (signaal: SignaalView): Waarden => ({
  ...{ wat: signaal.wat, doelgroep: signaal.doelgroep, levensdomein: signaal.levensdomein, wet: signaal.wet },
  ...{ soortKnelpunt: signaal.soortKnelpunt, partijen: signaal.partijen, hoeVaak: signaal.hoeVaak },
  ...{ gevolg: signaal.gevolg ?? '', alGeprobeerd: signaal.alGeprobeerd ?? '' },
});

export const pelAf: Actie = {
  knop: 'Knelpunt afpellen',
  uitleg:
    'Maak het knelpunt zo concreet dat een ander ermee verder kan. Weet u iets niet? Kies “Weet ik niet”. Schrijf geen namen of andere gegevens van cliënten op.',
  vragen: [
    'Wat gebeurde er precies, stap voor stap? Waar liep het vast?',
    'Waarom liep het daar vast? En waarom is dat zo? Vraag een paar keer door.',
    'Voor welke gezinnen geldt dit nog meer?',
    'Welke regel of afspraak staat in de weg, en wie heeft die gemaakt?',
    'Wie kan dit veranderen?',
    'Waar lukt het wel, en waarom daar?',
  ],
  velden: (bij) => [
    { naam: 'wat', soort: 'lang', regels: 5, label: 'Wat gaat er precies mis?' },
    doelgroepVeld('Voor wie vooral?'),
    hoeVaakVeld,
    ...kenmerken(bij),
    gevolg,
    geprobeerd,
  ],
  begin: watErStaat,
};

const tekstVelden: readonly Veld[] = [
  { naam: 'titel', soort: 'tekst', label: 'Titel' },
  { naam: 'wat', soort: 'lang', regels: 4, label: 'Wat knelt er?' },
];

/** It stays in its regio where it is, in a vraagstuk. */
const plaats = ({ signaal, gemeenten }: Bij): Veld[] => {
  const vast = signaal.kind === 'vraagstuk' || signaal.fase === 'in vraagstuk';
  return [gemeenteVeld(gemeenten, !vast), ...(vast ? [] : [regioVeld()])];
};

const begin = (signaal: SignaalView, { gemeenten }: Pick<Bekend, 'gemeenten'>): Waarden => ({
  ...watErStaat(signaal),
  ...{ titel: signaal.titel, regio: signaal.regio, ookWatWerkte: signaal.ookWatWerkte ?? '' },
  gemeente: codeVan(gemeenten, signaal.gemeente, signaal.regio),
});

/** Only what is different now. */
function anders(plain: Record<string, unknown>, { signaal, gemeenten, waarden }: Bij): Record<string, unknown> {
  const was: Record<string, unknown> = signaal;
  const nu = { ...plain, gemeente: gemeenteNaam(gemeenten, waarden.gemeente) };
  return Object.fromEntries(Object.entries(nu).filter(([naam, waarde]) => JSON.stringify(waarde) !== JSON.stringify(was[naam])));
}

export const vulAan: Actie = {
  knop: 'Gegevens aanvullen',
  uitleg: 'Verbeter wat niet klopt, of vul in wat nu bekend is. Aan de afspraken verandert niets.',
  velden: (bij) => [
    ...tekstVelden,
    ...plaats(bij),
    doelgroepVeld(),
    hoeVaakVeld,
    ...kenmerken(bij),
    gevolg,
    geprobeerd,
    { naam: 'ookWatWerkte', soort: 'lang', regels: 2, label: 'Wat werkte wel?', optioneel: true },
  ],
  begin: (signaal, _over, bekend) => begin(signaal, bekend),
  body: anders,
};
