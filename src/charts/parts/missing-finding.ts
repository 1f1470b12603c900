/** That a type can't draw a value that is missing: since its cell is empty, or since the data have no row. */

import { finding, type Finding, type Place } from '../../findings/finding.ts';
import type { Datum } from '../datum.ts';

/** @param kind the type, as its charts' files name it */
export function missingFinding(kind: string, { key, isAbsent }: Datum, place: Place): Finding {
  return finding('CHT-013', place, { kind, key, what: isAbsent === true ? 'absent' : 'missing' });
}
