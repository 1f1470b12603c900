/**
 * What a chart may have beside its marks. Pages have one script for all charts, and with it everything; an embed has
 * a script for its own chart alone. The bundlers write these in, so that what is not there costs no byte.
 */

declare global {
  const chartHas: {
    /** Several looks at its values. */
    readonly views: boolean;
    /** Lines or keys that stand for a series, or a crosshair. */
    readonly lines: boolean;
    /** Several series. */
    readonly series: boolean;
    /** A list of names to go to. */
    readonly names: boolean;
    /** Others on its page that choose in it, or hear what is chosen (`chart-choice.ts`). */
    readonly neighbours: boolean;
  };
}

/** What pages have. */
export const everyTrait: typeof chartHas = {
  views: true,
  lines: true,
  series: true,
  names: true,
  neighbours: true,
};

/** For a bundler: what stands in the place of each of them. */
export function traitDefinitions(traits: typeof chartHas): Record<string, string> {
  return Object.fromEntries(
    Object.entries(traits).map(([name, value]) => [`chartHas.${name}`, String(value)]),
  );
}
