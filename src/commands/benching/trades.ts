/** Where the time of a build goes, by trade: read from what Node's profiler writes. */

import { z } from 'zod';

/** What `node --cpu-prof` writes, as far as we read it. */
export const cpuProfileSchema = z.object({
  nodes: z.array(
    z.object({
      id: z.int(),
      callFrame: z.object({ functionName: z.string(), url: z.string() }),
      children: z.array(z.int()).optional(),
    }),
  ),
  samples: z.array(z.int()),
  /** Microseconds before each sample. */
  timeDeltas: z.array(z.number()),
});

export type CpuProfile = z.infer<typeof cpuProfileSchema>;

/**
 * A trade by functions of ours, whose names bundlers keep, or by a part of the address of a module. The innermost call
 * that belongs to one decides.
 */
const trades: readonly { name: string; functions?: readonly string[]; modules?: readonly string[] }[] = [
  { name: 'pictures: text set and outlined', functions: ['outlineText', 'standInForText', 'setText'] },
  { name: 'pictures: SVG, PNG', functions: ['pictureAsPngs', 'pngWithFacts', 'withFonts', 'drawPngs'] },
  { name: 'PDFs', functions: ['printPdf', 'pictureAsPdf'], modules: ['/pdfkit/'] },
  { name: 'cards', functions: ['chartCard', 'storyCard'] },
  { name: 'font cuts', functions: ['cutForChart', 'cutFace', 'cutAnew', 'cutFurther'], modules: ['wasm://'] },
  { name: 'style sheets trimmed', functions: ['trimPages', 'trimStyleSheet'], modules: ['/purgecss/'] },
  { name: 'style sheets and scripts of embeds', functions: ['embedSheet', 'browserScript', 'minifyCss'] },
  { name: 'heights of embeds', functions: ['embedHeightSteps', 'grownWidthPx', 'embedHeight'] },
  { name: 'spreadsheets', functions: ['dataAsXlsx', 'writeBook'], modules: ['/write-excel-file/'] },
  { name: 'codes for paper', functions: ['qrCode', 'makeCode'] },
  { name: 'mistakes as examples', functions: ['readMistakes', 'mistakesOf'] },
  { name: 'search index', functions: ['searchIndexFiles', 'findables'], modules: ['/pagefind/'] },
  { name: 'headers, sitemap', functions: ['rulesOfSite', 'sitemapOf', 'inSitemap'] },
  { name: 'publication read', functions: ['readPublication', 'readSourceTree'] },
  { name: 'publication checked', functions: ['runChecks', 'readAndCheck', 'readBase'] },
  { name: 'pages and files rendered', functions: ['renderPage', 'renderEndpoint', 'handlePages'] },
  { name: 'modules bundled', modules: ['/vite/', '/rolldown/', '/@astrojs/mdx/'] },
];

const rest = 'Astro and the rest';
const idle = '(idle)';

/** The share of each trade in what a thread did, 0 to 1, the largest first; waiting is left out. */
export function sharesOfTrades({ nodes, samples, timeDeltas }: CpuProfile): Map<string, number> {
  const callers = new Map<number, number>();
  for (const { id, children } of nodes) for (const child of children ?? []) callers.set(child, id);
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const known = new Map<number, string>();
  const tradeOf = (id: number): string => {
    const found = known.get(id) ?? ownTrade(frames.get(id)) ?? tradeOfCaller(id);
    known.set(id, found);
    return found;
  };
  const tradeOfCaller = (id: number): string => {
    const caller = callers.get(id);
    return caller === undefined ? rest : tradeOf(caller);
  };
  const times = new Map<string, number>();
  let all = 0;
  samples.forEach((id, index) => {
    const trade = tradeOf(id);
    const time = timeDeltas[index] ?? 0;
    if (trade === idle) return;
    all += time;
    times.set(trade, (times.get(trade) ?? 0) + time);
  });
  return new Map([...times].map(([name, time]) => [name, time / all] as const).sort(([, a], [, b]) => b - a));
}

/** The trade that a call itself belongs to; undefined where its caller's is. */
function ownTrade(frame: CpuProfile['nodes'][number]['callFrame'] | undefined): string | undefined {
  if (frame === undefined) return undefined;
  const { functionName, url } = frame;
  if (functionName === idle) return idle;
  if (functionName === '(garbage collector)') return 'memory swept';
  return trades.find(
    ({ functions, modules }) =>
      functions?.includes(functionName) === true || modules?.some((part) => url.includes(part)) === true,
  )?.name;
}
