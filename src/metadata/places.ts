/** The places of a dataset by the codes that European portals of data harvest. */

import type { Dataset } from '../data/data-package.ts';
import { territoryCodes, territoryNames } from '../data/territories.ts';
import type { Localised } from '../site.ts';

/** A place by the address that names it. */
export interface CodedPlace {
  code: string;
  /** In English. */
  name: string;
  names: Localised;
}

/** Countries in the list of the Publications Office of the European Union. */
const country = (code: string) => `http://publications.europa.eu/resource/authority/country/${code}`;
/** Regions in that of Eurostat. */
const nuts = (code: string) => `http://data.europa.eu/nuts/code/${code}`;

const places: readonly (readonly [code: string, it: string, en: string, ...others: string[]])[] = [
  [country('ITA'), 'Italia', 'Italy', 'it'],
  [country('FRA'), 'Francia', 'France', 'fr'],
  [country('DEU'), 'Germania', 'Germany', 'de'],
  [country('ESP'), 'Spagna', 'Spain', 'es'],
  [country('DNK'), 'Danimarca', 'Denmark', 'dk'],
  [country('GBR'), 'Regno Unito', 'United Kingdom', 'uk', 'united-kingdom'],
  [country('USA'), 'Stati Uniti', 'United States'],
  [country('EUR'), 'Unione europea', 'European Union', 'eu', 'eu-28', 'eu28'],
  [nuts('ITF'), 'Sud', 'Southern Italy'],
  [nuts('ITC4C'), 'Milano', 'Milan'],
  [nuts('ES51'), 'Catalogna', 'Catalonia'],
  [nuts('DE2'), 'Baviera', 'Bavaria'],
  [nuts('DE1'), 'Baden-Württemberg', 'Baden-Württemberg', 'baden-wuerttemberg'],
  ...territoryCodes.map((code) => {
    const { it = code, en = code } = territoryNames[code] ?? {};
    return [nuts(code), it, en, code.toLowerCase()] as const;
  }),
];

/** Every way in which a cell may name a place. */
const byName = new Map(
  places.flatMap(([code, it, en, ...others]) => {
    const place: CodedPlace = { code, name: en, names: { it, en } };
    return [en, en.replaceAll(' ', '-'), ...others].map((name) => [name.toLowerCase(), place] as const);
  }),
);

/** The columns that name places. */
const columns = ['geography', 'region', 'country', 'territory'];

/** The places that the cells of a dataset name, each once, in the order of the list; those without a code are left out. */
export function placesOf({ resources }: Dataset): CodedPlace[] {
  const named = new Set<CodedPlace>();
  for (const { rows } of resources.values()) {
    for (const { cells } of rows) {
      for (const column of columns) {
        for (const name of cells.get(column)?.text.split(/,\s*/) ?? []) {
          const place = byName.get(name.toLowerCase());
          if (place !== undefined) named.add(place);
        }
      }
    }
  }
  return [...new Set(byName.values())].filter((place) => named.has(place));
}
