/** What a kept case is. */
import type { World } from '../support/world.ts';

/** Takes a new traject as far as its history is kept, and gives its id. */
export type Case = (world: World) => Promise<string>;
