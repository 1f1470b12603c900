import { describe, expect, it } from 'vitest';
import drawableLetters from '../../src/checks/drawable-letters.ts';
import type { Publication } from '../../src/publication/publication.ts';
import { bytesOf } from '../findings/findings.ts';

const lacking = (text: string, file = 'content/charts/x.yaml') =>
  drawableLetters({} as Publication, new Map([[file, bytesOf(text)]])).map(({ line, column, facts }) => [
    line,
    column,
    'letter' in facts ? facts.letter : undefined,
  ]);

describe('letters that no font of the site has', () => {
  it('are named with their place, each once a file', () => {
    expect(lacking('a: Łódź\nb: 日本, 日\nc: 🙂')).toEqual([
      [2, 4, '日'],
      [2, 5, '本'],
      [3, 4, '🙂'],
    ]);
    expect(lacking('id\nשלום', 'data/x/rows.csv')).toHaveLength(4);
  });

  it('are none of Latin Extended, Greek, Cyrillic, small figures and typographic signs', () => {
    expect(
      lacking('Győr Škoda İzmir Łódź Ŧ Ấ Θεσσαλονίκη Київ CO₂ 10⁶ ≤ ≥ ≈ − × № € “ ” „ … – — ‑ ′ ″'),
    ).toEqual([]);
  });

  it('are not letters with an accent apart, where one letter of a font is both', () => {
    expect(lacking('citta\u0300, Gyo\u030Br')).toEqual([]);
    expect(lacking('x\u030B')).toEqual([[1, 1, 'x\u030B']]);
  });

  it('are not looked for in stored versions and pictures', () => {
    expect(lacking('日', 'content/frozen/x/1/en.html')).toEqual([]);
    expect(lacking('日', 'content/stories/x/a.png')).toEqual([]);
  });
});
