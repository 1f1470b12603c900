/** What a correction says of itself: in numbers where a cell changed, in words where the rows of a chart did. */
import { expect, it } from 'vitest';
import { changeInWords, correctedPlace, correctionInWords } from '../../src/views/corrected-value.ts';
import { publication } from '../content.ts';

const ofCell = {
  date: '2026-12-01',
  cell: 'sme-accounts/figures?id=sme-revenue-growth-2017#value',
  before: '5.2',
  after: '5.3',
  words: { it: 'Un refuso.', en: 'A slip.' },
};

it('of a cell has both values with their unit, and the data by their title', () => {
  expect(correctionInWords(ofCell, publication, 'it')).toBe('da 5,2% a 5,3%. Un refuso.');
  const { x_title: title } = publication.datasets.get('sme-accounts')?.descriptor ?? {};
  expect(correctedPlace(ofCell, publication, 'en')).toEqual({
    title: title?.en,
    path: 'en/data/sme-accounts/',
  });
});

it('of a chart has the words alone, and its title: rows are named by the file', () => {
  const ofChart = { ...ofCell, cell: 'chart:growth-2017', before: 'funding', after: 'withdrawn' };
  expect(changeInWords(ofChart, publication, 'en')).toBeUndefined();
  expect(correctionInWords(ofChart, publication, 'en')).toBe('A slip.');
  expect(correctedPlace(ofChart, publication, 'en')).toEqual({
    title: 'Staff costs grew faster than value added',
    path: 'en/charts/growth-2017/',
  });
  expect(correctedPlace({ ...ofChart, cell: 'chart:constructor' }, publication, 'en')).toBeUndefined();
});
