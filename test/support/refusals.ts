/** What a refusal over the api looks like, and that it left nothing half written. */
import { beforeEach, expect } from 'vitest';

type Antwoord = { status: number; type: string; body: { velden?: unknown; detail?: string; title?: string } };

/** Counts before each test of the file that calls this; `tel` = every event, state, task, mail and outcome that there is. */
export function weigeringen(tel: () => Promise<unknown>) {
  let vooraf: unknown;
  const hertel = async () => {
    vooraf = await tel();
  };
  beforeEach(hertel);
  const nietsGeschreven = async () => expect(await tel()).toEqual(vooraf);
  return {
    nietsGeschreven,
    /** After what was accepted. */
    hertel,
    velden: async ({ status, type, body }: Antwoord, veld: string, melding: string) => {
      expect([status, type]).toEqual([422, 'application/problem+json']);
      expect(body.velden).toContainEqual({ veld, melding });
      await nietsGeschreven();
    },
    conflict: async ({ status, type, body }: Antwoord, detail: string) => {
      expect([status, type, body.detail]).toEqual([409, 'application/problem+json', detail]);
      await nietsGeschreven();
    },
  };
}
