/** The deck as its coverage page shows it: each slide, claim and figure with the sentences that tell it. */

import { passagesOfFigure } from '../publication/deck-coverage.ts';
import type { DeckClaim } from '../ledgers/deck.ts';
import { formatCell } from '../binding/number-format.ts';
import type { Publication } from '../publication/publication.ts';
import { languages, type Language } from '../site.ts';
import { toldPassage, toldPassages, type ToldPassage } from './told-passage.ts';

export interface CoveredFigure {
  /** As the language writes it; undefined where the deck gives no value. */
  value: string | undefined;
  /** What is counted, and why there is no value. */
  label: string;
  caveat: string | undefined;
  address: string;
  passages: ToldPassage[];
}

export interface CoveredClaim {
  id: string;
  /** With the marks of bound numbers. */
  words: string;
  figures: CoveredFigure[];
  /** Those that no figure of the claim shows already. */
  passages: ToldPassage[];
}

export interface CoveredSlide {
  id: string;
  title: string;
  /** The title on the slide, where the language has another. */
  original: string | undefined;
  claims: CoveredClaim[];
}

/** How much there is of something, and of how much of it both languages tell. */
export interface CoverageTotal {
  all: number;
  told: number;
}

export interface DeckCoverage {
  slides: CoveredSlide[];
  totals: Record<'slides' | 'claims' | 'figures' | 'absences', CoverageTotal>;
}

/** Everything the page of a language shows. */
export function deckCoverage(publication: Publication, language: Language): DeckCoverage {
  const { deck } = publication;
  const claims = deck.flatMap((slide) => slide.claims);
  const figures = claims.flatMap((claim) => claim.figures.map(({ cell }) => cell));
  const isTold = (address: string) =>
    languages.every((each) => passagesOfFigure(address, publication, each).length > 0);
  const isClaimTold = (claim: DeckClaim) =>
    claim.figures.every(({ cell }) => isTold(cell.address)) &&
    languages.every((each) => toldPassages(claim.stories, publication, each).length === claim.stories.length);
  const total = <T>(all: readonly T[], told: (item: T) => boolean): CoverageTotal => ({
    all: all.length,
    told: all.filter(told).length,
  });
  const hasValue = ({ value }: { value: number | undefined }) => value !== undefined;
  return {
    slides: deck.map(({ id, title, claims: said }) => ({
      id,
      title: title[language],
      original: language === languages[0] ? undefined : title[languages[0]],
      claims: said.map((claim) => coveredClaim(claim, publication, language)),
    })),
    totals: {
      slides: total(deck, (slide) => slide.claims.every(isClaimTold)),
      claims: total(claims, isClaimTold),
      figures: total(figures.filter(hasValue), ({ address }) => isTold(address)),
      absences: total(
        figures.filter((cell) => !hasValue(cell)),
        ({ address }) => isTold(address),
      ),
    },
  };
}

function coveredClaim(claim: DeckClaim, publication: Publication, language: Language): CoveredClaim {
  const figures = claim.figures.map(({ cell }): CoveredFigure => ({
    value: cell.value === undefined ? undefined : formatCell(cell, language),
    label: [(cell.label ?? cell.resource.descriptor.x_title)[language], cell.missing?.[language]]
      .filter(Boolean)
      .join(': '),
    caveat: cell.caveat?.[language],
    address: cell.address,
    passages: passagesOfFigure(cell.address, publication, language).map(toldPassage),
  }));
  const besideFigures = new Set(figures.flatMap(({ passages }) => passages.map(({ sentence }) => sentence)));
  return {
    id: claim.id,
    words: claim.words[language],
    figures,
    passages: toldPassages(claim.stories, publication, language).filter(
      ({ sentence }) => !besideFigures.has(sentence),
    ),
  };
}
