import { describe, expect, it } from 'vitest';
import { plainText, segmentsOf } from '../../src/binding/bound-text.ts';
import { languages } from '../../src/site.ts';
import { glancePage } from '../../src/views/glance-page.ts';
import { publication } from '../content.ts';

describe.each(languages)('the region at a glance in %s', (language) => {
  const figures = glancePage(publication, language);

  it('has twelve figures, each one number bound to a cell, with the story that tells more', () => {
    expect(figures).toHaveLength(12);
    for (const { words, story } of figures) {
      expect(segmentsOf(words.figure).map(({ kind }) => kind)).toEqual(['number']);
      expect(story?.path).toMatch(new RegExp(`^${language}/stories/`));
    }
  });

  it('names the source of what is published, and none for what is calculated here', () => {
    for (const { state, source } of figures) expect(source !== undefined).toBe(state === 'published');
  });

  it('says the year of each figure', () => {
    for (const { words } of figures) expect(plainText(words.text)).toMatch(/\b20\d\d\b/);
  });
});
