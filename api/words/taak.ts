/** What a task is called, and why it is on somebody's list. */
import type { TaakRegel } from '../../db/queries/taak-regels.ts';
import type { Actor } from '../../domain/actor.ts';
import { uitlegInWoorden } from '../../domain/ladder/uitleg.ts';
import type { TaakSoort } from '../../domain/taak/codes.ts';
import { sjabloonVoor } from '../../domain/traject/plannen.ts';
import { metHoofdletter, rolInWoorden, wieInWoorden } from './mensen.ts';

const titels: Record<TaakSoort, string> = {
  aanvullen: 'Aanmelding aanvullen',
  bellen: 'Vandaag nog bellen, want er is spoed',
  triage: 'Aanmelding beoordelen',
  inschatting: 'Inschatting geven voor het aanmeldoverleg',
  besluit: 'Besluit van het aanmeldoverleg vastleggen',
  'besluit vertellen': 'Besluit vertellen aan wie aanmeldde',
  heroverweging: 'Opnieuw naar het besluit kijken',
  klacht: 'Klacht afhandelen',
  matchvoorstel: 'Metgezellen voorstellen',
  wachtlijst: 'Bellen met de cliënt, die wacht op een Metgezel',
  keuze: 'Keuze van de cliënt vastleggen',
  kennismaking: 'Kennismaken met de cliënt',
  klik: 'Vragen of er een klik is',
  'urgente zaak': 'Eerste urgente zaak oppakken',
  plan: 'Plan vastleggen',
  evaluatie: 'Ondersteuning evalueren',
  contact: 'Contact hebben met de cliënt',
  moment: 'Moment voorbereiden',
  'ontbrekende feiten': 'Navragen wat er nog ontbreekt',
  clientervaring: 'Ervaring van de cliënt vragen',
  waakvlambesluit: 'Met de cliënt besluiten over de waakvlam',
  hervatten: 'Traject hervatten na de pauze',
  herverdelen: 'Vragen wat de cliënt wil, want de Metgezel gaat weg',
  overdracht: 'Antwoord op de overdracht',
  doorverwijzing: 'Antwoord op de doorverwijzing',
  nazorg: 'Navragen of het nog goed gaat',
  afpellen: 'Knelpunt afpellen: wat is er precies aan de hand?',
  strategie: 'Strategie kiezen voor het knelpunt',
  aanpak: 'Knelpunt aanpakken',
  escalatie: 'Antwoord op de vraag om escalatie',
  duiding: 'Landelijke duiding van het knelpunt',
  beleid: 'Knelpunt bespreken met het ministerie',
  monitoring: 'Nagaan of het echt helpt',
  toezegging: 'Toezegging navragen',
  advies: 'Advies van de Adviesraad beantwoorden',
  alarm: 'Niemand kan deze taak doen',
};

/** "Aanmelding beoordelen" */
export const titelVan = (soort: TaakSoort): string => titels[soort];

/** The same inside a sentence: "aanmelding beoordelen" */
export const taakInZin = (soort: TaakSoort): string => titels[soort].charAt(0).toLowerCase() + titels[soort].slice(1);

/** "Moment voorbereiden: 18 jaar" */
export const titelVanMoment = (welk: string): string => (welk === '' ? titels.moment : `${titels.moment}: ${welk}`);

/** The title of a task: which moment, which plan; an alarm says which task it is about. */
export function titelVanTaak({
  soort,
  variant,
  doelgroep,
  overTaak,
}: Pick<TaakRegel, 'soort' | 'variant' | 'doelgroep' | 'overTaak'>): string {
  if (overTaak) return `${titels[soort]}: ${taakInZin(overTaak.soort)}`;
  if (soort === 'moment') return titelVanMoment(variant);
  if (soort === 'plan' && doelgroep !== 'onbekend')
    return `${metHoofdletter(sjabloonVoor({ stroom: 'GCO', doelgroep }).naam)} vastleggen`;
  return titels[soort];
}

/** Why that date, in words. */
export const waaromDieDatum = ({ soort, uitleg }: Pick<TaakRegel, 'soort' | 'uitleg'>): string =>
  uitleg
    ? uitlegInWoorden(uitleg)
    : soort === 'alarm'
      ? 'de laatste stap bereikte niemand die deze taak kan doen'
      : 'er is geen uiterste datum';

type Waarom = Pick<TaakRegel, 'toegewezenAan' | 'rol' | 'regio' | 'gevuurd' | 'soort'>;

/** Why it is on this person's list, the strongest reason first. */
export function waaromVanMij(taak: Waarom, actor: Actor, namen: ReadonlyMap<string, string>): string {
  if (actor.soort !== 'gebruiker') return '';
  const { toegewezenAan, gevuurd } = taak;
  if (toegewezenAan === actor.id) return 'Deze taak staat op uw naam.';
  if (toegewezenAan && actor.waarnemerVoor.includes(toegewezenAan))
    return `U neemt waar voor ${wieInWoorden(toegewezenAan, namen)}.`;
  if (gevuurd.some((g) => g.soort === 'klim' && g.bereikt.includes(actor.id)))
    return 'Deze taak is naar u doorgezet, omdat er nog geen antwoord was.';
  if (toegewezenAan) return `${wieInWoorden(toegewezenAan, namen)} heeft deze taak.`;
  const heeftRol = actor.rollen.some((r) => r.rol === taak.rol);
  return heeftRol
    ? `Dit is een taak voor de ${waar(taak)}. Nog niemand pakte haar op.`
    : `Dit is een taak voor de ${waar(taak)}.`;
}

function waar({ rol, regio }: Waarom): string {
  if (rol !== 'regiocoordinator') return rolInWoorden(rol);
  return regio === 'onbekend'
    ? `${rolInWoorden(rol)} met landelijke dienst, want de regio is niet bekend`
    : `${rolInWoorden(rol)} ${regio}`;
}
