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
    light: { field: '#f4c55a', count: '#3e436f', rest: '#784607' },
    dark: { field: '#402f03', count: '#dbd1ff', rest: '#b3766a' },
    name: { it: 'zafferano', en: 'saffron' },
  },
  'sugar-paper': {
    light: { field: '#90b6d6', count: '#522a00', rest: '#4d469e' },
    dark: { field: '#203444', count: '#ffbb91', rest: '#a59cf2' },
    name: { it: 'carta da zucchero', en: 'sugar paper' },
  },
  wisteria: {
    light: { field: '#c6afe2', count: '#0c3600', rest: '#843b7f' },
    dark: { field: '#372b45', count: '#9cf3a4', rest: '#a771cb' },
    name: { it: 'glicine', en: 'wisteria' },
  },
  peach: {
    light: { field: '#f5bb94', count: '#002048', rest: '#645300' },
    dark: { field: '#462a16', count: '#b4d7ff', rest: '#b17a17' },
    name: { it: 'pesca', en: 'peach' },
  },
  lemon: {
    light: { field: '#e5de77', count: '#24005e', rest: '#945c35' },
    dark: { field: '#363305', count: '#d5d1ff', rest: '#ef8800' },
    name: { it: 'limone', en: 'lemon' },
  },
  mint: {
    light: { field: '#9edcc0', count: '#3e1d60', rest: '#007c6a' },
    dark: { field: '#18392c', count: '#e9baff', rest: '#009686' },
    name: { it: 'menta', en: 'mint' },
  },
  powder: {
    light: { field: '#ebb8be', count: '#002a3a', rest: '#884cbe' },
    dark: { field: '#422a2d', count: '#92f8ff', rest: '#a96bbb' },
    name: { it: 'cipria', en: 'powder' },
  },
  sky: {
    light: { field: '#92cee7', count: '#130067', rest: '#775500' },
    dark: { field: '#163642', count: '#ebd6f8', rest: '#ea891e' },
    name: { it: 'cielo', en: 'sky' },
  },
  clay: {
    light: { field: '#d0988e', count: '#183a65', rest: '#635100' },
    dark: { field: '#452924', count: '#6de7fd', rest: '#9ba042' },
    name: { it: 'argilla', en: 'clay' },
  },
  pistachio: {
    light: { field: '#bdd88f', count: '#2f0558', rest: '#a75800' },
    dark: { field: '#2a3710', count: '#d7ceff', rest: '#b2735c' },
    name: { it: 'pistacchio', en: 'pistachio' },
  },
  lavender: {
    light: { field: '#b9b9e7', count: '#4a2e00', rest: '#3d42b8' },
    dark: { field: '#2f2f45', count: '#d9d76e', rest: '#6d77db' },
    name: { it: 'lavanda', en: 'lavender' },
  },
  hemp: {
    light: { field: '#d1ba9b', count: '#001b69', rest: '#5c5b00' },
    dark: { field: '#3b2f20', count: '#e1d4ff', rest: '#ac8621' },
    name: { it: 'canapa', en: 'hemp' },
  },
  aquamarine: {
    light: { field: '#7bc7c6', count: '#2b0f41', rest: '#863c12' },
    dark: { field: '#0d3939', count: '#ffd5e9', rest: '#a37a30' },
    name: { it: 'acquamarina', en: 'aquamarine' },
  },
  amber: {
    light: { field: '#e9a755', count: '#02225d', rest: '#6d4e00' },
    dark: { field: '#452b07', count: '#bccfff', rest: '#a18038' },
    name: { it: 'ambra', en: 'amber' },
  },
  mallow: {
    light: { field: '#d6a9cb', count: '#004502', rest: '#722a95' },
    dark: { field: '#3f293a', count: '#c0faa6', rest: '#ad7ac6' },
    name: { it: 'malva', en: 'mallow' },
  },
  sage: {
    light: { field: '#a2bd9c', count: '#161b46', rest: '#835100' },
    dark: { field: '#283625', count: '#ddc5ff', rest: '#be8050' },
    name: { it: 'salvia', en: 'sage' },
  },
} as const satisfies Record<string, Field>;

export type FieldName = keyof typeof fields;

/** Every field, in the order of the palette. */
export const fieldNames = Object.keys(fields) as [FieldName, ...FieldName[]];
