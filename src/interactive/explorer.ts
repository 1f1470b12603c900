/** The explorer, loaded when a reader asks for it: takes the place that its button or its frame has made for it. */

import type { Explorable } from '../explorer/explorable.ts';
import { defineUnitWords } from '../i18n/unit-words.ts';
import { defineUnits } from '../numbers/unit.ts';
import { mount } from '../explorer/workbench/mount.ts';

for (const host of document.querySelectorAll<HTMLElement>('[data-explorer]')) {
  const { explorer = '', initial, frame } = host.dataset;
  delete host.dataset['explorer'];
  const begin = async () => {
    // A frame brings its data inside: a sandbox lets it fetch nothing.
    const inside = document.getElementById('explorable')?.textContent;
    const explorable = (
      inside === undefined ? await (await fetch(explorer)).json() : JSON.parse(inside)
    ) as Explorable;
    defineUnits(explorable.units ?? []);
    defineUnitWords(explorable.units ?? []);
    await mount(host, explorable, { initial, isReadOnly: frame !== undefined });
    host.dispatchEvent(new CustomEvent('explorer-open'));
  };
  void begin();
}
