/** A schema's complaints as findings: which key or value is wrong, and what may have been meant. */

import { z } from 'zod';
import { finding, type Finding, type Place } from '../findings/finding.ts';
import { nearestName } from './nearest-name.ts';
import { isForm } from '../findings/forms.ts';
import { idOf } from './schema-parts.ts';
import { ownValue } from '../present.ts';

type Issue = z.core.$ZodIssue;
type PlaceOf = (path: readonly PropertyKey[], part?: 'value' | 'key') => Place;

/** One finding for each mistake; a misspelt key does not count as a missing one again. */
export function schemaFindings(
  issues: readonly Issue[],
  schema: z.ZodType,
  value: unknown,
  placeOf: PlaceOf,
): Finding[] {
  if (issues.length === 0) return [];
  const root = z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }) as Level;
  const meant = new Set<string>();
  const findings: { path: string; found: Finding }[] = [];
  for (const issue of issues.flatMap((issue) => withoutUnions(issue))) {
    if (issue.code === 'unrecognized_keys') {
      const known = keysAt(root, value, issue.path);
      const unused = new Set(known.filter((name) => !isIn(issue.input, name)));
      for (const name of issue.keys) {
        const suggestion = nearestName(name, unused) ?? nearestName(name, known);
        if (suggestion !== undefined) {
          unused.delete(suggestion);
          meant.add([...issue.path, suggestion].join('.'));
        }
        const place = placeOf([...issue.path, name], 'key');
        findings.push({ path: '', found: finding('YML-002', place, { name, suggestion }) });
      }
    } else findings.push({ path: issue.path.join('.'), found: findingOf(issue, value, placeOf) });
  }
  return findings
    .filter(({ path, found }) => found.code !== 'YML-003' || !meant.has(path))
    .map(({ found }) => found);
}

/** What a place without a type may be called in `expected` and `received`; see the words of YML-009. */
function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

/** The last key of a path; empty for the whole file. */
function lastOf(path: readonly PropertyKey[]): string {
  const last = path.at(-1);
  return last === undefined ? '' : String(last);
}

/** What there may be too many or too few of. */
const counted: Readonly<Record<string, 'characters' | 'items'>> = { string: 'characters', array: 'items' };

