/** Spaces that a template adds or swallows show in the text that a reader sees. */
import { expect, test } from 'vitest';
import { pagesToVisit } from '../../src/commands/built-pages.ts';
import { openPage, visitBuiltSite } from './site.ts';

const visit = visitBuiltSite();

test('no space stands before a mark of punctuation, and none is missing after one', async () => {
  const faults = await visit.faults(pagesToVisit(), async (page, { path }) => {
    await openPage(page, visit.url(path));
    const text = await page.evaluate(() => {
      for (const part of document.querySelectorAll('pre, .embed-address, .drawing')) part.remove();
      // Code is read as a word: what stands around it is text.
      for (const code of document.querySelectorAll('code')) code.replaceWith('code');
      return document.body.innerText;
    });
    const lines = text.split('\n').filter((line) => !/https?:|localhost/.test(line));
    const wrong = [
      /\s[.,;:!?)]/,
      /[a-zà-ù)][,;:!?][A-Za-zÀ-ù]/,
      /[a-zà-ù]\.[A-ZÀ-Ù]/,
      /[“«(]\s|\s[”»]/,
      / {2}/,
    ];
    return lines.filter((line) => wrong.some((pattern) => pattern.test(line)));
  });
  expect(faults).toEqual([]);
});
