/** How a table is read where people work: lines to paste, made from the data package. */

import type { Resource } from '../data/data-package.ts';
import { jsonPath } from '../downloads/table-path.ts';
import { absoluteUrl } from '../site.ts';

/** Lines for a program, as they are pasted. */
export interface CodeExample {
  id: 'python' | 'r' | 'javascript' | 'excel' | 'sheets';
  name: string;
  code: string;
}

/** What stands in a table where there is no value, each once. */
function missingMarks({ descriptor }: Resource): string[] {
  const { missingValues, fields } = descriptor.schema;
  const all = [...missingValues, ...fields.flatMap((field) => field.missingValues ?? [])];
  return [...new Set(all.map(({ value }) => value))];
}

/** The examples of a table. Texts are written as JSON has them, which all of these languages read. */
export function codeExamples(resource: Resource): CodeExample[] {
  const { dataset, descriptor } = resource;
  const csv = absoluteUrl(`data/${dataset}/${descriptor.path}`);
  const json = jsonPath(csv);
  const marks = missingMarks(resource).map((mark) => JSON.stringify(mark));
  const missing = marks.length === 0 ? ['""'] : marks;
  return [
    {
      id: 'python',
      name: 'Python',
      code: `import pandas as pd\n\ndata = pd.read_csv(\n    ${JSON.stringify(csv)},\n    na_values=[${missing.join(', ')}],\n    keep_default_na=False,\n)`,
    },
    {
      id: 'r',
      name: 'R',
      code: `data <- read.csv(\n  ${JSON.stringify(csv)},\n  na.strings = c(${missing.join(', ')}), encoding = "UTF-8"\n)`,
    },
    {
      id: 'javascript',
      name: 'JavaScript',
      code: `const answer = await fetch(${JSON.stringify(json)});\nconst data = await answer.json();`,
    },
    {
      id: 'excel',
      name: 'Excel',
      // The language of Power Query writes a quotation mark twice; an address has none.
      code: `let\n  Source = Csv.Document(Web.Contents(${JSON.stringify(csv)}), [Delimiter = ",", Encoding = 65001]),\n  Data = Table.PromoteHeaders(Source)\nin\n  Data`,
    },
    { id: 'sheets', name: 'Google Sheets', code: `=IMPORTDATA(${JSON.stringify(csv)})` },
  ];
}
