/** Where a table stands in other forms, from the path of its CSV: `figures.csv` is `figures.json`. */

function asForm(csvPath: string, form: string): string {
  return csvPath.replace(/\.[ct]sv$/i, `.${form}`);
}

export function jsonPath(csvPath: string): string {
  return asForm(csvPath, 'json');
}

export function parquetPath(csvPath: string): string {
  return asForm(csvPath, 'parquet');
}
