import { readFileSync } from 'node:fs';
import { CORE_SCHEMA, load, mergeTag } from 'js-yaml';
import * as v from 'valibot';

import type { Citation } from '../citation.ts';
import { parameter, type DatedValue, type Parameter } from '../dated/parameter.ts';
import { isoDay } from './values.ts';

const Words = v.pipe(v.string(), v.nonEmpty());
const cited = {
  instrument: Words,
  provision: Words,
  url: v.pipe(v.string(), v.url()),
  checkedOn: v.pipe(v.string(), v.isoDate()),
};
const Cite = v.variant('reading', [
  v.strictObject({ ...cited, reading: v.literal('read') }),
  v.strictObject({ ...cited, reading: v.literal('check'), confirm: Words }),
]);

const Entry = v.strictObject({
  from: isoDay,
  to: v.optional(isoDay),
  knownFrom: v.optional(isoDay),
  value: v.unknown(),
  cite: Cite,
  note: v.optional(Words),
});

const Declared = v.strictObject({
  title: Words,
  afterLast: v.optional(v.picklist(['PROVISIONAL', 'NONE']), 'NONE'),
  values: v.array(Entry),
});

/** `<<: *act` lets the entries of one instrument share what they cite. */
const WITH_MERGE_KEYS = CORE_SCHEMA.withTags(mergeTag);

/** The parameters of one YAML file. */
export interface Parameters {
  /**
   * The parameter of that code, each of its values checked.
   * @throws Error naming the file, the code and the entry, where there is none or a value does not fit.
   */
  get<T>(code: string, value: v.GenericSchema<unknown, T>): Parameter<T>;
  readonly codes: readonly string[];
}

/**
 * Reads a file of dated parameters: a map of code to `{ title, afterLast?, values: [{ from, to?, knownFrom?, value,
 * cite, note? }] }`. `knownFrom` is `from` where it is not given, days are quoted `YYYY-MM-DD`. A top-level key that
 * starts with `x-` is left for YAML anchors.
 */
export function parametersFrom(file: URL): Parameters {
  const name = file.pathname.split('/').slice(-4).join('/');
  const read = load(readFileSync(file, 'utf8'), { filename: name, schema: WITH_MERGE_KEYS });
  if (typeof read !== 'object' || read === null || Array.isArray(read)) {
    throw new Error(`${name}: a map of parameter codes was expected`);
  }
  const byCode = new Map(Object.entries(read).filter(([code]) => !code.startsWith('x-')));
  return {
    codes: [...byCode.keys()],
    get: (code, value) => {
      if (!byCode.has(code)) throw new Error(`${name}: there is no parameter ${code}`);
      return parameterOf(`${name}: ${code}`, code, byCode.get(code), value);
    },
  };
}

function parameterOf<T>(where: string, code: string, told: unknown, value: v.GenericSchema<unknown, T>): Parameter<T> {
  const declared = checked(where, Declared, told);
  const values = declared.values.map((entry, index): DatedValue<T> => {
    const place = `${where}, entry ${index + 1}`;
    if (entry.to !== undefined && entry.to < entry.from) throw new Error(`${place}: ends before it starts`);
    return {
      from: entry.from,
      ...(entry.to === undefined ? {} : { to: entry.to }),
      knownFrom: entry.knownFrom ?? entry.from,
      value: checked(`${place}, value`, value, entry.value),
      cite: entry.cite satisfies Citation,
      ...(entry.note === undefined ? {} : { note: entry.note }),
    };
  });
  refuseTwins(where, values);
  return parameter(code, declared.title, values, declared.afterLast);
}

/** Of two entries that start and were known on the same days, nobody could say which one counts. */
function refuseTwins(where: string, values: readonly DatedValue<unknown>[]): void {
  const seen = new Set<string>();
  for (const entry of values) {
    const key = `${entry.from}/${entry.knownFrom}`;
    if (seen.has(key)) throw new Error(`${where}: two entries have the same from and knownFrom`);
    seen.add(key);
  }
}

function checked<T>(where: string, schema: v.GenericSchema<unknown, T>, told: unknown): T {
  const result = v.safeParse(schema, told);
  if (result.success) return result.output;
  const issue = result.issues[0];
  const path = v.getDotPath(issue);
  throw new Error(`${where}${path ? `, ${path}` : ''}: ${issue.message}`);
}
