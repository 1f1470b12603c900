/** The objects of the stories by name, and what each stands for: one file draws one. */

import { element, type Element } from '../../markup/element.ts';
import type { Language } from '../../site.ts';
import { drawBed } from './objects/bed.ts';
import { drawBlister } from './objects/blister.ts';
import { drawChain } from './objects/chain.ts';
import { drawCoins } from './objects/coins.ts';
import { drawCrane } from './objects/crane.ts';
import { drawCrowd } from './objects/crowd.ts';
import { drawFactory } from './objects/factory.ts';
import { drawHundred } from './objects/hundred.ts';
import { drawLens } from './objects/lens.ts';
import { drawPlate } from './objects/draw-plate.ts';
import { drawPodium } from './objects/podium.ts';
import { drawPunchedCard } from './objects/punched-card.ts';
import { drawRule } from './objects/rule.ts';
import { drawSyringe } from './objects/syringe.ts';
import { drawTable } from './objects/table.ts';
import { drawThermometer } from './objects/thermometer.ts';
import { drawVial } from './objects/vial.ts';
import { objectSize, Pen, type DrawObject, type ObjectData } from './pen.ts';

/** A thing that can be drawn. */
interface StoryObject {
  draw: DrawObject;
  /** What it is called. */
  name: Record<Language, string>;
  /** Beginnings of English words that a story it suits is told with: a story that chose none takes the nearest. */
  words: readonly string[];
}

/** By the name that the file of a face writes. */
export const storyObjects = {
  bed: {
    draw: drawBed,
    name: { it: 'letto d’ospedale', en: 'hospital bed' },
    words: ['patient', 'hospital', 'bed', 'treated', 'care'],
  },
  blister: {
    draw: drawBlister,
    name: { it: 'blister di compresse', en: 'sheet of tablets' },
    words: ['tablet', 'trial', 'tried', 'drug', 'therap'],
  },
  chain: {
    draw: drawChain,
    name: { it: 'catena', en: 'chain' },
    words: ['chain', 'supply', 'link', 'made of'],
  },
  coins: {
    draw: drawCoins,
    name: { it: 'monete', en: 'coins' },
    words: ['money', 'support', 'aid', 'fund', 'grant', 'cost', 'spend'],
  },
  crane: {
    draw: drawCrane,
    name: { it: 'gru', en: 'crane' },
    words: ['build', 'technopole', 'district', 'promise', 'site', 'invest'],
  },
  crowd: {
    draw: drawCrowd,
    name: { it: 'uno fra molti', en: 'one among many' },
    words: ['thousand', 'each', 'one in'],
  },
  'draw-plate': {
    draw: drawPlate,
    name: { it: 'trafila', en: 'draw plate' },
    words: ['prediction', 'forecast', 'bet', 'trend', 'future'],
  },
  factory: {
    draw: drawFactory,
    name: { it: 'fabbrica', en: 'factory' },
    words: ['factor', 'industr', 'plant', 'manufactur', 'venture', 'produc'],
  },
  hundred: { draw: drawHundred, name: { it: 'cento', en: 'a hundred' }, words: [] },
  lens: {
    draw: drawLens,
    name: { it: 'lente', en: 'lens' },
    words: ['definition', 'count', 'says who', 'depends'],
  },
  podium: {
    draw: drawPodium,
    name: { it: 'podio', en: 'podium' },
    words: ['first', 'rank', 'best', 'compare', 'leader'],
  },
  'punched-card': {
    draw: drawPunchedCard,
    name: { it: 'scheda perforata', en: 'punched card' },
    words: ['digital', 'record', 'data', 'electronic', 'online'],
  },
  rule: {
    draw: drawRule,
    name: { it: 'metro pieghevole', en: 'folding rule' },
    words: ['measur', 'aim', 'target', 'goal'],
  },
  syringe: {
    draw: drawSyringe,
    name: { it: 'siringa', en: 'syringe' },
    words: ['device', 'vaccin', 'medical technology', 'syringe'],
  },
  table: {
    draw: drawTable,
    name: { it: 'posti a un tavolo', en: 'seats at a table' },
    words: ['policy', 'conclusion', 'law', 'decide', 'association', 'asked'],
  },
  thermometer: {
    draw: drawThermometer,
    name: { it: 'termometri', en: 'thermometers' },
    words: ['fell', 'fall', 'recover', 'year', 'reading', 'crisis'],
  },
  vial: {
    draw: drawVial,
    name: { it: 'fiala', en: 'vial' },
    words: ['medicine', 'pharma', 'export', 'share', 'laborator'],
  },
} as const satisfies Record<string, StoryObject>;

export type ObjectName = keyof typeof storyObjects;

/** Every object, in the order of the alphabet. */
export const objectNames = Object.keys(storyObjects) as [ObjectName, ...ObjectName[]];

/** The marks of an object in a square of `objectSize`. */
export function drawObject(name: ObjectName, data: ObjectData): readonly Element[] {
  const pen = new Pen();
  storyObjects[name].draw(pen, data);
  return pen.marks;
}

/** An object as an SVG of a page, hidden from those who can't see it: words beside it say what it counts. */
export function objectSvg(name: ObjectName, data: ObjectData): Element {
  const size = `0 0 ${objectSize} ${objectSize}`;
  return element(
    'svg',
    { class: data.isMark ? 'object mark' : 'object', viewBox: size, 'aria-hidden': 'true' },
    ...drawObject(name, data),
  );
}
