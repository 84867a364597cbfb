/** That a clock was moved, in people's words. */
import type { Waarom } from '../../db/forward.ts';
import type { KlokVerzet } from '../../db/queries/tijdlijn.ts';
import { MS_PER_DAG } from '../../domain/calendar/dag.ts';
import { sprongInWoorden } from '../../domain/calendar/sprong.ts';
import type { TijdlijnRegel } from '../contract/traject.ts';
import { daderInWoorden } from './mensen.ts';

const redenen: Record<Waarom, string> = {
  stil: 'Het systeem viel weg terwijl de klok liep.',
  'opnieuw begonnen': 'Het systeem begon dit traject intussen opnieuw.',
  geweigerd: 'Er liep niets meer dat vooruit kon.',
  'bleef staan': 'Er lukte iets niet, en daarna gebeurde er niets meer.',
};

function watVan({ sprong, status, skippedMs }: KlokVerzet): string {
  const zover = sprongInWoorden(sprong);
  if (status === 'bereikt') return `zette de klok ${zover} vooruit`;
  if (status !== 'gestopt') return `zet de klok ${zover} vooruit`;
  const dagen = Math.floor(skippedMs / MS_PER_DAG);
  return `wilde de klok ${zover} vooruitzetten; hij ging ${dagen === 0 ? 'nog geen dag' : sprongInWoorden({ dagen })} vooruit`;
}

/** One line, at the moment from which the clock was moved. */
export const klokInWoorden = (verzet: KlokVerzet, namen: ReadonlyMap<string, string>): TijdlijnRegel => ({
  op: verzet.op,
  soort: 'klok',
  wie: daderInWoorden(verzet.actorSoort, verzet.actorId, namen),
  wat: watVan(verzet),
  ...(verzet.waarom ? { toelichting: redenen[verzet.waarom] } : {}),
});