function findingOf(issue: Exclude<Issue, { code: 'unrecognized_keys' }>, value: unknown, placeOf: PlaceOf) {
  const key = issue.path.map(String).join('.');
  const place = placeOf(issue.path);
  const written = typeof issue.input === 'object' ? '' : String(issue.input);
  const name = lastOf(issue.path);
  // A default of zod's is not what the file says: look there.
  const isAbsent = issue.path.length > 0 && valueAt(value, issue.path) === undefined;
  if (isAbsent) return finding('YML-003', placeOf(issue.path.slice(0, -1), 'key'), { name, key });
  switch (issue.code) {
    case 'invalid_type': {
      const facts = { key, expected: issue.expected, received: typeOf(issue.input), written };
      return finding('YML-009', place, facts);
    }
    case 'invalid_value':
      return unknownValue(place, key, writtenAs(issue.input), issue.values.map(String));
    case 'invalid_union': {
      if (!('options' in issue) || issue.options === undefined) break;
      const tag = valueAt(value, issue.path);
      return unknownValue(place, key, writtenAs(tag), issue.options.map(String));
    }
    case 'too_small':
    case 'too_big': {
      const bound =
        issue.code === 'too_small' ? { minimum: Number(issue.minimum) } : { maximum: Number(issue.maximum) };
      return finding('YML-013', place, { key, of: counted[issue.origin], ...bound });
    }
    case 'invalid_format': {
      // What a form is called is said by the schema: see `textOfForm`.
      const form = issue.format === 'regex' ? issue.message : issue.format;
      return finding('YML-005', place, {
        key,
        written,
        ...(isForm(form) ? { form } : { reason: issue.message }),
        suggestion:
          issue.message === 'id'
            ? idOf(written)
            : form === 'url' && /^(?:http:\/\/|www\.)/i.test(written)
              ? written.replace(/^(?:http:\/\/)?/i, 'https://')
              : undefined,
      });
    }
    case 'custom':
      if (issue.message === 'url-of-one-host')
        return finding('YML-005', place, {
          key,
          written,
          form: 'url-of-one-host',
          suggestion: written.replace(/^(https:\/\/)[^/?#]*@/i, '$1'),
        });
      if (issue.message !== 'portable-name') break;
      return finding('YML-005', place, { key, written, form: issue.message, suggestion: `${written}-1` });
    case 'invalid_element':
    case 'invalid_key':
    case 'not_multiple_of':
      break;
  }
  return finding('YML-005', place, { key, written, reason: issue.message });
}

/** A value in a few letters, whatever it is. */
function writtenAs(value: unknown): string {
  return typeof value === 'object' ? (JSON.stringify(value) ?? '').slice(0, 40) : String(value);
}

function unknownValue(place: Place, key: string, written: string, values: readonly string[]): Finding {
  const suggestion = nearestName(written, values);
  return finding('YML-004', place, { key, written, values: values.join(', '), suggestion });
}

/** The issues of the branch of a union that came nearest: of the one that is wrong deepest inside. */
function withoutUnions(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const branches = issue.errors.map((errors) =>
    errors.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }) as Issue),
  );
  const typed = branches.filter((errors) =>
    errors.every((inner) => inner.code !== 'invalid_type' || inner.path.length > issue.path.length),
  );
  if (typed.length === 0) {
    const expected = branches.flatMap((errors) =>
      errors.flatMap((inner) => (inner.code === 'invalid_type' ? [inner.expected] : [])),
    );
    const { path, message, input } = issue;
    return [{ code: 'invalid_type', expected: expected.join('|'), path, message, input }];
  }
  const [nearest = []] = typed.sort((a, b) => mistakesIn(a) - mistakesIn(b));
  return nearest.flatMap((inner) => withoutUnions(inner));
}

/** How many mistakes a branch would mean; an unknown key near to a missing one is one, not two. */
function mistakesIn(issues: readonly Issue[]): number {
  const unknown = issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : []));
  const missing = issues.flatMap((issue) =>
    issue.code === 'invalid_type' && issue.input === undefined ? [lastOf(issue.path)] : [],
  );
  return issues.length - unknown.filter((name) => nearestName(name, missing) !== undefined).length;
}

/** As much of JSON Schema as zod writes. */
interface Level {
  properties?: Record<string, Level>;
  additionalProperties?: Level | boolean;
  items?: Level;
  prefixItems?: Level[];
  anyOf?: Level[];
  oneOf?: Level[];
  const?: unknown;
}

/** The keys that the schema knows at a path of the value. */
function keysAt(root: Level, value: unknown, path: readonly PropertyKey[]): string[] {
  let levels = branchesOf(root, value);
  let here = value;
  for (const step of path) {
    here = valueAt(here, [step]);
    levels = levels.flatMap((level) => {
      const rest = typeof level.additionalProperties === 'object' ? level.additionalProperties : undefined;
      const inner =
        ownValue(level.properties, String(step)) ?? rest ?? level.prefixItems?.[Number(step)] ?? level.items;
      return inner === undefined ? [] : branchesOf(inner, here);
    });
  }
  return [...new Set(levels.flatMap((level) => Object.keys(level.properties ?? {})))];
}

/** A level, or the branches of its union whose fixed values the value does not contradict. */
function branchesOf(level: Level, value: unknown): Level[] {
  const branches = level.anyOf ?? level.oneOf;
  if (branches === undefined) return [level];
  const fitting = branches.filter((branch) =>
    Object.entries(branch.properties ?? {}).every(
      ([name, inner]) => inner.const === undefined || valueAt(value, [name]) === inner.const,
    ),
  );
  return (fitting.length > 0 ? fitting : branches).flatMap((branch) => branchesOf(branch, value));
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, step) => (isIn(inner, step) ? (inner as Record<PropertyKey, unknown>)[step] : undefined),
    value,
  );
}

function isIn(value: unknown, name: PropertyKey): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name);
}
