/** Pages carry the style sheets of their parts, and little else. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { onePageOfEachKind, pagesToVisit } from '../../src/commands/built-pages.ts';
import { tagsOf } from './html.ts';
import { openPage, visitBuiltSite } from './site.ts';

const budgets = { brotliBytes: 14_000, unusedShare: 0.2 };
const visit = visitBuiltSite();

test('the sheets of a page weigh 14,000 bytes at most', () => {
  const tooBig = pagesToVisit().flatMap(({ path, file }) => {
    const sheets = tagsOf(readFileSync(file, 'utf8')).filter(({ name }) => name === 'style');
    const bytes = brotliCompressSync(sheets.map(({ inner }) => inner).join('')).length;
    return bytes > budgets.brotliBytes ? [`/${path}: ${bytes} bytes`] : [];
  });
  expect(tooBig).toEqual([]);
});

/** Of all the characters in rules, the share in rules that match nothing whatever state the page is in. */
function unusedShare(): { share: number; selectors: string[] } {
  const states =
    /::?(?!is|has|not|root|first|last|nth|where|only)[a-z-]+(\([^)]*\))?|\[(data-theme|aria-\w+|open|hidden)[^\]]*\]|:not\(\s*\)|:has\([^)]*\)|\.(is|has)-[a-z]+/g;
  const matches = (selector: string) => {
    try {
      return document.querySelector(selector.replace(states, '').replace(/:not\(\s*\)/g, '') || '*') !== null;
    } catch {
      // What is left of `> .is-open` and the like names no element of its own.
      return true;
    }
  };
  let all = 0;
  let unused = 0;
  const selectors: string[] = [];
  const count = (rules: CSSRuleList) => {
    for (const rule of rules) {
      if (rule instanceof CSSStyleRule) {
        all += rule.cssText.length;
        if (matches(rule.selectorText)) continue;
        unused += rule.cssText.length;
        selectors.push(rule.selectorText);
      } else if (rule instanceof CSSGroupingRule) count(rule.cssRules);
    }
  };
  for (const sheet of document.styleSheets) count(sheet.cssRules);
  return { share: unused / all, selectors };
}

test('no more than a fifth of the rules of a page match nothing on it', async () => {
  const faults = await visit.faults(onePageOfEachKind(), async (page, { path }) => {
    await openPage(page, visit.url(path));
    const { share, selectors } = await page.evaluate(unusedShare);
    return share > budgets.unusedShare
      ? [`${Math.round(share * 100)} % unused: ${selectors.join(' | ')}`]
      : [];
  });
  expect(faults).toEqual([]);
});
