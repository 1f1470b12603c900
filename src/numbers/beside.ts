/**
 * Words just outside a bound number that change what it says: `over <Num>2,887</Num>`, `<Num>611</Num> thousand`.
 * Between the tags they are compared with the cell; outside nobody looks.
 */

import type { AnyLanguage } from '../site.ts';

/** What such words do to the number beside them. */
export type BesideKind = 'hedge' | 'negation' | 'multiple' | 'scale';

/** Words beside a number, as they are written. */
export interface WordsBeside {
  words: string;
  kind: BesideKind;
  side: 'before' | 'after';
}

/** Prepositions and articles that may stand between such words and the number, in Italian also joined to it. */
const linksIt = String.raw`(?:\s+(?:d[ei]l?|dello|della|dei|degli|delle|al?|allo|alla|ai|agli|alle|il|lo|la|i|gli|le|un|una)|\s+(?:dell|all|l)['’])*\s*$`;
const linksEn = String.raw`(?:\s+(?:of|the|a|an))*\s*$`;

const linksFr = String.raw`(?:\s+(?:de|du|des|la|le|les|un|une)|\s+[ld]['’])*\s*$`;
const linksDe = String.raw`(?:\s+(?:der|die|das|den|dem|des|von))*\s*$`;
const linksEs = String.raw`(?:\s+(?:del?|la|el|los|las|un|una))*\s*$`;

