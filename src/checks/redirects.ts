/** A redirect begins where there is no page, leads to one that is there, and has its address for itself. */

import { finding, type Finding } from '../findings/finding.ts';
import { isUnreadTarget, readLink } from '../publication/link.ts';
import { pagePaths } from '../publication/page-paths.ts';
import { isKept, pathOfRedirect } from '../publication/redirects.ts';
import type { Check } from '../publication/check.ts';

const redirects: Check = (publication, tree) => {
  const pages = pagePaths(publication);
  const taken = new Set<string>();
  return publication.redirects.flatMap((redirect): Finding[] => {
    const { from, to, fromPlace, toPlace } = redirect;
    const findings: Finding[] = [];
    if (pages.has(from.slice(1)) || isKept(from)) findings.push(finding('RED-001', fromPlace, { from }));
    if (taken.has(from)) findings.push(finding('RED-003', fromPlace, { from }));
    taken.add(from);
    const link = readLink(to);
    const isUnread = link !== undefined && isUnreadTarget(link, publication, tree);
    if (pathOfRedirect(redirect, publication) === undefined && !isUnread) {
      findings.push(finding('RED-002', toPlace, { to }));
    }
    return findings;
  });
};

export default redirects;
