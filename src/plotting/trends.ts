/** The eight trends of 2019 in the deck's order: the rows of `trends-2019/trends`. */

export const trends = [
  'outcome-based-care',
  'ai-in-health',
  'out-of-hospital',
  'small-data',
  'voice',
  'blockchain',
  'asia',
  'insurers',
] as const;
export type Trend = (typeof trends)[number];

export function isTrend(name: string): name is Trend {
  return trends.some((trend) => trend === name);
}