const before = (words: string, links: string) =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${words})${links}`, 'iu');
const after = (words: string) => new RegExp(String.raw`^\s*(?:${words})(?![\p{L}\p{N}])`, 'iu');

interface Pattern {
  kind: BesideKind;
  side: WordsBeside['side'];
  pattern: RegExp;
}

const patterns: Readonly<Record<AnyLanguage, readonly Pattern[]>> = {
  it: [
    {
      kind: 'negation',
      side: 'before',
      // “95%, e non 80%” sets two numbers against each other and says nothing of either.
      pattern: before(
        String.raw`neanche|nemmeno|neppure|tutt['’]altro\s+che|ben\s+lungi|lontan[oaie](?=\s+d)|(?<!(?:,|;|\be|\bma)\s)non`,
        linksIt,
      ),
    },
    {
      kind: 'hedge',
      side: 'before',
      pattern: before(
        String.raw`circa|all['’]incirca|quasi|(?:ben\s+)?oltre|almeno|a\s+malapena|al\s+(?:massimo|minimo|più)|come\s+minimo|(?:vicin|prossim)[oaie](?=\s+a)|(?:superior|inferior)[ei](?=\s+a)|nell['’]ordine(?=\s+d)|(?:non\s+)?(?:poco\s+|molto\s+|assai\s+|ben\s+)?(?:più|meno)(?=\s+d)|fino(?=\s+a)|(?:in|at)torno(?=\s+a)|appena\s+(?:sotto|sopra)|(?<!(?:sta|stanno|è|sono|era|erano|resta|restano|rimane|scesa|scesi|scese|sceso|scende|scendono)\s)(?:sopra|sotto)`,
        linksIt,
      ),
    },
    {
      kind: 'multiple',
      side: 'before',
      pattern: before(
        String.raw`(?:la\s+)?metà(?=\s+d)|(?:il\s+)?(?:doppio|triplo|quadruplo)(?=\s+d)|un\s+(?:terzo|quarto|quinto|decimo)(?=\s+d)|due\s+terzi(?=\s+d)|tre\s+quarti(?=\s+d)`,
        linksIt,
      ),
    },
    {
      kind: 'scale',
      side: 'after',
      pattern: after(
        String.raw`mila|milioni|miliardi|migliaia|per\s+cento|percento|%|punti(?:\s+percentuali)?|euro|dollari|€|\$`,
      ),
    },
    {
      kind: 'hedge',
      side: 'after',
      pattern: after(
        String.raw`(?:o|e)\s+(?:più|meno|oltre|quasi)|e\s+passa|o\s+giù\s+di\s+lì|circa|all['’]incirca|scarsi|abbondanti`,
      ),
    },
  ],
  en: [
    {
      kind: 'negation',
      side: 'before',
      pattern: before(
        String.raw`not\s+even|nowhere\s+near|far\s+from|anything\s+but|(?<!(?:,|;|\band|\bbut|\bif|\bor)\s)not|never`,
        linksEn,
      ),
    },
    {
      kind: 'hedge',
      side: 'before',
      pattern: before(
        String.raw`about|around|roughly|approximately|some|almost|nearly|barely|scarcely|hardly|just\s+(?:shy|short)(?=\s+of)|(?:north|south|shy|short|upwards|in\s+excess)(?=\s+of)|in\s+the\s+region(?=\s+of)|the\s+best\s+part(?=\s+of)|(?:just\s+|well\s+)?(?:under|below|above|beyond)|(?:just\s+|well\s+)?(?<!\b(?:turn|turns|turned|turning|take|takes|took|taken|hand|hands|handed|spread|left|all|carried)\s)over|(?:slightly\s+|far\s+|a\s+little\s+|not\s+|no\s+)?(?:more|less|fewer|higher|lower|greater)\s+than|at\s+(?:least|most)|up\s+to|close\s+to|as\s+(?:many|much|few|little|low|high)\s+as|upwards\s+of`,
        linksEn,
      ),
    },
    {
      kind: 'multiple',
      side: 'before',
      pattern: before(
        String.raw`half(?=\s+(?:of|the|a)\b|\s*$)|twice|double|triple|thrice|a\s+(?:third|quarter|fifth|tenth)(?=\s+of)|two\s+thirds(?=\s+of)|three\s+quarters(?=\s+of)`,
        linksEn,
      ),
    },
    {
      kind: 'scale',
      side: 'after',
      pattern: after(
        String.raw`thousand|million|billion|trillion|per\s*cent|%|(?:percentage\s+)?points|euros?|dollars?|€|\$`,
      ),
    },
    {
      kind: 'hedge',
      side: 'after',
      pattern: after(
        String.raw`or\s+(?:more|less|fewer|so|nearly|thereabouts)|and\s+more|give\s+or\s+take|or\s+thereabouts|at\s+(?:least|most)`,
      ),
    },
  ],
  fr: [
    {
      kind: 'negation',
      side: 'before',
      pattern: before(String.raw`même\s+pas|(?<!(?:,|;|\bet|\bmais)\s)non`, linksFr),
    },
    {
      kind: 'hedge',
      side: 'before',
      pattern: before(
        String.raw`environ|presque|quelque|près(?=\s+d)|autour(?=\s+d)|(?:un\s+peu\s+|bien\s+)?(?:plus|moins)(?=\s+d)|au\s+(?:moins|plus)|jusqu['’]à`,
        linksFr,
      ),
    },
    {
      kind: 'multiple',
      side: 'before',
      pattern: before(
        String.raw`la\s+moitié(?=\s+d)|le\s+(?:double|triple)(?=\s+d)|un\s+(?:tiers|quart|cinquième|dixième)(?=\s+d)`,
        linksFr,
      ),
    },
    {
      kind: 'scale',
      side: 'after',
      pattern: after(String.raw`mille|millions?|milliards?|pour\s+cent|%|points?|euros?|dollars?|€|\$`),
    },
    { kind: 'hedge', side: 'after', pattern: after(String.raw`(?:ou|et)\s+(?:plus|moins|presque)|environ`) },
  ],
  de: [
    {
      kind: 'negation',
      side: 'before',
      pattern: before(String.raw`nicht\s+einmal|(?<!(?:,|;|\bund|\baber)\s)nicht`, linksDe),
    },
    {
      kind: 'hedge',
      side: 'before',
      pattern: before(
        String.raw`etwa|rund|ungefähr|circa|fast|beinahe|knapp|nahezu|gut|(?:etwas\s+|nicht\s+)?(?:mehr|weniger)\s+als|mindestens|höchstens|bis\s+zu`,
        linksDe,
      ),
    },
    {
      kind: 'multiple',
      side: 'before',
      pattern: before(
        String.raw`die\s+Hälfte(?=\s+(?:von|der|des))|das\s+(?:Doppelte|Dreifache)(?=\s+(?:von|der|des))|ein\s+(?:Drittel|Viertel|Fünftel|Zehntel)(?=\s+(?:von|der|des))`,
        linksDe,
      ),
    },
    {
      kind: 'scale',
      side: 'after',
      pattern: after(
        String.raw`tausend|Million(?:en)?|Milliarden?|Prozent(?:punkten?)?|%|Punkte?|Euro|Dollar|€|\$`,
      ),
    },
    { kind: 'hedge', side: 'after', pattern: after(String.raw`oder\s+(?:mehr|weniger)`) },
  ],
  es: [
    {
      kind: 'negation',
      side: 'before',
      pattern: before(String.raw`ni\s+siquiera|(?<!(?:,|;|\by|\bpero)\s)no`, linksEs),
    },
    {
      kind: 'hedge',
      side: 'before',
      pattern: before(
        String.raw`unos|unas|casi|cerca(?=\s+d)|alrededor(?=\s+d)|(?:algo\s+|poco\s+|un\s+poco\s+|no\s+)?(?:más|menos)(?=\s+d)|al\s+menos|como\s+(?:mucho|mínimo|máximo)|hasta`,
        linksEs,
      ),
    },
    {
      kind: 'multiple',
      side: 'before',
      pattern: before(
        String.raw`la\s+mitad(?=\s+d)|el\s+(?:doble|triple)(?=\s+d)|un\s+(?:tercio|cuarto|quinto|décimo)(?=\s+d)|dos\s+tercios(?=\s+d)`,
        linksEs,
      ),
    },
    {
      kind: 'scale',
      side: 'after',
      pattern: after(String.raw`mil|mill(?:ón|ones)|por\s+ciento|%|puntos?|euros?|dólar(?:es)?|€|\$`),
    },
    { kind: 'hedge', side: 'after', pattern: after(String.raw`o\s+(?:más|menos|casi)|y\s+pico`) },
  ],
};

/**
 * The words beside a number that change what it says; undefined where there are none.
 * @param textBefore of the sentence or block, up to the number
 * @param textAfter from the end of the number on
 */
export function wordsBeside(
  textBefore: string,
  textAfter: string,
  language: AnyLanguage,
): WordsBeside | undefined {
  for (const { kind, side, pattern } of patterns[language]) {
    const found = pattern.exec(side === 'before' ? textBefore : textAfter)?.[0];
    if (found !== undefined) return { words: found.trim().replaceAll(/\s+/g, ' '), kind, side };
  }
  return undefined;
}

/**
 * Whether a cell is named as a limit, `persons_min` or `id=turnover-limit`: “fewer than 250 people” then says what
 * the limit bounds, not that the limit is lower.
 * @param address of the cell
 */
export function isLimit(address: string): boolean {
  return /(?:^|[_\-=#])(?:min|max|limit|below|above|ceiling|threshold)(?:$|[&#])/.test(address);
}
