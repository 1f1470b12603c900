/**
 * The wordmark in Bodoni Moda 560, outlined; its two dots are the states of a number. Small sizes have a cut
 * of their own, with sturdier serifs and a wider ring, as a punch cutter would give them.
 */

import { element, type Element } from '../markup/element.ts';
import { coordinate } from '../markup/coordinate.ts';

/** Left, top, width and height of the large cut, in thousandths of half an em. */
export const wordmarkBox = { left: 30, top: -1545, width: 5990, height: 1590 } as const;

/** Optical size 20: for a wordmark taller than a line of text. */
const largeLetters = [
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

/** Optical size 9: up to 32 px. */
const smallLetters = [
  'M804 -517Q797 -584 770 -629Q742 -674 690 -697Q637 -720 555 -720H424V-772H555Q637 -772 690 -792',
  'Q742 -812 770 -854Q797 -897 804 -964H857V-517ZM1147 -1500V-1090H1095Q1088 -1197 1053 -1277',
  'Q1017 -1358 946 -1402Q875 -1447 760 -1447H489V-53H688V0H61V-53H242V-1447H61V-1500ZM1675 -920V-53',
  'H1810V0H1312V-53H1447V-867H1312V-920ZM2349 -1500V-53H2525V0H1947V-53H2123V-1447H1947V-1500Z',
  'M3027 -920V-53H3162V0H2664V-53H2799V-867H2664V-920ZM3794 20Q3662 20 3557 -36Q3451 -93 3390 -200',
  'Q3329 -308 3329 -460Q3329 -612 3387 -719Q3444 -826 3546 -882Q3648 -939 3781 -939',
  'Q3926 -939 4015 -881Q4104 -823 4146 -728Q4187 -634 4187 -525H3463V-577H3935Q3935 -629 3931 -683',
  'Q3926 -738 3912 -784Q3897 -830 3866 -858Q3835 -887 3781 -887Q3720 -887 3681 -854',
  'Q3642 -822 3621 -764Q3599 -707 3591 -631Q3582 -555 3582 -469Q3582 -378 3593 -300',
  'Q3603 -222 3629 -163Q3655 -105 3702 -72Q3749 -39 3821 -39Q3945 -39 4026 -100Q4107 -162 4144 -260',
  'H4203Q4164 -139 4064 -59Q3964 20 3794 20ZM4682 -421Q4682 -514 4702 -605Q4722 -697 4762 -772',
  'Q4802 -848 4862 -893Q4921 -939 4998 -939Q5061 -939 5103 -914Q5145 -889 5167 -850',
  'Q5188 -811 5188 -768Q5188 -708 5151 -665Q5113 -622 5051 -622Q4989 -622 4951 -658',
  'Q4912 -695 4912 -749Q4912 -811 4953 -847Q4993 -883 5051 -883Q5089 -883 5120 -867',
  'Q5150 -852 5168 -825Q5186 -799 5186 -768H5133Q5133 -801 5114 -827Q5095 -854 5063 -869',
  'Q5031 -885 4993 -885Q4939 -885 4889 -847Q4838 -809 4799 -743Q4759 -677 4736 -594',
  'Q4712 -511 4712 -421ZM4712 -920V-53H4867V0H4354V-53H4490V-867H4354V-920ZM6101 20Q6045 20 6002 2',
  'Q5958 -17 5932 -56Q5906 -96 5906 -158V-609Q5906 -681 5893 -744Q5880 -808 5840 -847',
  'Q5800 -886 5720 -886Q5680 -886 5634 -877Q5588 -869 5548 -850Q5507 -831 5481 -801',
  'Q5455 -771 5455 -727H5391Q5391 -784 5431 -817Q5471 -851 5521 -851Q5575 -851 5617 -820',
  'Q5659 -789 5659 -731Q5659 -666 5616 -634Q5573 -603 5521 -603Q5465 -603 5427 -635',
  'Q5389 -668 5389 -727Q5389 -779 5421 -817Q5452 -856 5506 -882Q5559 -909 5625 -922',
  'Q5691 -936 5759 -936Q5905 -936 5985 -890Q6064 -845 6096 -770Q6128 -696 6128 -609V-134',
  'Q6128 -102 6139 -79Q6150 -57 6186 -57Q6208 -57 6238 -73Q6267 -90 6283 -118L6311 -76',
  'Q6284 -34 6230 -7Q6176 20 6101 20ZM5604 20Q5474 20 5397 -46Q5319 -113 5319 -227',
  'Q5319 -361 5435 -439Q5551 -518 5764 -518H5999V-472H5794Q5712 -472 5661 -439Q5610 -406 5586 -355',
  'Q5562 -304 5562 -252Q5562 -203 5577 -162Q5592 -122 5623 -98Q5654 -74 5699 -74Q5747 -74 5795 -106',
  'Q5843 -139 5875 -204Q5906 -269 5906 -366H5937Q5937 -251 5896 -164Q5855 -77 5781 -28',
  'Q5706 20 5604 20Z',
].join('');

interface Cut {
  letters: string;
  box: { left: number; top: number; width: number; height: number };
  /** Where the dots stand above the two i's, how large they are, and how thick the open one's ring. */
  dots: { full: [x: number, radius: number]; open: [x: number, radius: number]; ring: number };
  /** How many units of the box are one unit of the drawing: 10 halves its bytes and shows at no small size. */
  unit: number;
}

const cuts = {
  large: {
    letters: largeLetters,
    box: wordmarkBox,
    dots: { full: [1477, 175], open: [2724, 150], ring: 52 },
    unit: 1,
  },
  small: {
    letters: smallLetters,
    box: { left: 46, top: -1555, width: 6280, height: 1600 },
    dots: { full: [1561, 200], open: [2913, 165], ring: 86 },
    unit: 10,
  },
} as const satisfies Record<string, Cut>;

/** The letters of each cut as they are written: every page has them. */
const written = new Map<keyof typeof cuts, string>();

/** The `viewBox` of a cut and what stands in it, in the current colour. */
export function wordmarkDrawing(cut: keyof typeof cuts = 'large'): { viewBox: string; marks: Element[] } {
  const { letters, box, dots, unit }: Cut = cuts[cut];
  const path = written.get(cut) ?? relativePath(letters, unit);
  written.set(cut, path);
  const scaled = (value: number) => coordinate(value / unit);
  const dot = ([x, radius]: [number, number], attributes: Record<string, string | number>) =>
    element('circle', { cx: scaled(x), cy: scaled(-1345), r: scaled(radius), ...attributes });
  return {
    viewBox: [box.left, box.top, box.width, box.height].map(scaled).join(' '),
    marks: [
      element('path', { d: path }),
      dot(dots.full, {}),
      dot(dots.open, { fill: 'none', stroke: 'currentColor', 'stroke-width': scaled(dots.ring) }),
    ],
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
