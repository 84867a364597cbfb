/** The stories that a worker registers. */
export { trajectWorkflow } from './traject/workflow.ts';
