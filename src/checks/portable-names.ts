/** Every file and folder has a name that every system can hold, and that no other one takes for its own. */

import { fileStart, finding, type Finding } from '../findings/finding.ts';
import { foldedPath, longestPath, nameFault } from '../text/portable-names.ts';
import type { Check } from '../publication/check.ts';

const portableNames: Check = (_, tree) => {
  const owners = new Map<string, string>();
  const reported = new Set<string>();
  return [...tree.keys()].flatMap((path): Finding[] => {
    const parts = path.split('/');
    for (const [index, name] of parts.entries()) {
      const stretch = parts.slice(0, index + 1).join('/');
      const fault = nameFault(name);
      if (fault !== undefined) {
        if (reported.has(stretch)) return [];
        reported.add(stretch);
        return [finding('TXT-009', fileStart(path), { name, fault })];
      }
      // A folder may be the twin of another, whatever lies in them.
      const folded = foldedPath(stretch);
      const other = owners.get(folded);
      owners.set(folded, other ?? stretch);
      if (other !== undefined && other !== stretch) {
        if (reported.has(stretch)) return [];
        reported.add(stretch);
        return [finding('TXT-010', fileStart(path), { name: stretch, other })];
      }
    }
    if (path.length <= longestPath) return [];
    return [finding('TXT-011', fileStart(path), { length: path.length, most: longestPath })];
  });
};

export default portableNames;
