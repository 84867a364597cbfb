import { rememberCsrf, sendJson } from '../../lib/api.ts';
import { dropAllDrafts } from '../../lib/draft.ts';

/** Ends the session and forgets what was typed. */
export async function logOut(): Promise<void> {
  await sendJson('/uitloggen');
  rememberCsrf(null);
  dropAllDrafts();
}
