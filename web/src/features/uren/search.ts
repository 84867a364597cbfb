/** Which week is shown, by one of its days, and which row is being corrected. */
import { z } from 'zod';

export const UrenSearch = z.object({
  dag: z.iso.date().optional().catch(undefined),
  regel: z.uuid().optional().catch(undefined),
});
