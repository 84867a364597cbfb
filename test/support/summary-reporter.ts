/** Closes a run with one line that people and machines read: `N passed, N failed, N skipped`. */
import type { Reporter, TestModule } from 'vitest/node';

type Counts = { passed: number; failed: number; skipped: number };

function count(modules: readonly TestModule[], unhandledErrors: number): Counts {
  const counts = { passed: 0, failed: unhandledErrors, skipped: 0 };
  for (const module of modules) {
    const broken = module.errors().length > 0;
    if (broken) counts.failed += 1;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      if (state === 'pending') counts.failed += broken ? 0 : 1;
      else counts[state] += 1;
    }
  }
  return counts;
}

export const closingLine = ({ passed, failed, skipped }: Counts): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

export default class SummaryReporter implements Reporter {
  /** What stands when the run never ends: a set-up that failed. */
  counts: Counts = { passed: 0, failed: 1, skipped: 0 };

  onInit(): void {
    process.once('exit', (code) => {
      if (code !== 0 && this.counts.failed === 0) this.counts.failed = 1;
      process.stdout.write(`${closingLine(this.counts)}\n`);
    });
  }

  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    this.counts = count(modules, unhandledErrors.length);
  }
}
