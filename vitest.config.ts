import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

const stack = './test/support/stack.ts';
const chromium = './test/support/chromium.ts';

/** What runs without services: milliseconds each, side by side. */
const unit: TestProjectInlineConfiguration = {
  extends: true,
  test: {
    name: 'unit',
    include: ['test/{domain,architecture,workflows-pure}/**/*.test.ts'],
    pool: 'threads',
    isolate: false,
    sequence: { groupOrder: 0 },
  },
};

/** What needs Postgres and the engine: one file at a time, one project after the other (two cores). */
const onServices = (
  name: string,
  folders: string[],
  globalSetup: string[],
  groupOrder: number,
): TestProjectInlineConfiguration => ({
  extends: true,
  test: {
    name,
    include: folders.map((folder) => `test/${folder}/**/*.test.ts`),
    globalSetup,
    pool: 'forks',
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    sequence: { groupOrder },
  },
});

export default defineConfig({
  test: {
    reporters: [['default', { summary: false }], './test/support/summary-reporter.ts'],
    provide: { ci: Boolean(process.env.CI) },
    allowOnly: !process.env.CI,
    teardownTimeout: 30_000,
    projects: [
      unit,
      onServices('db', ['db'], [stack], 1),
      onServices('api', ['api'], [stack], 2),
      onServices('replay', ['replay'], [stack], 3),
      onServices('story', ['story', 'workflows', 'activities', 'worker', 'ops'], [stack], 4),
      onServices('browser', ['browser', 'web'], [stack, chromium], 5),
      onServices('local', ['local'], [], 6),
      onServices('chaos', ['chaos'], [], 7),
    ],
  },
});
