/** What a child process inherits. The one place beside config.ts that touches the environment: it passes it on, unread. */
import { env } from 'node:process';

/** `otherwise` holds for what the caller's environment leaves open, `always` wins over it. */
export const childEnvironment = (always: Record<string, string>, otherwise: Record<string, string> = {}): NodeJS.ProcessEnv => ({
  ...otherwise,
  ...env,
  ...always,
});
