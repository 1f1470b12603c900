/** Why a value is missing, in both languages: the usual reasons, and what a data package adds to them. */

import { isFullLanguage, type AnyLanguage, type Localised } from '../site.ts';
import { ownValue } from '../present.ts';

/** An entry of `missingValues`: what stands in the cell, and what it means. */
export interface MissingValue {
  value: string;
  label: string;
  x_label?: Localised<string> | undefined;
}

/** The usual reasons by their English label. */
const usual: Readonly<Record<string, Omit<Record<AnyLanguage, string>, 'en'>>> = {
  // Of a time that the rows of a chart skip.
  'no data': { it: 'nessun dato', fr: 'aucune donnée', de: 'keine Daten', es: 'sin datos' },
  'not available': {
    it: 'non disponibile',
    fr: 'non disponible',
    de: 'nicht verfügbar',
    es: 'no disponible',
  },
  'not stated': { it: 'non indicato', fr: 'non indiqué', de: 'nicht angegeben', es: 'no se indica' },
  'not stated by the source': {
    it: 'non indicato dalla fonte',
    fr: 'non indiqué par la source',
    de: 'von der Quelle nicht angegeben',
    es: 'la fuente no lo indica',
  },
  'no upper bound': {
    it: 'senza limite superiore',
    fr: 'sans limite supérieure',
    de: 'ohne Obergrenze',
    es: 'sin límite superior',
  },
  'statistical secrecy': {
    it: 'segreto statistico',
    fr: 'secret statistique',
    de: 'statistische Geheimhaltung',
    es: 'secreto estadístico',
  },
  'lost with the source’s chart': {
    it: 'perduto con il grafico della fonte',
    fr: 'perdu avec le graphique de la source',
    de: 'mit dem Diagramm der Quelle verloren',
    es: 'perdido con el gráfico de la fuente',
  },
  'not in the pages read': {
    it: 'non nelle pagine lette',
    fr: 'absent des pages lues',
    de: 'nicht auf den gelesenen Seiten',
    es: 'no está en las páginas leídas',
  },
  'year not complete': {
    it: 'anno incompleto',
    fr: 'année incomplète',
    de: 'Jahr unvollständig',
    es: 'año incompleto',
  },
  'reports disagree': {
    it: 'i resoconti non concordano',
    fr: 'les comptes rendus divergent',
    de: 'die Berichte stimmen nicht überein',
    es: 'las fuentes no coinciden',
  },
};

/** The labels that need no translation of their own. */
export const knownLabels = Object.keys(usual);

/** The reason in both languages; undefined where the package must translate it with `x_label`. */
export function missingReason({ label, x_label: own }: MissingValue): Localised<string> | undefined {
  if (own !== undefined) return own;
  const known = ownValue(usual, label);
  return known === undefined ? undefined : { it: known.it, en: label };
}

/** A reason in any language; undefined in one of an entrance where it is none of the usual ones, which alone are translated. */
export function reasonSaid(reason: Localised<string>, language: AnyLanguage): string | undefined {
  return isFullLanguage(language) ? reason[language] : ownValue(usual, reason.en)?.[language];
}
