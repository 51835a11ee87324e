import { parseDay } from '@kith/policy';
import { factProblem } from './problems-of-fact.ts';
import type { Field, ListDeclaration, RecordDeclaration } from './record.ts';

/** One thing that is wrong with what was told, and what to do about it. `path` leads to the value from the record's top. */
export interface Problem {
  readonly path: readonly (string | number)[];
  /** Stable upper-case code, such as `NOT_A_DATE`. */
  readonly code: string;
  readonly message: string;
}

export type Path = Problem['path'];

const MOST_PROBLEMS = 100;
const REF = /^[A-Za-z0-9_-]{1,64}$/;

/**
 * What is wrong with the shape and the bounds of told circumstances: unknown names, wrong types, dates that do not
 * exist, numbers out of range, lists over their bound, refs that repeat. At most 100 problems, in the order of the
 * record. None means that `answersOf` may read it. What the facts say of each other is checked by the cross-checks.
 */
export function problemsIn(declared: RecordDeclaration, told: unknown): Problem[] {
  const problems: Problem[] = [];
  inRecord(declared, told, [], problems);
  return problems.slice(0, MOST_PROBLEMS);
}

function inRecord(declared: RecordDeclaration, told: unknown, path: Path, found: Problem[], inList = false): void {
  if (told === null || told === undefined) return;
  if (typeof told !== 'object' || Array.isArray(told)) {
    found.push({ path, code: 'NOT_A_GROUP', message: 'Give this as a group of named answers.' });
    return;
  }
  for (const [name, value] of Object.entries(told)) {
    const field = Object.hasOwn(declared.fields, name) ? declared.fields[name] : undefined;
    if (field) inField(field, value, [...path, name], found);
    else if (!(inList && name === 'ref')) {
      found.push({
        path: [...path, name],
        code: 'UNKNOWN_NAME',
        message: `Remove “${name.slice(0, 40)}”: nothing of that name is asked here.`,
      });
    }
    if (found.length >= MOST_PROBLEMS) return;
  }
}

function inField(field: Field, value: unknown, path: Path, found: Problem[]): void {
  if (value === null || value === undefined) return;
  if (!('kind' in field)) {
    const problem = factProblem(field, value);
    if (problem) found.push({ path, ...problem });
  } else if (field.kind === 'record') inRecord(field, value, path, found);
  else inItems(field, value, path, found);
}

function inItems(list: ListDeclaration, told: unknown, path: Path, found: Problem[]): void {
  if (!Array.isArray(told)) {
    found.push({ path, code: 'NOT_A_LIST', message: 'Give this as a list.' });
    return;
  }
  if (told.length > list.most) {
    found.push({ path, code: 'TOO_MANY', message: `List at most ${list.most}; this has ${told.length}.` });
    return;
  }
  const refs = new Set<unknown>();
  told.forEach((item: unknown, index) => {
    const ref: unknown = typeof item === 'object' && item !== null && 'ref' in item ? item.ref : undefined;
    if (typeof ref !== 'string' || !REF.test(ref)) {
      found.push({
        path: [...path, index, 'ref'],
        code: 'NO_REF',
        message: 'Give each entry a ref of its own: up to 64 letters, digits, - or _.',
      });
    } else if (refs.has(ref)) {
      found.push({
        path: [...path, index, 'ref'],
        code: 'REF_TWICE',
        message: `Give this entry another ref: “${ref}” is taken.`,
      });
    }
    refs.add(ref);
    inRecord(list.of, item, [...path, index], found, true);
  });
}

/** The value at a path as a day, for checks between facts; undefined where it is not told or is no date. */
export const toldDay = (value: unknown) => (typeof value === 'string' ? parseDay(value) : undefined);
