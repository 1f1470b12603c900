/** What this project uses of the library, which comes without types. */
declare module 'jsonstat-toolkit' {
  interface Dimension {
    id: string[];
    Category(id: string): { label: string; unit?: { label?: string } | null } | null;
  }
  interface Dataset {
    class: string;
    label: string | null;
    id: string[];
    value: (number | string | null)[];
    status: (string | null)[] | null;
    Dimension(id: string): Dimension | null;
    Dataset(index: number): Dataset | null;
  }
  export default function JSONstat(response: unknown): Dataset;
}
