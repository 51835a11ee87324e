import type { Situation } from '../entitlements/situation.ts';
import { refuseContradiction, type Subject } from './agrees.ts';
import { everyCompletion } from './every-completion.ts';

/**
 * No completion of the open facts contradicts the outcome, the route, the award or any reason: every one is tried.
 * @returns how many were
 */
export function isSoundForEveryCompletion(subject: Subject, situation: Situation): number {
  const said = subject.compiled.determine(situation);
  let tried = 0;
  for (const answers of everyCompletion(subject.compiled.reads, situation.answers)) {
    refuseContradiction(subject, said, { ...situation, answers });
    tried += 1;
  }
  return tried;
}
