/** The wordmark: Bodoni Moda 560, optical size 20, outlined; its two dots are the states of a number. */

import { coordinate, svg } from './svg.ts';

/** Left, top, width and height of the whole, in thousandths of an em. */
export const wordmarkBox = { left: 30, top: -1545, width: 5990, height: 1590 } as const;

const letters = [
  'M806 -517Q799 -584 768 -633Q737 -682 680 -708Q624 -735 542 -735H411V-757H542Q624 -757 680 -781',
  'Q737 -805 768 -851Q799 -897 806 -964H829V-517ZM1120 -1500V-1090H1097Q1090 -1197 1051 -1285',
  'Q1012 -1373 937 -1425Q862 -1478 747 -1478H472V-22H672V0H45V-22H225V-1478H45V-1500ZM1590 -920V-22',
  'H1719V0H1234V-22H1363V-898H1234V-920ZM2211 -1500V-22H2380V0H1815V-22H1984V-1478H1815V-1500Z',
  'M2837 -920V-22H2966V0H2481V-22H2610V-898H2481V-920ZM3565 20Q3431 20 3324 -37Q3217 -93 3155 -200',
  'Q3092 -308 3092 -460Q3092 -612 3152 -719Q3212 -826 3317 -883Q3422 -940 3557 -940',
  'Q3704 -940 3796 -881Q3888 -822 3932 -726Q3975 -631 3975 -522H3227V-544H3723Q3723 -603 3718 -667',
  'Q3713 -732 3696 -789Q3680 -846 3647 -882Q3613 -918 3557 -918Q3494 -918 3454 -880',
  'Q3413 -843 3390 -779Q3367 -715 3357 -635Q3348 -555 3348 -469Q3348 -379 3358 -295',
  'Q3369 -212 3396 -148Q3423 -83 3471 -46Q3519 -8 3594 -8Q3734 -8 3827 -85Q3920 -162 3957 -276H3982',
  'Q3943 -150 3840 -65Q3738 20 3565 20ZM4435 -435Q4435 -531 4450 -621Q4465 -711 4498 -783',
  'Q4532 -855 4586 -897Q4641 -939 4720 -939Q4782 -939 4826 -914Q4869 -888 4892 -847',
  'Q4915 -806 4915 -759Q4915 -699 4877 -656Q4840 -614 4776 -614Q4712 -614 4673 -651',
  'Q4635 -689 4635 -743Q4635 -807 4677 -845Q4718 -882 4775 -882Q4814 -882 4846 -865',
  'Q4877 -848 4895 -820Q4913 -792 4913 -759H4891Q4891 -801 4870 -837Q4848 -872 4809 -894',
  'Q4770 -917 4718 -917Q4648 -917 4597 -877Q4546 -837 4514 -769Q4481 -701 4465 -614',
  'Q4449 -528 4449 -435ZM4449 -920V-22H4590V0H4095V-22H4224V-898H4095V-920ZM5798 20Q5742 20 5697 4',
  'Q5651 -12 5624 -50Q5596 -89 5596 -154V-609Q5596 -681 5584 -751Q5572 -820 5533 -866',
  'Q5494 -911 5414 -911Q5366 -911 5314 -900Q5262 -888 5217 -865Q5173 -843 5145 -808',
  'Q5117 -774 5117 -727H5091Q5091 -784 5131 -818Q5171 -851 5222 -851Q5275 -851 5317 -820',
  'Q5359 -789 5359 -731Q5359 -666 5316 -635Q5273 -603 5222 -603Q5165 -603 5127 -636',
  'Q5089 -668 5089 -727Q5089 -779 5120 -817Q5152 -856 5204 -883Q5257 -909 5323 -922',
  'Q5388 -936 5456 -936Q5601 -936 5681 -890Q5760 -845 5791 -770Q5822 -696 5822 -609V-108',
  'Q5822 -74 5836 -50Q5849 -26 5888 -26Q5917 -26 5955 -51Q5992 -77 6015 -124L6027 -106',
  'Q6000 -49 5939 -15Q5878 20 5798 20ZM5304 20Q5174 20 5096 -46Q5019 -113 5019 -227',
  'Q5019 -361 5134 -435Q5248 -509 5461 -509H5689V-489H5493Q5410 -489 5361 -450Q5312 -411 5290 -355',
  'Q5268 -299 5268 -246Q5268 -198 5281 -151Q5293 -105 5322 -75Q5351 -46 5398 -46Q5449 -46 5494 -79',
  'Q5539 -113 5568 -183Q5596 -254 5596 -363H5611Q5611 -247 5576 -161Q5542 -75 5474 -27',
  'Q5406 20 5304 20Z',
].join('');

/**
 * The `viewBox` of the wordmark and what stands in it, in the current colour.
 * @param unit how many units of the box are one unit of the drawing: 10 halves its bytes and shows no
 *   difference at the size of a line of text
 */
export function wordmarkDrawing(unit = 1): { viewBox: string; body: string } {
  const { left, top, width, height } = wordmarkBox;
  const scaled = (value: number) => coordinate(value / unit);
  const dot = (x: number, radius: number, attributes: Record<string, string | number>) =>
    svg('circle', { cx: scaled(x), cy: scaled(-1345), r: scaled(radius), ...attributes });
  return {
    viewBox: [left, top, width, height].map(scaled).join(' '),
    body:
      svg('path', { d: relativePath(letters, unit) }) +
      dot(1477, 175, {}) +
      dot(2724, 150, { fill: 'none', stroke: 'currentColor', 'stroke-width': scaled(52) }),
  };
}

/** A path of absolute commands (M, L, H, V, Q, Z) in relative ones, which repeat more and compress better. */
function relativePath(path: string, unit: number): string {
  let [x, y] = [0, 0];
  return [...path.matchAll(/([MLHVQZ])([^MLHVQZ]*)/g)]
    .map(([, command = '', args = '']) => {
      const values = [...args.matchAll(/-?\d+/g)].map(([value]) => Math.round(Number(value) / unit));
      const isAlongY = (index: number) => command === 'V' || index % 2 === 1;
      const steps = values.map((value, index) => value - (isAlongY(index) ? y : x));
      x = values.findLast((_, index) => !isAlongY(index)) ?? x;
      y = values.findLast((_, index) => isAlongY(index)) ?? y;
      const written = command === 'M' ? values : steps;
      const name = command === 'M' ? command : command.toLowerCase();
      return name + written.map((value, index) => (index > 0 && value >= 0 ? ` ${value}` : value)).join('');
    })
    .join('');
}
