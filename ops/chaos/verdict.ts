/** What a run showed, in lines, and why it failed if it did. */
import { faultCount, reportOf } from '../invariants/report.ts';
import type { Result } from './run.ts';

const fewestAccepted = 200;
/** Of what was accepted: more than this refused, and the model does not know what is legal. */
const mostRefused = 0.1;
const seconds = (ms: number): string => `${(ms / 1_000).toFixed(1)} s`;

/** Mails that were delivered once more under the same Message-ID: a mailbox shows them once. */
const deliveredAgain = ({ findings }: Result): number =>
  findings.flatMap(({ opmerkingen = [] }) => opmerkingen).filter((line) => line.includes('Message-ID')).length;

const refusals = ({ ledger }: Result): number => [...ledger.refused.values()].reduce((sum, n) => sum + n, 0);

const refusedMost = ({ ledger }: Result): string => {
  const [first] = [...ledger.refused].sort(([, a], [, b]) => b - a);
  return first ? `${first[1]} keer ${first[0]}` : '';
};

/** Each broken promise as a line; none = the run succeeded. */
export function failuresOf(result: Result): string[] {
  const { ledger, struck, drained, kept, rungs, reads, replay, canaries, findings } = result;
  const failures: [boolean, string][] = [
    [ledger.accepted.size < fewestAccepted, `te weinig gedaan: ${ledger.accepted.size} van ten minste ${fewestAccepted}`],
    [refusals(result) > ledger.accepted.size * mostRefused, `${refusals(result)} keer geweigerd: ${refusedMost(result)}`],
    [struck.length === 0, 'er was geen enkele storing'],
    [kept.lost.length > 0, `${kept.lost.length} aanvaard en niet bewaard: ${kept.lost.slice(0, 3).join(' ')}`],
    [kept.doubled.length > 0, `${kept.doubled.length} dubbel uitgevoerd: ${kept.doubled.slice(0, 3).join(' ')}`],
    [ledger.abandoned > struck.length * 40, `${ledger.abandoned} keer opgegeven`],
    [rungs.missed > 0, `${rungs.missed} treden gemist`],
    [reads.audited < reads.answered, `${reads.answered} keer gelezen, ${reads.audited} sporen`],
    [drained.left.length > 0, `na ${seconds(drained.tookMs)} loopt nog achter: ${drained.left.slice(0, 3).join('; ')}`],
    [replay.failed.length > 0, `speelt niet na: ${replay.failed.slice(0, 3).join('; ')}`],
    [canaries.length > 0, `kanaries in ${canaries.join(', ')}`],
    [faultCount(findings) > 0, `${faultCount(findings)} fouten in de invarianten`],
  ];
  const noHit = struck.filter(({ hit }) => !hit).map(({ fault }) => `${fault} raakte niets`);
  return [...failures.filter(([failed]) => failed).map(([, why]) => why), ...noHit, ...new Set(ledger.unexpected)];
}

/** The run as a table in Dutch. */
export function summaryOf(result: Result): string {
  const { ledger, struck, drained, kept, rungs, reads, replay, canaries, findings, forwarded, restarted } = result;
  const lines: [string, string | number][] = [
    ['aanvaard', ledger.accepted.size],
    ['waarvan bewaard', kept.ok],
    ['soorten opdrachten', ledger.kinds.size],
    ['conflicten', ledger.conflicts],
    ['geweigerd op de laatste versie', `${refusals(result)}${refusals(result) > 0 ? `, het meest: ${refusedMost(result)}` : ''}`],
    ['verloren', kept.lost.length],
    ['dubbel uitgevoerd', kept.doubled.length],
    ['dubbel verstuurd', ledger.doubleSubmits],
    ['met oude versie', ledger.staleSubmits],
    ['opnieuw geprobeerd', ledger.retries],
    ['onverwachte antwoorden', ledger.unexpected.length],
    ['langste gat', seconds(ledger.longestGapMs)],
    ['treden verwacht / afgegaan / vervallen / gemist', `${rungs.due} / ${rungs.fired} / ${rungs.withdrawn} / ${rungs.missed}`],
    ['ergste vertraging', seconds(rungs.worstLateMs)],
    ['vooruitgespoeld', forwarded],
    ['gelezen / sporen', `${reads.answered} / ${reads.audited}`],
    ['geschiedenissen nagespeeld / mislukt', `${replay.replayed} / ${replay.failed.length}`],
    ['werkstappen mislukt (en herhaald)', replay.failedTasks],
    ['verhalen opnieuw begonnen', restarted],
    ['kanaries', canaries.length],
    ['mails nogmaals bezorgd (zelfde Message-ID)', deliveredAgain(result)],
    ['storingen', `${struck.length} (${struck.filter(({ hit }) => hit).length} raak)`],
    ['leeggelopen in', `${seconds(drained.tookMs)}${drained.last[0] ? `, het laatst: ${drained.last[0]}` : ''}`],
  ];
  const width = Math.max(...lines.map(([name]) => name.length));
  return [reportOf(findings), '', ...lines.map(([name, value]) => `${name.padEnd(width)}  ${value}`)].join('\n');
}
