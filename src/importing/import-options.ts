/** Which flags an import takes; nothing else is loaded to know that. */

/** The flags an import takes, as the parser of command lines wants them. */
export const importOptions = {
  from: { type: 'string' },
  source: { type: 'string' },
  publisher: { type: 'string' },
  issued: { type: 'string' },
  url: { type: 'string' },
  sheet: { type: 'string' },
  encoding: { type: 'string' },
  header: { type: 'string' },
  frequency: { type: 'string' },
  fill: { type: 'string' },
  brackets: { type: 'string' },
  totals: { type: 'string' },
  wide: { type: 'boolean' },
  gather: { type: 'string' },
  numbers: { type: 'string', multiple: true },
  dates: { type: 'string', multiple: true },
  unit: { type: 'string', multiple: true },
  missing: { type: 'string', multiple: true },
  name: { type: 'string', multiple: true },
  round: { type: 'string', multiple: true },
  drop: { type: 'string', multiple: true },
  text: { type: 'string', multiple: true },
  percent: { type: 'string', multiple: true },
} as const;

/** What the parser gives for them. */
export type ImportFlags = {
  -readonly [K in keyof typeof importOptions]?: (typeof importOptions)[K] extends { multiple: true }
    ? string[]
    : (typeof importOptions)[K] extends { type: 'boolean' }
      ? boolean
      : string;
};
