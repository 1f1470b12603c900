import { describe, expect, it } from 'vitest';
import { runChecks } from '../../src/reports/run-checks.ts';
import { deckCoverage } from '../../src/views/deck-coverage-page.ts';
import { peoplePage } from '../../src/views/people-page.ts';
import { slipsPage } from '../../src/views/slips-page.ts';
import { passagesOfFigure, passageOfWords } from '../../src/publication/deck-coverage.ts';
import { plainText } from '../../src/binding/bound-text.ts';
import { languages } from '../../src/site.ts';
import { publication, sample, withEdit } from '../content.ts';

const claims = publication.deck.flatMap((slide) => slide.claims);
const figures = claims.flatMap((claim) => claim.figures.map(({ cell }) => cell));
const idOf = (address: string) => /\?id=([\w-]+)#/.exec(address)?.[1] ?? address;

describe('the ledger of the deck', () => {
  it('has every figure that the deck gives, once, and the one that it leaves out', () => {
    const given = publication.datasets.get('hub-areas')?.resources.get('deck-figures')?.rows ?? [];
    const ids = given.map((row) => row.cells.get('id')?.text ?? '');
    const withValue = figures.filter(({ value }) => value !== undefined);
    expect(withValue.map(({ address }) => idOf(address)).toSorted()).toEqual(ids.toSorted());
    expect(figures.filter(({ value }) => value === undefined).map(({ address }) => idOf(address))).toEqual([
      'lombardy-digital-chain-share',
    ]);
  });

  it.each(languages)('is told whole in %s, and says so', (language) => {
    const { slides, totals } = deckCoverage(publication, language);
    for (const { all, told } of Object.values(totals)) expect(told).toBe(all);
    expect(totals.figures.all).toBe(27);
    expect(totals.slides.all).toBe(slides.length);
    for (const { claims: said } of slides) {
      for (const claim of said) {
        expect(claim.passages.length + claim.figures.length).toBeGreaterThan(0);
        for (const figure of claim.figures) expect(figure.passages.length).toBeGreaterThan(0);
      }
    }
  });

  it('counts what no story tells as untold', () => {
    const [slide] = publication.deck;
    if (slide === undefined) throw new Error('there is no deck');
    const { totals } = deckCoverage({ ...sample, deck: [slide] }, 'it');
    expect(totals.claims).toEqual({ all: slide.claims.length, told: 0 });
  });
});

describe('a passage', () => {
  const story = sample.stories.get('one-in-a-thousand');

  it('of a figure is the sentence that binds it, without citations, with a place to link to', () => {
    const [passage] = passagesOfFigure('sme-ecosystem/figures?id=sme-count#value', sample, 'en');
    expect(passage?.sentence).toBe('There are about five million of them.');
    expect(passage?.fragment).toBe('n-sme-count');
  });

  it('of a figure is the sentence that binds it, not one before it that says the same words', () => {
    const file = 'content/stories/one-in-a-thousand/en.mdx';
    const tree = withEdit(file, 'There are\n<Num', 'They are about five million, it says. There are\n<Num');
    const { publication: edited } = runChecks(tree);
    const [passage] = passagesOfFigure('sme-ecosystem/figures?id=sme-count#value', edited, 'en');
    expect(passage?.sentence).toBe('There are about five million of them.');
  });

  it('of words is the sentence that holds them, with the heading it stands under', () => {
    if (story === undefined) throw new Error('there is no story');
    const passage =
      passageOfWords('An SME has fewer than', story.en) ?? passageOfWords('count heads', story.en);
    expect(passage?.sentence).toMatch(/^European statistics count heads/);
    expect(passage?.fragment).toBe('two-yardsticks-on-one-slide');
  });

  it('is not made of words of two paragraphs', () => {
    if (story === undefined) throw new Error('there is no story');
    expect(passageOfWords('about €400,000 people.', story.en)).toBeUndefined();
  });
});

describe('what the pages show beside it', () => {
  it.each(languages)('slips have a slide and words without marks of their own (%s)', (language) => {
    const slips = slipsPage(publication, language);
    expect(slips.length).toBe(publication.slips.length);
    for (const { slides, words } of slips) {
      expect(slides.length).toBeGreaterThan(0);
      expect(plainText(words.slip)).not.toMatch(/[<>]/);
    }
  });

  it('the same people and organisations stand in both languages, each with a story and a source', () => {
    const [it, en] = languages.map((language) => peoplePage(publication, language));
    const ids = (page: typeof it) =>
      [...(page?.person ?? []), ...(page?.organisation ?? [])].map(({ id }) => id);
    expect(ids(it).toSorted()).toEqual(ids(en).toSorted());
    for (const voice of [...(it?.person ?? []), ...(it?.organisation ?? [])]) {
      expect(voice.sources.length * voice.stories.length).toBeGreaterThan(0);
    }
  });
});
