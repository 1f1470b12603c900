/** The embed builder of a chart's page: what is chosen shows in the preview and in every snippet. */

import {
  embedAddress,
  embedCode,
  embedCodeKinds,
  type EmbedChoice,
  type EmbedFacts,
} from '../embeds/embed-code.ts';
import { present } from '../present.ts';
import type { Language } from '../site.ts';

/** What is known of the chart as it is now, and of the version that is kept of it. */
interface BuilderFacts {
  newest: EmbedFacts;
  stored?: EmbedFacts;
}

for (const builder of document.querySelectorAll<HTMLElement>('[data-builder]')) {
  const facts = JSON.parse(present(builder.dataset['builder'], 'the facts of the builder')) as Record<
    Language,
    BuilderFacts
  >;
  const form = builder.querySelector('form');
  const frame = builder.querySelector('iframe');
  if (form === null || frame === null) continue;

  const write = () => {
    const chosen = new FormData(form);
    const { newest, stored } = facts[chosen.get('language') as Language];
    // The choice is there only where a version is kept; nothing is chosen for the newest.
    const version = chosen.get('version');
    const about = version === null || version === '' || stored === undefined ? newest : stored;
    const view = chosen.get('view');
    const theme = chosen.get('theme');
    const choice: EmbedChoice = {
      theme: theme === 'auto' || theme === 'dark' ? theme : undefined,
      withoutTitle: chosen.get('title') === '0',
      transparent: chosen.get('transparent') === '1',
      ...(view === null ? {} : { view: String(view) }),
    };
    const code = embedCode(about, choice);
    for (const kind of embedCodeKinds) {
      const place = document.getElementById(`code-${kind}`);
      if (place !== null) place.textContent = code[kind];
    }
    // The preview is of this very site, wherever it is served from.
    const { pathname, search } = new URL(embedAddress(about.src, choice));
    if (frame.getAttribute('src') !== pathname + search) frame.src = pathname + search;
    frame.title = about.title;
    const width = chosen.get('width');
    frame.style.width = width === 'fluid' ? '100%' : `${String(width)}px`;
  };
  form.addEventListener('change', write);
  form.hidden = false;
  // A browser that comes back to the page remembers what was chosen.
  write();
}
