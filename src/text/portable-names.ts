/** Names of files that every system can hold: Windows keeps some for devices and changes others without a word. */

/** Devices of Windows, also with an extension: `con`, `aux.csv`. */
const device = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$|clock\$) *(?:\.|$)/i;

/** The longest path from the root of the project: beyond 260 characters, its own folder included, Windows stops. */
export const longestPath = 140;

/** Why Windows can't hold a name of a file or folder. */
export type NameFault = 'device' | 'ending' | 'sign';

/** What is wrong with a name for Windows; undefined for one that it can hold. */
export function nameFault(name: string): NameFault | undefined {
  if (device.test(name)) return 'device';
  if (/[. ]$/.test(name)) return 'ending';
  return /[<>:"|?*\\]|\p{Cc}/u.test(name) ? 'sign' : undefined;
}

/** A path as systems tell it from others that take no notice of case, or of how accents are written. */
export function foldedPath(path: string): string {
  return path.normalize('NFC').toUpperCase().toLowerCase();
}
