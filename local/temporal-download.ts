/**
 * A process of its own: the SDK's download cannot be called off from within. Told to print its help, the CLI that it
 * fetched serves nothing and leaves nothing running.
 */
import { argv } from 'node:process';
import { TestWorkflowEnvironment } from '@temporalio/testing';

const [, , downloadDir = '.'] = argv;
const executable = { type: 'cached-download', downloadDir } as const;
await TestWorkflowEnvironment.createLocal({ server: { executable, extraArgs: ['--help'] } }).then(
  (served) => served.teardown(),
  () => undefined,
);
