/** Names of columns for addresses, from heads for people; and what the usual heads are called in both languages. */

import type { Localised } from '../site.ts';
import { ownValue } from '../present.ts';
import { idOf } from '../text/schema-parts.ts';
import { answerFor, type Answers } from './answers.ts';

/** Heads that this importer gives, and heads that half of all files have. */
const titles: Readonly<Record<string, Localised>> = {
  year: { it: 'Anno', en: 'Year' },
  anno: { it: 'Anno', en: 'Year' },
  time: { it: 'Periodo', en: 'Period' },
  time_period: { it: 'Periodo', en: 'Period' },
  period: { it: 'Periodo', en: 'Period' },
  periodo: { it: 'Periodo', en: 'Period' },
  mese: { it: 'Mese', en: 'Month' },
  trimestre: { it: 'Trimestre', en: 'Quarter' },
  data: { it: 'Data', en: 'Date' },
  value: { it: 'Valore', en: 'Value' },
  valore: { it: 'Valore', en: 'Value' },
  obs_value: { it: 'Valore', en: 'Value' },
  flags: { it: 'Contrassegni della fonte', en: 'Flags of the source' },
  obs_flag: { it: 'Contrassegni della fonte', en: 'Flags of the source' },
  flag_codes: { it: 'Codici dei contrassegni', en: 'Flag codes' },
  row_type: { it: 'Tipo di riga', en: 'Kind of row' },
  section: { it: 'Sezione', en: 'Section' },
  id: { it: 'Identificativo', en: 'Identifier' },
  row: { it: 'Riga', en: 'Row' },
  parent: { it: 'Fa parte di', en: 'Is part of' },
  label: { it: 'Voce', en: 'Item' },
  source: { it: 'Fonte', en: 'Source' },
  unit: { it: 'Unità di misura', en: 'Unit of measure' },
  geo: { it: 'Territorio', en: 'Territory' },
  territorio: { it: 'Territorio', en: 'Territory' },
  freq: { it: 'Frequenza', en: 'Frequency' },
  sex: { it: 'Sesso', en: 'Sex' },
  sesso: { it: 'Sesso', en: 'Sex' },
  age: { it: 'Età', en: 'Age' },
  eta: { it: 'Età', en: 'Age' },
  regione: { it: 'Regione', en: 'Region' },
  provincia: { it: 'Provincia', en: 'Province' },
  comune: { it: 'Comune', en: 'Municipality' },
  codice_comune: { it: 'Codice del comune', en: 'Municipality code' },
  codice_istat: { it: 'Codice Istat', en: 'Istat code' },
  codice: { it: 'Codice', en: 'Code' },
  paese: { it: 'Paese', en: 'Country' },
  totale: { it: 'Totale', en: 'Total' },
  maschi: { it: 'Maschi', en: 'Males' },
  femmine: { it: 'Femmine', en: 'Females' },
  totale_maschi: { it: 'Totale maschi', en: 'Males, total' },
  totale_femmine: { it: 'Totale femmine', en: 'Females, total' },
  popolazione: { it: 'Popolazione', en: 'Population' },
  quota: { it: 'Quota', en: 'Share' },
  importo: { it: 'Importo', en: 'Amount' },
  spesa: { it: 'Spesa', en: 'Spending' },
  imprese: { it: 'Imprese', en: 'Enterprises' },
  addetti: { it: 'Addetti', en: 'Persons employed' },
  settore: { it: 'Settore', en: 'Sector' },
  note: { it: 'Note', en: 'Notes' },
};

/** A name for each head: small letters, digits, underscores, no two alike; as the editor says where they say one. */
export function columnNames(heads: readonly string[], answers: Answers): string[] {
  const taken = new Set<string>(['source']);
  return heads.map((head, at) => {
    const said = answerFor(answers.names, head === '' ? `column ${at + 1}` : head);
    const slug = idOf(said ?? head)
      .replaceAll('-', '_')
      .slice(0, 60)
      .replace(/_$/, '');
    const base =
      slug === '' ? (at === 0 ? 'label' : `column_${at + 1}`) : /^\d/.test(slug) ? `c_${slug}` : slug;
    let name = base;
    for (let count = 2; taken.has(name); count += 1) name = `${base}_${count}`;
    taken.add(name);
    return name;
  });
}

/** The title of a column in both languages; `isTranslated` tells whether its English is known or its Italian kept. */
export function columnTitle(name: string, head: string): { title: Localised; isTranslated: boolean } {
  const known = ownValue(titles, name.replace(/_\d+$/, ''));
  if (known !== undefined) return { title: known, isTranslated: true };
  const flagged = /^(.+) flags$/.exec(head)?.[1];
  if (flagged !== undefined) {
    const { title, isTranslated } = columnTitle(name.replace(/_flags$/, ''), flagged);
    return { title: { it: `Contrassegni: ${title.it}`, en: `Flags: ${title.en}` }, isTranslated };
  }
  return { title: { it: head === '' ? name : head, en: head === '' ? name : head }, isTranslated: false };
}
