/** The parts that the schemas of several files share. */

import { z } from 'zod';

/** What an entry or an address is named by: `value-chain`. */
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** A text in each language. */
export const localised = z.strictObject({ it: z.string().min(1), en: z.string().min(1) });
