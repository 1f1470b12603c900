/** Names of folders and files that become part of an address: every host and every system has to keep them. */

import { fileStart, finding } from '../findings/finding.ts';
import { idOf, isId } from '../text/schema-parts.ts';
import type { Check } from '../publication/check.ts';

/** Where an address takes its name from. */
const named = /^(?:data\/([^/]+)\/|content\/stories\/([^/]+)\/|content\/charts\/([^/]+)\.yaml$)/;

const namedAddresses: Check = (_, tree) => {
  const reported = new Set<string>();
  return [...tree.keys()].flatMap((path) => {
    const match = named.exec(path);
    if (match === null) return [];
    const [stretch, ...names] = match;
    const name = names.find((each) => each !== undefined);
    if (name === undefined || isId(name) || reported.has(stretch)) return [];
    reported.add(stretch);
    return [finding('TXT-006', fileStart(path), { name, suggestion: idOf(name) })];
  });
};

export default namedAddresses;
