import { MOST_CHANGES, MOST_FACTS_CHANGED, type ChangedFact } from '../changes/would-change.ts';
import type { Outcome } from '../entitlements/entitlement.ts';
import type { Situation } from '../entitlements/situation.ts';
import type { Subject } from './agrees.ts';
import { everyAnswer } from './every-completion.ts';

const withAnswers = (situation: Situation, changes: readonly ChangedFact[]): Situation => ({
  ...situation,
  answers: { ...situation.answers, ...Object.fromEntries(changes.map(({ fact, to }) => [fact.code, to])) },
});

const isOther = (now: Outcome, then: Outcome): boolean => then !== 'MORE_INFORMATION_NEEDED' && then !== now;

/** Every proposed change turns the outcome as it says, no part of it does, and each is one that can be made. */
export function refuseIdleChanges({ compiled }: Subject, situation: Situation): void {
  const now = compiled.outcome(situation).outcome;
  const proposals = compiled.wouldChange(situation);
  if (proposals.length > MOST_CHANGES) throw new Error('too many changes are proposed');
  for (const { changes, outcome } of proposals) {
    const named = changes.map(({ fact, to }) => `${fact.code} ${JSON.stringify(to)}`).join();
    if (changes.length === 0 || changes.length > MOST_FACTS_CHANGED) throw new Error(`${named} is too many`);
    const turned = compiled.outcome(withAnswers(situation, changes)).outcome;
    if (turned !== outcome || !isOther(now, turned)) throw new Error(`${named} leads to ${turned}, from ${now}`);
    for (let part = 1; part < 2 ** changes.length - 1; part += 1) {
      const kept = changes.filter((_, index) => (part & (2 ** index)) !== 0);
      const partly = compiled.outcome(withAnswers(situation, kept)).outcome;
      if (isOther(now, partly)) throw new Error(`a part of ${named} leads to ${partly} already`);
    }
    for (const { fact, from, to } of changes) {
      if (fact.changeable === 'NEVER') throw new Error(`${fact.code} cannot be changed`);
      if (from === to) throw new Error(`${fact.code} is not changed`);
      if (fact.type === 'DATE' && (to as number) < situation.asOf)
        throw new Error(`${fact.code} would lie in the past`);
    }
  }
}

/** Where one other answer by itself turns the outcome, a change of that fact is proposed. */
export function refuseMissedChanges({ compiled }: Subject, situation: Situation): void {
  const now = compiled.outcome(situation).outcome;
  const proposals = compiled.wouldChange(situation);
  if (now === 'MORE_INFORMATION_NEEDED' || proposals.length === MOST_CHANGES) return;
  for (const fact of compiled.reads) {
    const from = situation.answers[fact.code];
    if (fact.changeable === 'NEVER' || fact.type === 'CODE' || from === undefined || typeof from === 'object') continue;
    if (fact.type === 'DATE' && (from as number) < situation.asOf) continue;
    const turning = everyAnswer(fact).find((to) => {
      if (to === from || (fact.type === 'DATE' && (to as number) < situation.asOf)) return false;
      return isOther(now, compiled.outcome(withAnswers(situation, [{ fact, from, to }])).outcome);
    });
    if (turning === undefined) continue;
    const isProposed = proposals.some(({ changes }) => changes.length === 1 && changes[0]!.fact.code === fact.code);
    if (!isProposed) throw new Error(`${fact.code} as ${JSON.stringify(turning)} turns ${now} and is not proposed`);
  }
}
