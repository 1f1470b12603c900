import { describe, expect, it } from 'vitest';
import { writeXml } from '../../src/markup/write-markup.ts';
import { thumbnailPicture } from '../../src/pictures/thumbnail-svg.ts';
import { present } from '../../src/present.ts';
import { publication } from '../content.ts';

describe('the thumbnail of a chart', () => {
  const chart = present(publication.charts.get('growth-2017'), 'a chart');
  const picture = writeXml([thumbnailPicture(chart, 'it', 'thumb')]);

  it('follows the theme of the page around it, and fetches nothing', () => {
    expect(picture).toContain('color-scheme:light dark');
    expect(picture).toContain('light-dark(');
    expect(picture).not.toMatch(/url\((?!#)/);
  });

  it('has the drawing and neither title nor source', () => {
    expect(picture).toContain('viewBox="0 0 248');
    expect(picture).not.toContain(chart.spec.words.it.title);
    expect(picture).not.toContain('Fonte');
  });
});
