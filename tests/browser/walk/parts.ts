/** How the walk over the pages is shared out among test files: about the same work each. */
import type { Of } from './rounds.ts';

const isEmbed: Of = ({ kind }) => kind === 'embed';
const isChart: Of = ({ kind }) => kind === 'chart';

/** Every page is in one part. */
export const parts = {
  embeds: isEmbed,
  charts: isChart,
  others: (built) => !isEmbed(built) && !isChart(built),
} as const satisfies Record<string, Of>;
