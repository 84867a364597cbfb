/** The codes of signaleren in the words of the screen. */
import type { SignaalRegel } from '../../../../api/contract/signalen/signaal.ts';
import type { Taxonomie } from '../../../../api/contract/signalen/taxonomie.ts';
import { onbekend } from '../../../../domain/codes.ts';
import type { FaseSignaal, Geholpen, Niveau, RedenSignaalAfgesloten, SoortSignaal } from '../../../../domain/signaal/codes.ts';
import type { Dimensie } from '../../../../domain/signaal/taxonomie.ts';
import { telwoord } from '../../../../domain/telwoord.ts';
import { dagVan } from '../../lib/dates.ts';
import { regioKort, zin } from '../../lib/words.ts';

export const fasen: Record<FaseSignaal, { naam: string; uitleg: string }> = {
  afpellen: { naam: 'Afpellen', uitleg: 'Wij maken het knelpunt concreet: wat gebeurt er precies, en bij wie.' },
  strategie: { naam: 'Strategie', uitleg: 'Er wordt een strategie gekozen.' },
  aanpak: { naam: 'Aanpak', uitleg: 'Er wordt aan gewerkt, met de partijen erbij.' },
  duiding: { naam: 'Landelijke duiding', uitleg: 'De landelijk coördinator kijkt wat er landelijk nodig is.' },
  beleid: { naam: 'Beleid', uitleg: 'Het ligt bij het ministerie van VWS.' },
  monitoring: { naam: 'Monitoring', uitleg: 'Op een vaste termijn kijken wij of het echt helpt.' },
  'in vraagstuk': { naam: 'In een vraagstuk', uitleg: 'Het gaat verder in een vraagstuk, met andere signalen over hetzelfde.' },
  afgesloten: { naam: 'Afgesloten', uitleg: 'Dit is klaar.' },
};

export const niveauNamen: Record<Niveau, string> = { regio: 'Regio', landelijk: 'Landelijk', beleid: 'Beleid (VWS)' };

export const soortNaam: Record<SoortSignaal, string> = { signaal: 'Signaal', vraagstuk: 'Vraagstuk' };

export const geholpenNamen: Record<Geholpen, string> = {
  ja: 'Ja, het heeft geholpen',
  deels: 'Het heeft deels geholpen',
  nee: 'Nee, het heeft niet geholpen',
  'weet ik niet': 'Dat weet ik niet',
};

export const redenNamen: Record<RedenSignaalAfgesloten, string> = {
  opgelost: 'Opgelost',
  'niet op te lossen': 'Niet op te lossen',
  ingetrokken: 'Ingetrokken',
  samengevoegd: 'Samengevoegd met een ander signaal',
  gesplitst: 'Gesplitst',
  'met vraagstuk': 'Afgesloten met het vraagstuk',
};

/** The name of a code; a code that is not in the list speaks for itself. */
export const codeNaam = (taxonomie: Taxonomie | undefined, dimensie: Dimensie, code: string): string =>
  zin(taxonomie?.codes[dimensie].find((een) => een.code === code)?.naam ?? code);

/** "12 werkdagen te laat", "uiterlijk 12 maart" */
export function klokInWoorden({ uiterlijk, werkdagenTeLaat }: NonNullable<SignaalRegel['klok']>): string {
  if (!uiterlijk) return 'geen vaste datum';
  return werkdagenTeLaat > 0 ? `${telwoord(werkdagenTeLaat, 'werkdag', 'werkdagen')} te laat` : `uiterlijk ${dagVan(uiterlijk)}`;
}

/** "een naam, een naam en een adres" → each once. */
export const opsomming = (delen: readonly string[]): string => {
  const eens = [...new Set(delen)];
  return eens.length < 2 ? eens.join('') : `${eens.slice(0, -1).join(', ')} en ${eens.at(-1)}`;
};

/** "Regio Oost"; a vraagstuk of the whole country belongs to none. */
export const waarVan = ({ kind, regio }: Pick<SignaalRegel, 'kind' | 'regio'>): string =>
  kind === 'vraagstuk' && regio === onbekend ? 'Heel Nederland' : zin(regioKort(regio));
