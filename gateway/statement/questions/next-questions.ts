import type { DecidedWithQuestions, OpenQuestion } from '../decided.ts';

/** A question still open, and every determination that waits for its answer. */
export interface NextQuestion extends OpenQuestion {
  readonly refs: readonly string[];
}

/**
 * The open questions of all determinations, the most useful first. Determinations that ask the same thing about the
 * same child ask it once; what the answer is worth is then the sum of what it is worth to each.
 */
export function nextQuestions(determinations: readonly DecidedWithQuestions[], first: number): readonly NextQuestion[] {
  const merged = new Map<string, NextQuestion>();
  for (const { ref, questions } of determinations) {
    for (const question of questions) {
      const key = `${question.fact}\n${question.about?.ref ?? ''}`;
      const same = merged.get(key);
      merged.set(key, {
        ...(same ?? question),
        gain: (same?.gain ?? 0) + question.gain,
        refs: [...(same?.refs ?? []), ref],
      });
    }
  }
  return [...merged.values()].toSorted(byGain).slice(0, first);
}

/** Equal gains are ordered by fact and child, so that the order never depends on which subgraph answered first. */
function byGain(one: NextQuestion, other: NextQuestion): number {
  return other.gain - one.gain || (keyOf(one) < keyOf(other) ? -1 : 1);
}

const keyOf = ({ fact, about }: NextQuestion): string => `${fact} ${about?.ref ?? ''}`;
