/** A dataset that nothing uses is a leftover, or a chart somebody forgot. */

import { finding } from '../findings/finding.ts';
import type { Check } from '../publication/check.ts';

/** Looks for its name before a slash: a file that can't be read may still use it. */
const unusedDatasets: Check = ({ datasets }, tree) => {
  const texts = [...tree]
    .filter(([path]) => /\.(?:mdx|yaml|csv)$/.test(path))
    .map(([path, bytes]) => ({ path, text: new TextDecoder().decode(bytes) }));
  return [...datasets.values()]
    .filter(({ id, descriptor }) => {
      if (descriptor.x_draft === true) return false;
      const use = new RegExp(`(?<![\\w-])${id}/`);
      return !texts.some(({ path, text }) => !path.startsWith(`data/${id}/`) && use.test(text));
    })
    .map((dataset) => finding('PKG-007', dataset.placeOf(['name']), { name: dataset.id }));
};

export default unusedDatasets;
