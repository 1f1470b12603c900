/** What can be wrong with the times of a chart that goes from one to the next, and what an editor does about it. */

import type { Language, Localised } from '../site.ts';
import type { Gap } from './definition.ts';

interface TimeFault {
  /** @param key the time, as the data write it @param before the one it is compared with */
  problem: (key: string, before: string) => string;
  help: string;
}

export const timeFaults = {
  'two ways': {
    it: {
      problem: (key) => `«${key}» può essere un mese o un anno che finisce nel successivo`,
      help: 'scrivi nei dati 2009/10 per l’anno scolastico o di bilancio, 2009-M10 per il mese',
    },
    en: {
      problem: (key) => `“${key}” can be a month or a year that ends in the next`,
      help: 'write in the data 2009/10 for the school or financial year, 2009-M10 for the month',
    },
  },
  unread: {
    it: {
      problem: (key) => `«${key}» sembra un giorno e si legge come un nome: varrebbe l’ordine del file`,
      help: 'scrivi i giorni nei dati come 2024-12-31',
    },
    en: {
      problem: (key) => `“${key}” looks like a day and is read as a name: the order of the file would hold`,
      help: 'write days in the data as 2024-12-31',
    },
  },
  order: {
    it: {
      problem: (key, before) => `«${key}» sta dopo «${before}», che nel tempo viene dopo`,
      help: 'elenca i nomi, fra le parole (rows), nell’ordine del tempo, e togli sort',
    },
    en: {
      problem: (key, before) => `“${key}” stands after “${before}”, which is later in time`,
      help: 'list the names in the words (rows) in the order of time, and remove sort',
    },
  },
  skipped: {
    it: {
      problem: (key, before) => `fra «${before}» e «${key}» manca un mese, e la distanza non si vedrebbe`,
      help: 'aggiungi ai dati una riga per ogni mese, con il valore vuoto dove manca',
    },
    en: {
      problem: (key, before) =>
        `between “${before}” and “${key}” a month is missing, and the distance would not be seen`,
      help: 'add a row for each month to the data, with an empty value where there is none',
    },
  },
  same: {
    it: {
      problem: (key, before) => `«${key}» e «${before}» sono lo stesso tempo e starebbero nello stesso posto`,
      help: 'scrivi i tempi nei dati allo stesso modo, e tieni uno solo dei due valori',
    },
    en: {
      problem: (key, before) => `“${key}” and “${before}” are the same time and would stand in one place`,
      help: 'write times in the data in one way, and keep one of the two values',
    },
  },
  numbers: {
    it: {
      problem: (key) =>
        `le voci sono numeri a distanze diverse, da «${key}» in poi, e starebbero a distanze uguali`,
      help: 'scegli con rows o filter voci a distanze uguali e in ordine, o prendi un tipo che non le unisce, come dot',
    },
    en: {
      problem: (key) =>
        `the items are numbers at different distances, from “${key}” on, and would stand at equal ones`,
      help: 'choose with rows or filter items at equal distances and in order, or take a kind that does not join them, such as dot',
    },
  },
} as const satisfies Readonly<Record<string, Localised<TimeFault>>>;
export type TimeFaultName = keyof typeof timeFaults;

/** A fault in words; of a finding that is described without its facts, the commonest. */
export function timeFaultInWords(what: TimeFaultName | Gap, language: Language): TimeFault {
  return timeFaults[what === '…' ? 'unread' : what][language];
}
