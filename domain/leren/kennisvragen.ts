/** Which knowledge is missing, counted: what a reader cannot see themselves is a figure, masked as one [docs/rules.md: leren]. */
import type { Actor } from '../actor.ts';
import { afgeschermd, type Cel } from '../rapportage/afscherm.ts';
import { rondAf } from '../rapportage/rond-af.ts';
import { policy, type Relatie } from '../rechten/policy.ts';

/** A number of cases or signals; null = masked. */
export type Telling = { aantal: number | null; teKlein: boolean };

/** Every case comes by them before it is decided. */
const vanHetOverleg: readonly (Relatie | undefined)[] = ['aanmelding', 'in overleg'];

/** Who handles every case of the aanmeldoverleg knows what each of them taught. */
export const kentAlleLessen = (actor: Actor): boolean =>
  actor.soort === 'gebruiker' &&
  policy['traject.lezen'].some(
    ({ wie, relatie }) => vanHetOverleg.includes(relatie) && actor.rollen.some(({ rol }) => rol === wie),
  );

/** `zelf`: what the reader may see one by one; `anderen`: what they may not; `buiten`: of what they may not, what falls outside the year. */
export type Groep = { zelf: number; anderen: number; buiten: number };

const telling = (aantal: number | null): Telling => ({ aantal, teKlein: aantal === null });

/** How a number that is not masked is told. In a year rounded, unless there is nothing that the reader cannot see themselves. */
function verteld({ zelf, anderen, buiten }: Groep, inEenJaar: boolean): number | null {
  if (!inEenJaar || anderen + buiten === 0) return zelf + anderen;
  return rondAf(anderen) === null ? null : rondAf(zelf + anderen);
}

/** A total and its groups in the order given; none that is masked can be told from the others, or from the same in other years. */
export function getoond(groepen: readonly Groep[], inEenJaar: boolean): { totaal: Telling; groepen: Telling[] } {
  const som = (wat: keyof Groep): number => groepen.reduce((tot, groep) => tot + groep[wat], 0);
  const alles: Groep = { zelf: som('zelf'), anderen: som('anderen'), buiten: som('buiten') };
  const cel = ({ anderen, buiten }: Groep): Cel => ({ aantal: anderen, resten: inEenJaar ? [buiten] : [] });
  const delen = groepen.map((_groep, i) => String(i));
  const cellen = new Map<string, Cel>([
    ['totaal', cel(alles)],
    ...groepen.map((groep, i): [string, Cel] => [String(i), cel(groep)]),
  ]);
  const donker = afgeschermd(cellen, [{ delen, totaal: 'totaal' }]);
  const toon = (sleutel: string, groep: Groep): Telling => telling(donker.has(sleutel) ? null : verteld(groep, inEenJaar));
  return { totaal: toon('totaal', alles), groepen: groepen.map((groep, i) => toon(String(i), groep)) };
}
