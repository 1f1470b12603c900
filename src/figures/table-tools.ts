/** What stands above a table: a filter of its rows where they are many, and a copy for a spreadsheet. */

import { useWords } from '../i18n/ui.ts';
import { element, type Element } from '../markup/element.ts';
import type { AnyLanguage } from '../site.ts';

/** A table of more rows than fit on a screen has a filter. */
const mostRowsWithoutFilter = 20;

/**
 * The tools of a table, which the script (`src/interactive/table-tools.ts`) reveals; the words that it says are
 * in attributes. Nothing for a table of two rows.
 */
export function tableTools(rows: number, language: AnyLanguage): Element[] {
  if (rows < 3) return [];
  const t = useWords(language);
  const filter = element('label', {}, `${t('table.filter')} `, element('input', { type: 'search' }));
  return [
    element(
      'div',
      {
        class: 'table-tools no-print',
        hidden: true,
        'data-orders': (['descending', 'ascending', 'unsorted'] as const)
          .map((order) => t(`table.${order}`))
          .join('|'),
        'data-filtered': t('table.filtered'),
        'data-copied': t('table.copied'),
        'data-group': t('table.group'),
      },
      ...(rows > mostRowsWithoutFilter ? [filter] : []),
      element('button', { type: 'button' }, t('table.copy')),
      element('output'),
    ),
  ];
}
