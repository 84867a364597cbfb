/** What a kept case is. */
import type { SignalenCast } from '../support/signaal-steps.ts';
import type { World } from '../support/world.ts';

/** Takes a new thing as far as its history is kept, and gives its id. `people` are those of the world. */
export type Case = (world: World, people: SignalenCast) => Promise<string>;
