/** The task that someone came for, the action at hand, and what that is about when there are several (a moment, a complaint). */
import { z } from 'zod';

const tekst = z.string().optional().catch(undefined);

export const TrajectSearch = z.object({ taak: tekst, actie: tekst, over: tekst });
