/** The pictures of a chart by the end of their address: `it.svg`, `it.png`, `it@2x.png`, `it.pdf`, `it-square.png`, `it-card.png`. */

import { inLanguage } from '../i18n/ui.ts';
import { describeAlone } from '../charts/beside/chart-description.ts';
import { languagesOf, plainWords, type Chart } from '../charts/chart.ts';
import type { Publication } from '../publication/publication.ts';
import { chartPlacePath } from '../publication/paths.ts';
import { absoluteUrl, isFullLanguage, site, type AnyLanguage } from '../site.ts';
import type { Element } from '../markup/element.ts';
import { writeXml } from '../markup/write-markup.ts';
import { present } from '../present.ts';
import { pictureAsPdf } from './picture-pdf.ts';
import { outlineText } from './outlined-svg.ts';
import { pictureAsPng, pictureAsPngs } from './picture-png.ts';
import { pngWithFacts } from './png-file.ts';
import { chartCard } from './social-cards.ts';
import { squarePicture, standalonePicture } from './standalone-svg.ts';
import { withFonts } from './svg-fonts.ts';

/** A picture that is drawn when it is asked for. */
export interface PictureFile {
  /** The last part of its address. */
  name: string;
  mediaType: string;
  bytes: () => Promise<Uint8Array>;
}

/** What a picture is made of. */
interface PictureSource {
  language: AnyLanguage;
  /** The root of the picture that stands alone. */
  picture: () => Element;
  /** The same as the text of a file to take away, with its fonts. */
  svgFile: () => Promise<string>;
  title: string;
  description: string;
  /** Address of the page that it is from, absolute. */
  page: string;
  /** ISO, for the PDF. */
  created: string;
}

/** Whom to name, and what is allowed. */
const ownRights = { credit: `${site.name}, ${site.licence.name}`, licence: site.licence.url };

/** The pictures that are made from the one that stands alone; so are those of a frozen version. */
export function picturesFrom({
  language,
  picture,
  svgFile,
  title,
  description,
  page,
  created,
}: PictureSource): PictureFile[] {
  const drawn = atScales([1, 2], (scales) => pictureAsPngs(picture(), scales));
  const png = (scale: number) => async () =>
    pngWithFacts(await drawn(scale)(), { title, page, ...ownRights, scale });
  return [
    {
      name: `${language}.svg`,
      mediaType: 'image/svg+xml',
      bytes: async () => new TextEncoder().encode(await svgFile()),
    },
    { name: `${language}.png`, mediaType: 'image/png', bytes: png(1) },
    { name: `${language}@2x.png`, mediaType: 'image/png', bytes: png(2) },
    {
      name: `${language}.pdf`,
      mediaType: 'application/pdf',
      bytes: () => pictureAsPdf(picture(), { title, description, language, created, page }),
    },
  ];
}

/**
 * Draws at all scales when the first is asked for, and keeps the others until they are taken: a build asks for one
 * after the other.
 */
function atScales(
  scales: readonly number[],
  draw: (scales: readonly number[]) => Promise<readonly Uint8Array[]>,
): (scale: number) => () => Promise<Uint8Array> {
  const waiting = new Map<number, Promise<Uint8Array>>();
  return (scale) => async () => {
    if (!waiting.has(scale)) {
      const files = draw(scales);
      const fileOf = async (index: number) => present((await files)[index], `the picture at scale ${index}`);
      scales.forEach((each, index) => {
        const file = fileOf(index);
        // Who takes it hears what went wrong; that nobody takes the others is no mistake of theirs.
        file.catch(() => undefined);
        waiting.set(each, file);
      });
    }
    const file = present(waiting.get(scale), `the picture at scale ${scale}`);
    waiting.delete(scale);
    return file;
  };
}

/**
 * Every picture of a chart, in both languages; in those of the entrances, what a page shows or hands out: vectors, the
 * picture and the card.
 */
export function chartPictures(chart: Chart, publication: Publication): PictureFile[] {
  const pictureIn = (language: AnyLanguage) => standalonePicture(chart, language, publication.references).svg;
  const spoken = languagesOf(chart);
  return spoken.flatMap((language) => [
    ...picturesFrom({
      language,
      picture: () => pictureIn(language),
      svgFile: async () => writeXml([await withFonts(pictureIn(language), spoken.map(pictureIn))]),
      title: plainWords(inLanguage(chart.spec.words, language)).title,
      description: describeAlone(chart, language),
      page: absoluteUrl(chartPlacePath(chart.id, language)),
      created: publication.datasets.get(chart.resource.dataset)?.descriptor.created ?? '2026-01-01T00:00:00Z',
    }),
    {
      // For programs that take no fonts from a file: Wikimedia's renderer lets their stand-ins run out of the picture.
      name: `${language}-outlined.svg`,
      mediaType: 'image/svg+xml',
      bytes: async () => new TextEncoder().encode(writeXml([(await outlineText(pictureIn(language))).svg])),
    },
    ...(isFullLanguage(language)
      ? [
          {
            name: `${language}-square.png`,
            mediaType: 'image/png',
            bytes: async () =>
              pngWithFacts(await pictureAsPng(squarePicture(chart, language, publication.references), 1), {
                title: plainWords(chart.spec.words[language]).title,
                page: absoluteUrl(chartPlacePath(chart.id, language)),
                ...ownRights,
                scale: 1,
              }),
          },
        ]
      : []),
    {
      name: `${language}-card.png`,
      mediaType: 'image/png',
      bytes: () => pictureAsPng(chartCard(chart, language, publication), 1),
    },
  ]);
}
