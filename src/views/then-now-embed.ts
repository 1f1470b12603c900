/** A box of then and now outside its story: its heads, its text to quote, its frame and how tall that is. */

import { shortCitation, yearOf, type Reference } from '../binding/references.ts';
import type { ThenNowBox } from '../documents/section.ts';
import { frameCode, type EmbedFacts } from '../embeds/embed-code.ts';
import {
  footPx,
  kickerPx,
  paddingPx,
  sidePaddingPx,
  titleAbovePx,
  titlePx,
  widePx,
} from '../embeds/embed-lengths.ts';
import { useWords } from '../i18n/ui.ts';
import { element, type Element } from '../markup/element.ts';
import { measureText, widestText, wrapText } from '../plotting/measure-text.ts';
import type { FontFace } from '../plotting/theme.ts';
import { present } from '../present.ts';
import { storyPath, thenNowEmbedPath } from '../publication/paths.ts';
import { sheetLengths } from '../sheets/sheet-lengths.ts';
import type { Publication } from '../publication/publication.ts';
import { absoluteUrl, languages } from '../site.ts';
import type { Story } from '../stories/story.ts';
import {
  boxesOf,
  isComparison,
  numbersOfToday,
  periodsInWords,
  quotationOf,
  thenNowAnchor,
  type ThenNowHeads,
} from '../stories/then-now.ts';

/** What stands over the parts of a box, together and one by one. */
export interface BoxHeads {
  heads: ThenNowHeads;
  /** `Said in 2019`. */
  saidIn: string;
  /** `figures of 2022`; undefined where today's figures name no time. */
  asOf: string | undefined;
}

/** The heads of a box. Throws for a source that is not listed, which the checks refuse. */
export function thenNowHeads(
  box: ThenNowBox,
  story: Story,
  references: ReadonlyMap<string, Reference>,
): BoxHeads {
  const { source, by, compares } = box;
  const { language } = story;
  const t = useWords(language);
  const reference = present(references.get(source), `the source ${source}`);
  const periods = numbersOfToday(box, story).flatMap(({ cell }) => cell.period ?? []);
  const saidIn = t('thenNow.said').replace('{year}', yearOf(reference));
  const asOf =
    periods.length === 0
      ? undefined
      : t('thenNow.asOf').replace('{periods}', periodsInWords(periods, language));
  return {
    saidIn,
    asOf,
    heads: {
      said: `${saidIn} (${by})`,
      today: asOf === undefined ? t('thenNow.today') : `${t('thenNow.today')} (${asOf})`,
      howFar: t(`thenNow.${isComparison(compares) ? compares : 'no'}`),
    },
  };
}

/** Every box of every story, in both languages. */
export function everyBox({ stories }: Pick<Publication, 'stories'>): { story: Story; box: ThenNowBox }[] {
  return [...stories.values()].flatMap((both) =>
    languages.flatMap((language) => {
      const story = both[language];
      return boxesOf(story).map((box) => ({ story, box }));
    }),
  );
}

/** A box as others take it. */
export interface ThenNowEmbed {
  facts: Pick<EmbedFacts, 'language' | 'title' | 'page' | 'src' | 'embedPx' | 'script'> & {
    /** The frame and the optional script. */
    code: string;
  };
  /** As plain text, its address last. */
  quotation: string;
  /** Authors and years of what was said and of today's figures. */
  sources: string;
}

/** What a box needs to stand on another page. */
export function thenNowEmbed(
  box: ThenNowBox,
  story: Story,
  references: ReadonlyMap<string, Reference>,
): ThenNowEmbed {
  const { language } = story;
  const { heads } = thenNowHeads(box, story, references);
  const keys = [box.source, ...numbersOfToday(box, story).flatMap(({ cell }) => cell.source ?? [])];
  const cited = [...new Set(keys)].flatMap((key) => references.get(key) ?? []);
  const sources = cited.map((reference) => shortCitation(reference, language)).join('; ');
  const title = `${useWords(language)('thenNow.title')}: ${box.words.subject}`;
  const page = `${absoluteUrl(storyPath(story))}#${thenNowAnchor(box.id)}`;
  const src = absoluteUrl(thenNowEmbedPath(story.id, box.id, language));
  const heightAt = (widthPx: number) => embedHeightPx(box, story, references, sources, page, widthPx);
  const script = absoluteUrl('embed.js');
  // Such a box has no title to leave out.
  const steps = [{ fromPx: 0, heightPx: heightAt(320), untitledPx: heightAt(320) }];
  return {
    facts: {
      language,
      title,
      page,
      src,
      embedPx: { widthPx: 640, heightPx: heightAt(640) },
      script,
      code: frameCode({ title, src, steps, script }).script,
    },
    quotation: quotationOf(box.words, heads, page),
    sources,
  };
}

