/** The stories that a worker registers. */
export { conceptWorkflow } from './concept/workflow.ts';
export { signaalWorkflow, vraagstukWorkflow } from './signaal/workflow.ts';
export { trajectWorkflow } from './traject/workflow.ts';
