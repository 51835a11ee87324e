import type { ToldAnswers } from '../keeping/journey.ts';

/** What stands at a path of a record, or undefined. */
export function answerAt(told: ToldAnswers | undefined, path: readonly string[]): unknown {
  return path.reduce<unknown>((at, name) => (isRecord(at) ? at[name] : undefined), told);
}

/** The record with an answer put at a path; undefined takes it out, and with it any record left empty. */
export function withAnswer(told: ToldAnswers, path: readonly string[], answer: unknown): ToldAnswers {
  const [name, ...below] = path;
  if (name === undefined) throw new RangeError('An answer needs a place');
  const { [name]: before, ...others } = told;
  const after = below.length > 0 ? withAnswer(isRecord(before) ? before : {}, below, answer) : answer;
  const empty = after === undefined || (isRecord(after) && Object.keys(after).length === 0);
  return empty ? others : { ...others, [name]: after };
}

const isRecord = (value: unknown): value is ToldAnswers =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