const sheet = sheetLengths('story/then-now-embed');
const headPx = sheet.text('.said-head');
const textPx = sheet.text('.embed .said-text');
const sidesAbovePx = sheet.first('.said-sides', 'margin-top');
const columnGapPx = 24;
const rowGapPx = 14;
const leastSidePx = 240;

/** How tall the frame of a box is, counted from its words: never too little, at most a few lines too much. */
function embedHeightPx(
  box: ThenNowBox,
  story: Story,
  references: ReadonlyMap<string, Reference>,
  sources: string,
  page: string,
  widthPx: number,
): number {
  const innerPx = widthPx - sidePaddingPx;
  const { saidIn, asOf, heads } = thenNowHeads(box, story, references);
  const linesPx = (
    text: string,
    face: FontFace,
    { sizePx, linePx }: { sizePx: number; linePx: number },
    roomPx: number,
  ) => wrapText(text, face, sizePx, roomPx, widestText).length * linePx;
  const isWide = innerPx >= 2 * leastSidePx + columnGapPx;
  const sidePx = isWide ? (innerPx - columnGapPx) / 2 : innerPx;
  const side = (head: string, aside: string, text: string) =>
    8 +
    linesPx(head, 'archivo-bold', headPx, sidePx) +
    (aside === '' ? 0 : linesPx(aside, 'archivo', headPx, sidePx)) +
    4 +
    linesPx(text, 'archivo', textPx, sidePx);
  const then = side(saidIn, box.by, box.words.said);
  const now = side(useWords(story.language)('thenNow.today'), asOf ?? '', box.words.today);
  // An address breaks anywhere: not after its last whole word, but before the letter that has no room.
  const addressPx = measureText(page.replace(/^https?:\/\//, ''), 'archivo', footPx.address.sizePx);
  const addressLines = Math.ceil(addressPx / (innerPx * 0.9));
  const title = innerPx >= widePx ? titlePx.wide : titlePx.narrow;
  return Math.ceil(
    paddingPx.top +
      kickerPx +
      titleAbovePx +
      linesPx(box.words.subject, 'bodoni', title, innerPx) +
      sidesAbovePx +
      (isWide ? Math.max(then, now) : then + rowGapPx + now) +
      14 +
      1 +
      8 +
      Math.max(24, linesPx(heads.howFar, 'archivo-bold', headPx, innerPx - 54)) +
      4 +
      linesPx(box.words.comparison, 'archivo', textPx, innerPx) +
      10 +
      linesPx(`${useWords(story.language)('figure.source')}: ${sources}`, 'archivo', headPx, innerPx) +
      footPx.above +
      footPx.linksLine +
      addressLines * footPx.address.linePx +
      paddingPx.bottom,
  );
}

/** Two circles: over each other, crossing or apart, as far as the two sides compare. */
export function comparisonSign(compares: string): Element {
  const isSame = compares === 'yes';
  const apartPx = compares === 'in-part' ? 10 : 22;
  const shiftPx = (22 - apartPx) / 4;
  return element(
    'svg',
    { viewBox: '-1 -1 44 22', width: 44, height: 22, 'aria-hidden': 'true' },
    element('circle', { cx: isSame ? 21 : 10 + shiftPx, cy: 10, r: 8.5 }),
    element('circle', { class: 'full', cx: isSame ? 21 : 32 - shiftPx, cy: 10, r: isSame ? 5 : 8.5 }),
  );
}
