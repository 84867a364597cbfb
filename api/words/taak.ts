/** What a task is called, and why it is on somebody's list. */
import type { TaakRegel } from '../../db/queries/taak-regels.ts';
import type { Actor } from '../../domain/actor.ts';
import { uitlegInWoorden } from '../../domain/ladder/uitleg.ts';
import type { TaakSoort } from '../../domain/taak/codes.ts';
import { rolInWoorden, wieInWoorden } from './mensen.ts';

const titels: Record<TaakSoort, string> = {
  aanvullen: 'Aanmelding aanvullen',
  triage: 'Aanmelding beoordelen',
  inschatting: 'Inschatting geven voor het aanmeldoverleg',
  besluit: 'Besluit van het aanmeldoverleg vastleggen',
  matchvoorstel: 'Metgezellen voorstellen',
  keuze: 'Keuze van de cliënt vastleggen',
  kennismaking: 'Kennismaken met de cliënt',
  klik: 'Vragen of er een klik is',
  contact: 'Contact hebben met de cliënt',
  overdracht: 'Antwoord op de overdracht',
  doorverwijzing: 'Antwoord op de doorverwijzing',
  nazorg: 'Navragen of het nog goed gaat',
  alarm: 'Niemand kan deze taak doen',
};

/** "Aanmelding beoordelen" */
export const titelVan = (soort: TaakSoort): string => titels[soort];

/** The title of a task; an alarm says which task it is about. */
export const titelVanTaak = ({ soort, overTaak }: Pick<TaakRegel, 'soort' | 'overTaak'>): string =>
  overTaak ? `${titels[soort]}: ${titels[overTaak.soort].toLowerCase()}` : titels[soort];

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
