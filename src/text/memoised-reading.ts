/**
 * Reading again what has not changed costs nothing: a reader's result is kept with what the reader looked
 * at, and serves as long as all of that is the same. What files hold counts, never their dates.
 */

/** Results kept for one key: the publication as it is, and as a few edits of it are. */
const resultsPerKey = 8;
/** Keys that a reader keeps results for; those asked for longest ago go first. */
const keysPerReader = 2000;

/** Whether readers read without asking their memory. */
let readsAnew = false;

/** What `read` gives when no reader inside it asks its memory: to test it, or to measure a first reading. */
export function withoutMemory<Result>(read: () => Result): Result {
  readsAnew = true;
  try {
    return read();
  } finally {
    readsAnew = false;
  }
}

type AnyMap = ReadonlyMap<unknown, unknown>;

/** Something a reader asked of one of the maps it was given, and what it was told. */
interface Observation {
  /** Which of the maps, in the order of `partsOf`. */
  map: number;
  ask: (map: AnyMap) => unknown;
  answer: unknown;
}

interface Remembered<Result> {
  /** The inputs that are no maps. */
  rest: readonly unknown[];
  observations: readonly Observation[];
  result: Result;
}

/**
 * The reader with a memory. The reader must be pure: what it returns depends on its inputs alone, nobody
 * changes what it returned, and the maps are not asked again once it has returned (that throws).
 *
 * Maps among the inputs (a tree of files, datasets by id), also those inside plain objects, count by what is
 * asked of them: a chart does not depend on the datasets it does not name. Bytes and lists count by what
 * they hold, other values by being the same. So a reader that is given the results of others gains if those
 * have a memory too.
 */
export function memoised<Inputs extends readonly unknown[], Result>(
  read: (...inputs: Inputs) => Result,
): (...inputs: Inputs) => Result {
  const memory = new Map<string, Remembered<Result>[]>();
  return (...inputs) => {
    if (readsAnew) return read(...inputs);
    const { maps, rest } = partsOf(inputs);
    const key = rest.filter((part) => typeof part === 'string').join('\0');
    const remembered = memory.get(key) ?? [];
    const known = remembered.find(
      (each) =>
        isSameList(each.rest, rest) &&
        each.observations.every(({ map, ask, answer }) => {
          const asked = maps[map];
          return asked !== undefined && isSame(ask(asked), answer);
        }),
    );
    const current = known ?? observe(read, inputs, rest);
    // The newest last in both, so that the oldest is the first to go.
    memory.delete(key);
    memory.set(key, [current, ...remembered.filter((each) => each !== known)].slice(0, resultsPerKey));
    const [oldest] = memory.keys();
    if (memory.size > keysPerReader && oldest !== undefined) memory.delete(oldest);
    return current.result;
  };
}

/** Lets a reader read, and writes down what it asks of its maps. */
function observe<Inputs extends readonly unknown[], Result>(
  read: (...inputs: Inputs) => Result,
  inputs: Inputs,
  rest: readonly unknown[],
): Remembered<Result> {
  const record = new Record();
  const result = read(...(watched(inputs, record) as unknown as Inputs));
  record.isOver = true;
  return { rest, observations: record.observations, result };
}

class Record {
  readonly observations: Observation[] = [];
  maps = 0;
  isOver = false;
}

/** A map that writes down what is asked of it. */
class WatchedMap implements AnyMap {
  readonly #map: AnyMap;
  readonly #record: Record;
  readonly #index: number;
  readonly #got = new Set<unknown>();
  readonly #has = new Set<unknown>();
  #sawKeys = false;
  #sawAll = false;

  constructor(map: AnyMap, record: Record) {
    this.#map = map;
    this.#record = record;
    this.#index = record.maps++;
  }

  #note(ask: (map: AnyMap) => unknown): void {
    if (this.#record.isOver) throw new Error('a reader with a memory asks after it has returned');
    this.#record.observations.push({ map: this.#index, ask, answer: ask(this.#map) });
  }

  get(key: unknown): unknown {
    if (this.#record.isOver || !this.#got.has(key)) this.#note((map) => map.get(key));
    this.#got.add(key);
    return this.#map.get(key);
  }

  has(key: unknown): boolean {
    if (this.#record.isOver || !this.#has.has(key)) this.#note((map) => map.has(key));
    this.#has.add(key);
    return this.#map.has(key);
  }

  #all(): AnyMap {
    if (this.#record.isOver || !this.#sawAll) this.#note((map) => [...map]);
    this.#sawAll = true;
    return this.#map;
  }

  get size(): number {
    return this.#all().size;
  }

  keys(): MapIterator<unknown> {
    if (this.#record.isOver || !this.#sawKeys) this.#note((map) => [...map.keys()]);
    this.#sawKeys = true;
    return this.#map.keys();
  }

  values(): MapIterator<unknown> {
    return this.#all().values();
  }

  entries(): MapIterator<[unknown, unknown]> {
    return this.#all().entries();
  }

  [Symbol.iterator](): MapIterator<[unknown, unknown]> {
    return this.entries();
  }

  forEach(visit: (value: unknown, key: unknown, map: AnyMap) => void): void {
    for (const [key, value] of this.#all()) visit(value, key, this);
  }
}

function isMap(value: unknown): value is AnyMap {
  return value instanceof Map || value instanceof WatchedMap;
}

function isPlain(value: unknown): value is Readonly<{ [name: string]: unknown }> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

/** The maps of some inputs, and everything else that they say. */
function partsOf(inputs: readonly unknown[]): { maps: AnyMap[]; rest: unknown[] } {
  const maps: AnyMap[] = [];
  const rest: unknown[] = [];
  const take = (value: unknown): void => {
    if (isMap(value)) maps.push(value);
    else if (isPlain(value)) {
      for (const [name, inner] of Object.entries(value)) {
        rest.push(name);
        take(inner);
      }
    } else rest.push(value);
  };
  inputs.forEach(take);
  return { maps, rest };
}

/** The inputs with each map, in the order of `partsOf`, in a watched one's stead. */
function watched(inputs: readonly unknown[], record: Record): unknown[] {
  const watch = (value: unknown): unknown => {
    if (isMap(value)) return new WatchedMap(value, record);
    if (!isPlain(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, watch(inner)]));
  };
  return inputs.map(watch);
}

/** Whether two inputs, or two answers of a map, say the same. */
function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (a instanceof Uint8Array && b instanceof Uint8Array) return Buffer.compare(a, b) === 0;
  return Array.isArray(a) && Array.isArray(b) && isSameList(a, b);
}

function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((value, index) => isSame(value, b[index]));
}
