import type { Dated } from '../dated/parameter.ts';
import type { ChoiceFact, CodeFact, YesNoFact } from '../facts/fact.ts';
import { NO, YES, type Met } from './met.ts';
import { YES_BIT } from './slot.ts';
import type { Workshop } from './workshop.ts';

type Examine = () => Met;

/** The answer is one of some, of yes and no or of a choice. @throws Error for a value that is no answer of the fact. */
export function answerTest(
  { slots, box, splits }: Workshop,
  fact: YesNoFact | ChoiceFact,
  values: readonly string[] | undefined,
): Examine {
  const slot = slots.of(fact);
  const { index, place } = slot;
  let inside = values ? 0 : YES_BIT;
  for (const value of values ?? []) {
    const bit = slot.bits.get(value);
    if (bit === undefined) throw new Error(`${value} is no answer of ${fact.code}`);
    inside |= bit;
  }
  splits.sets[index]!.push(inside);
  const { low } = box;
  return () => {
    const possible = low[index]!;
    if ((possible & inside) === 0) return NO;
    if ((possible & ~inside) === 0) return YES;
    box.remains?.push(index, inside);
    return place;
  };
}

/** The code is in the list in force; in no list where none is. */
export function codeTest(workshop: Workshop, fact: CodeFact, list: Dated<readonly string[]>): Examine {
  const { slots, box, register, splits } = workshop;
  const { index, place } = slots.of(fact);
  const dated = register.index(list);
  const codes = () => (box.record.inForce[dated]?.value as readonly string[] | undefined) ?? NO_CODES;
  splits.lists[index]!.push(codes);
  return () => {
    const listed = membersOf(codes());
    const code = box.code[index];
    if (code !== undefined) return listed.has(code) ? YES : NO;
    if (listed.size === 0) return NO;
    box.remains?.push(index, `in${dated}`);
    return place;
  };
}

/** The setting or parameter is on. */
export function inForceTest({ box, register }: Workshop, dated: Dated<boolean>): Examine {
  const index = register.index(dated);
  return () => (box.record.inForce[index]?.value === true ? YES : NO);
}

const NO_CODES: readonly string[] = [];
const members = new WeakMap<readonly string[], ReadonlySet<string>>();

function membersOf(codes: readonly string[]): ReadonlySet<string> {
  let found = members.get(codes);
  if (!found) members.set(codes, (found = new Set(codes)));
  return found;
}
