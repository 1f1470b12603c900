/** What every page owes every reader: it scrolls down only, its text is large enough and well set. */
import type { Frame } from 'playwright-core';
import { atWidths, faultsAt } from './framed.ts';

/** It ends where the next look begins: a page that keeps its width isn't laid out again. */
const widths = [256, 360, 768, 1024, 1440, 1920, 320];

/** The elements that make the page wider than its window, innermost first; empty when none does. */
function widerThanTheWindow(): string[] {
  const root = document.documentElement;
  if (root.scrollWidth <= root.clientWidth) return [];

  /** What scrolls or cuts inside itself widens nobody else. */
  function isContained(element: Element): boolean {
    for (let parent = element.parentElement; parent !== null; parent = parent.parentElement) {
      if (parent === document.body) return false;
      if (getComputedStyle(parent).overflowX !== 'visible') return true;
    }
    return false;
  }
  /** How far an element reaches, its own text included: a long word may stick out of its box. */
  function reachOf(element: Element): number {
    const isCut = getComputedStyle(element).overflowX !== 'visible';
    const range = document.createRange();
    const texts = (isCut ? [] : [...element.childNodes]).filter(
      ({ nodeType }) => nodeType === Node.TEXT_NODE,
    );
    const rights = texts.map((text) => {
      range.selectNodeContents(text);
      return range.getBoundingClientRect().right;
    });
    return Math.max(element.getBoundingClientRect().right, ...rights) + scrollX;
  }
  const wide = [...document.body.querySelectorAll('*')].filter(
    (element) => reachOf(element) > root.clientWidth + 0.5 && !isContained(element),
  );
  const innermost = wide.filter(
    (element) => !wide.some((other) => element !== other && element.contains(other)),
  );
  const names = innermost.slice(0, 3).map((element) => {
    const name = [element.localName, ...element.classList].join('.');
    return `${name} reaches ${Math.round(reachOf(element))} px "${element.textContent.trim().slice(0, 30)}"`;
  });
  return [`${root.scrollWidth} px wide: ${names.join(', ')}`];
}

/** Every visible text drawn smaller than 12 px, inside drawings too. */
function smallTexts(): string[] {
  const limit = 12;
  /** Text for screen readers alone is cut down to a pixel. */
  function isCutAway(element: Element): boolean {
    const known = cutAway.get(element);
    if (known !== undefined) return known;
    const { width, height } = element.getBoundingClientRect();
    const { overflow, clipPath, position } = getComputedStyle(element);
    const isTiny = width <= 1 || height <= 1;
    const isCut =
      (isTiny && position === 'absolute' && (overflow !== 'visible' || clipPath !== 'none')) ||
      (element.parentElement !== null && isCutAway(element.parentElement));
    cutAway.set(element, isCut);
    return isCut;
  }
  const cutAway = new Map<Element, boolean>();

  /** A drawing shrinks its text; the determinant holds for turned labels too. */
  function scaleOf(element: Element): number {
    const matrix = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null;
    return matrix === null ? 1 : Math.sqrt(Math.abs(matrix.a * matrix.d - matrix.b * matrix.c));
  }

  const found = new Set<string>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.textContent?.trim() ?? '';
    if (element === null || text === '' || /^(script|style|noscript)$/.test(element.localName)) {
      continue;
    }
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    range.selectNodeContents(node);
    if (range.getClientRects().length === 0 || isCutAway(element)) continue;
    const drawn = element.closest('text') ?? element;
    const sizePx = parseFloat(getComputedStyle(element).fontSize) * scaleOf(drawn);
    if (sizePx < limit - 0.01) {
      const name = [element.localName, ...element.classList].join('.');
      found.add(`${sizePx.toFixed(1)} px in ${name} "${text.slice(0, 30)}"`);
    }
  }
  return [...found];
}

/** Whatever sticks out of the window, from 256 to 1920 px, with every table open. */
export async function sidewaysFaults(frame: Frame): Promise<string[]> {
  await frame.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  return faultsAt(frame, widths, widerThanTheWindow);
}

/** Every visible text smaller than 12 px, at 320 and 1280 px. */
export const smallTextFaults = (frame: Frame) => faultsAt(frame, [320, 1280], smallTexts);

/**
 * Lines with a space too many or too few at a mark of punctuation; in French, whose high marks and quotation marks are
 * parted from the words by a space that does not break, also those without it. Takes drawings and code out of the page.
 */
export async function punctuationFaults(frame: Frame): Promise<string[]> {
  const [{ text, language } = { text: '', language: '' }] = await atWidths(frame, [1280], () => {
    for (const part of document.querySelectorAll('pre, .embed-address, .drawing')) part.remove();
    // Code is read as a word: what stands around it is text.
    for (const code of document.querySelectorAll('code')) code.replaceWith('code');
    const { lang: language } = document.documentElement;
    // The title of a story in English keeps its marks among French words.
    const foreign = language === 'fr' ? document.body.querySelectorAll('[lang]:not([lang=fr])') : [];
    for (const words of foreign) words.replaceWith('mot');
    return { text: document.body.innerText, language };
  });
  const lines = text.split('\n').filter((line) => !/https?:|localhost/.test(line));
  const wrong = [
    /\s[.,;:!?)]/,
    /[a-zà-ù)][,;:!?][A-Za-zÀ-ù]/,
    /[a-zà-ù]\.[A-ZÀ-Ù]/,
    /[“«(]\s|\s[”»]/,
    / {2}/,
  ];
  // German closes a quotation by the mark that opens one in English.
  if (language !== 'fr') {
    const closed = (line: string) => (language === 'de' ? line.replaceAll('“', '”') : line);
    return lines.filter((line) => wrong.some((pattern) => pattern.test(closed(line))));
  }
  return lines.filter((line) => {
    const unparted = line.replaceAll(/\u00A0(?=[;:!?»%])|(?<=«)\u00A0/g, '');
    return (
      /[\p{L}\d][;!?»]|\p{L}: |«[^\u00A0]/u.test(line) || wrong.some((pattern) => pattern.test(unparted))
    );
  });
}
