/** Where a table stands as JSON, from the path of its CSV: `figures.csv` is `figures.json`. */
export function jsonPath(csvPath: string): string {
  return csvPath.replace(/\.[ct]sv$/i, '.json');
}
