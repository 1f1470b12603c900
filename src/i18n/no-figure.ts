/** What stands for a value that there is none of, where no reason is written: in every language. */

import type { AnyLanguage } from '../site.ts';

/** `no figure`. Apart from the words of the interface: scripts of the browser write numbers without those. */
export const noFigure: Readonly<Record<AnyLanguage, string>> = {
  it: 'nessuna cifra',
  en: 'no figure',
  fr: 'pas de chiffre',
  de: 'keine Angabe',
  es: 'sin cifra',
};
