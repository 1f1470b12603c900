/** The words of a chart bind the same cells and have as many sentences in either language. */

import { finding, type Finding } from '../findings/finding.ts';
import type { Chart } from '../charts/chart.ts';
import { languages, otherLanguage } from '../site.ts';
import type { Check } from '../publication/check.ts';

const chartLanguagesAgree: Check = ({ charts }) =>
  [...charts.values()].flatMap((chart) => [...numbersDiffer(chart), ...listsDiffer(chart)]);

export default chartLanguagesAgree;

function numbersDiffer({ bindings, file }: Chart): Finding[] {
  return languages.flatMap((language) => {
    const other = otherLanguage(language);
    const { mentions, findings } = bindings[other];
    // What is wrong there may be the number that is missing.
    if (findings.length > 0) return [];
    const addresses = new Set(mentions.map(({ address }) => address));
    return bindings[language].mentions.flatMap(({ cell, place }) =>
      cell === undefined || addresses.has(cell.address)
        ? []
        : [finding('STY-007', place, { address: cell.address, file, heading: `words.${other}` })],
    );
  });
}

function listsDiffer({ spec, placeOf }: Chart): Finding[] {
  return (['supported', 'notSupported'] as const).flatMap((key) => {
    const [here, there] = [spec.words.en[key].length, spec.words.it[key].length];
    if (here === there) return [];
    return [finding('CHT-010', placeOf(['words', 'en', key], 'key'), { key, here, there })];
  });
}
