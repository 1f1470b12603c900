/** The pictures of a chart by the end of their address: `it.svg`, `it.png`, `it@2x.png`, `it.pdf`, `it-card.png`. */

import { describeAlone } from '../charts/beside/chart-description.ts';
import { plainWords, type Chart } from '../charts/chart.ts';
import type { Publication } from '../publication/publication.ts';
import { languages, type Language } from '../site.ts';
import { pictureAsPdf } from './picture-pdf.ts';
import { pictureAsPng } from './picture-png.ts';
import { chartCard } from './social-cards.ts';
import { standaloneSvg } from './standalone-svg.ts';
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
  language: Language;
  /** The picture that stands alone. */
  svg: () => string;
  /** The same as a file to take away, where that is another. */
  svgFile?: () => Promise<string>;
  title: string;
  description: string;
  /** ISO, for the PDF. */
  created: string;
}

/** The pictures that are made from the one that stands alone; so are those of a frozen version. */
export function picturesFrom({
  language,
  svg,
  svgFile = () => Promise.resolve(svg()),
  title,
  description,
  created,
}: PictureSource): PictureFile[] {
  const png = (scale: number) => () => pictureAsPng(svg(), scale);
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
      bytes: () => pictureAsPdf(svg(), { title, description, language, created }),
    },
  ];
}

/** Every picture of a chart, in both languages. */
export function chartPictures(chart: Chart, publication: Publication): PictureFile[] {
  const svgIn = (language: Language) => standaloneSvg(chart, language, publication.references);
  return languages.flatMap((language) => [
    ...picturesFrom({
      language,
      svg: () => svgIn(language),
      svgFile: () => withFonts(svgIn(language), languages.map(svgIn)),
      title: plainWords(chart.spec.words[language]).title,
      description: describeAlone(chart, language),
      created: publication.datasets.get(chart.resource.dataset)?.descriptor.created ?? '2026-01-01T00:00:00Z',
    }),
    {
      name: `${language}-card.png`,
      mediaType: 'image/png',
      bytes: () => pictureAsPng(chartCard(chart, language, publication), 1),
    },
  ]);
}
