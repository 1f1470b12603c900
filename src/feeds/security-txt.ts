/** `/.well-known/security.txt` (RFC 9116): whom to tell of a weakness. */

import { languages } from '../site.ts';

/** The file holds this long after the last commit: the standard asks for less than a year. */
const daysItHolds = 300;

/**
 * The text of the file; undefined where it would not be honest: it must name somebody and end on a day.
 * @param contact an address of mail @param day of the last commit, ISO @param canonical where the file is
 */
export function securityTxt(
  contact: string | undefined,
  day: string | undefined,
  canonical: string,
): string | undefined {
  if (contact === undefined || day === undefined) return undefined;
  const end = new Date(Date.parse(`${day}T00:00:00Z`) + daysItHolds * 24 * 60 * 60 * 1000);
  const lines = {
    Contact: `mailto:${contact}`,
    Expires: end.toISOString(),
    'Preferred-Languages': languages.join(', '),
    Canonical: canonical,
  };
  return Object.entries(lines)
    .map(([name, value]) => `${name}: ${value}\n`)
    .join('');
}
