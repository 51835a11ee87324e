import type { Answers, Fact, Question } from '@kith/policy';

import { listsBehind } from '../derived-facts.ts';

/**
 * The kit's questions with every sum that is worked out put as the list that is not known to be whole yet, best first.
 * Where all lists are whole something within one is missing: then the first is asked for again.
 */
export function askingForLists(questions: readonly Question[], answers: Answers): Question[] {
  const best = new Map<Fact, Question>();
  for (const { fact, gain } of questions) {
    const lists = listsBehind(fact);
    const asked = lists.find(({ code }) => answers[code] !== true) ?? lists[0] ?? fact;
    const before = best.get(asked);
    if (!before || before.gain < gain) best.set(asked, { fact: asked, gain });
  }
  return [...best.values()].toSorted((a, b) => b.gain - a.gain);
}
