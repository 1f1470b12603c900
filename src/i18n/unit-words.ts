/** The units that data packages declare, in words. */

import type { Language, Localised } from '../site.ts';
import { ownValue } from '../present.ts';

const scales: Readonly<Record<string, Localised>> = {
  thousand: { it: 'migliaia', en: 'thousands' },
  million: { it: 'milioni', en: 'millions' },
  billion: { it: 'miliardi', en: 'billions' },
};

const names: Readonly<Record<string, Localised>> = {
  percent: { it: 'per cento', en: 'per cent' },
  'percent growth': { it: 'per cento di crescita', en: 'per cent growth' },
  points: { it: 'punti percentuali', en: 'percentage points' },
  rank: { it: 'posto in classifica', en: 'rank' },
  level: { it: 'livello da 0 a 1', en: 'level from 0 to 1' },
  enterprises: { it: 'imprese', en: 'enterprises' },
  companies: { it: 'società', en: 'companies' },
  persons: { it: 'persone', en: 'persons' },
  devices: { it: 'dispositivi', en: 'devices' },
  applications: { it: 'domande', en: 'applications' },
  projects: { it: 'progetti', en: 'projects' },
  parts: { it: 'parti', en: 'parts' },
  conclusions: { it: 'conclusioni', en: 'conclusions' },
  schemes: { it: 'misure di aiuto', en: 'schemes' },
  figures: { it: 'cifre', en: 'figures' },
  predictions: { it: 'previsioni', en: 'predictions' },
  plates: { it: 'grafici', en: 'charts' },
  measures: { it: 'misure', en: 'measures' },
  records: { it: 'fascicoli', en: 'records' },
  activations: { it: 'attivazioni', en: 'activations' },
  trials: { it: 'sperimentazioni', en: 'trials' },
  centres: { it: 'centri', en: 'centres' },
  institutes: { it: 'istituti', en: 'institutes' },
  requests: { it: 'domande', en: 'requests' },
  EUR: { it: 'euro', en: 'euros' },
  USD: { it: 'dollari', en: 'US dollars' },
};

/** Words of the publication's own units by name, see `defineUnits`. */
const ownNames = new Map<string, Localised>();

/** Gives units their names in both languages. */
export function defineUnitWords(units: readonly { id: string; names: Localised }[]): void {
  for (const { id, names: words } of units) ownNames.set(id, words);
}

/** A unit as a language says it: `miliardi di euro` for `billion EUR`; undefined for one it doesn't know. */
export function unitWords(unit: string, language: Language): string | undefined {
  const own = ownNames.get(unit);
  if (own !== undefined && ownValue(names, unit) === undefined) return own[language];
  const [scale, noun, ...others] = unit.split(' ');
  const scaled = ownNames.get([noun, ...others].join(' '));
  if (scale !== undefined && scaled !== undefined && ownValue(names, noun ?? '') === undefined) {
    const many = ownValue(scales, scale);
    if (many !== undefined) return `${many[language]} ${language === 'it' ? 'di' : 'of'} ${scaled[language]}`;
  }
  if (scale === undefined || noun === undefined || others.length > 0)
    return ownValue(names, unit)?.[language];
  const [many, name] = [ownValue(scales, scale), ownValue(names, noun)];
  if (many === undefined || name === undefined) return ownValue(names, unit)?.[language];
  return `${many[language]} ${language === 'it' ? 'di' : 'of'} ${name[language]}`;
}
