/**
 * The colour fields of the stories: each a flat ground with two colours for what is counted on it. Ink stays the ink
 * of the theme. Found by search over OKLCH; the tests prove contrast, colour-blind distance and distance from the
 * colours of the places.
 */

import type { Language } from '../../site.ts';

/** What a field is in one theme, as `#rrggbb`. */
export interface FieldColours {
  /** The ground, behind ink. */
  field: string;
  /** What the story counts. */
  count: string;
  /** All the others. */
  rest: string;
}

/** A field in both themes. */
export interface Field {
  light: FieldColours;
  dark: FieldColours;
  /** What it is called, for the page on the design. */
  name: Record<Language, string>;
}

/** Text on every field, by theme: the ink of the theme, and its second ink. */
export const fieldInks = {
  light: { ink: '#111613', second: '#2a342f' },
  dark: { ink: '#e8eee9', second: '#bac5be' },
} as const;

/** By the name that the file of a face writes. */
export const fields = {
  saffron: {
    light: { field: '#f4c55a', count: '#241a6b', rest: '#8a4f00' },
    dark: { field: '#402f03', count: '#e1bcfb', rest: '#66bf6f' },
    name: { it: 'zafferano', en: 'saffron' },
  },
  'sugar-paper': {
    light: { field: '#90b6d6', count: '#371600', rest: '#75428c' },
    dark: { field: '#203444', count: '#ffd782', rest: '#cc7022' },
    name: { it: 'carta da zucchero', en: 'sugar paper' },
  },
  wisteria: {
    light: { field: '#c6afe2', count: '#012800', rest: '#006f39' },
    dark: { field: '#372b45', count: '#e2da64', rest: '#6e8900' },
    name: { it: 'glicine', en: 'wisteria' },
  },
  peach: {
    light: { field: '#f5bb94', count: '#06216b', rest: '#655bb9' },
    dark: { field: '#462a16', count: '#76d1ff', rest: '#608e27' },
    name: { it: 'pesca', en: 'peach' },
  },
  lemon: {
    light: { field: '#e5de77', count: '#20095e', rest: '#805ab6' },
    dark: { field: '#363305', count: '#d9b5ff', rest: '#18b183' },
    name: { it: 'limone', en: 'lemon' },
  },
  mint: {
    light: { field: '#9edcc0', count: '#330056', rest: '#9b56a4' },
    dark: { field: '#18392c', count: '#ffadf5', rest: '#968d0b' },
    name: { it: 'menta', en: 'mint' },
  },
  powder: {
    light: { field: '#ebb8be', count: '#003044', rest: '#6f56b3' },
    dark: { field: '#422a2d', count: '#34e0ec', rest: '#8c9b18' },
    name: { it: 'cipria', en: 'powder' },
  },
  sky: {
    light: { field: '#92cee7', count: '#310761', rest: '#2a792f' },
    dark: { field: '#163642', count: '#f6baff', rest: '#9bb33d' },
    name: { it: 'cielo', en: 'sky' },
  },
  clay: {
    light: { field: '#d0988e', count: '#082042', rest: '#625100' },
    dark: { field: '#452924', count: '#36dff7', rest: '#95a732' },
    name: { it: 'argilla', en: 'clay' },
  },
  pistachio: {
    light: { field: '#bdd88f', count: '#29035a', rest: '#9651a3' },
    dark: { field: '#2a3710', count: '#eea6f7', rest: '#d07637' },
    name: { it: 'pistacchio', en: 'pistachio' },
  },
  lavender: {
    light: { field: '#b9b9e7', count: '#2a1e00', rest: '#387003' },
    dark: { field: '#2f2f45', count: '#f2dc6c', rest: '#bf651d' },
    name: { it: 'lavanda', en: 'lavender' },
  },
  hemp: {
    light: { field: '#d1ba9b', count: '#432980', rest: '#08732a' },
    dark: { field: '#3b2f20', count: '#e0b6ff', rest: '#039659' },
    name: { it: 'canapa', en: 'hemp' },
  },
  aquamarine: {
    light: { field: '#7bc7c6', count: '#3b0044', rest: '#754ca9' },
    dark: { field: '#0d3939', count: '#e0adff', rest: '#7baf4a' },
    name: { it: 'acquamarina', en: 'aquamarine' },
  },
  amber: {
    light: { field: '#e9a755', count: '#481c71', rest: '#0e6625' },
    dark: { field: '#452b07', count: '#c6bafe', rest: '#36a868' },
    name: { it: 'ambra', en: 'amber' },
  },
  mallow: {
    light: { field: '#d6a9cb', count: '#002d0d', rest: '#516700' },
    dark: { field: '#3f293a', count: '#ace98a', rest: '#1a9450' },
    name: { it: 'malva', en: 'mallow' },
  },
  sage: {
    light: { field: '#a2bd9c', count: '#391464', rest: '#934600' },
    dark: { field: '#283625', count: '#e3b4ff', rest: '#c36909' },
    name: { it: 'salvia', en: 'sage' },
  },
} as const satisfies Record<string, Field>;

export type FieldName = keyof typeof fields;

/** Every field, in the order of the palette. */
export const fieldNames = Object.keys(fields) as [FieldName, ...FieldName[]];
