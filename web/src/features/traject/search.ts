/** The task that someone came for, and the action at hand. */
import { z } from 'zod';

const tekst = z.string().optional().catch(undefined);

export const TrajectSearch = z.object({ taak: tekst, actie: tekst });
