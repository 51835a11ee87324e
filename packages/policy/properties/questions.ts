import type { Situation } from '../entitlements/situation.ts';
import type { Answer, Answers } from '../facts/answers.ts';
import type { Fact } from '../facts/fact.ts';
import type { Subject } from './agrees.ts';
import { everyCompletion, possibleAnswers } from './every-completion.ts';
import { decidePlainly } from './plainly.ts';

/** Every fact that is asked for can make a difference to the route or the amount, whatever else is answered. */
export function refuseIdleQuestions(subject: Subject, situation: Situation): void {
  const asked = subject.compiled.questions(situation);
  if (asked.length === 0) return;
  const { reads } = subject.compiled;
  const results = resultsOf(subject, situation);
  for (const { fact } of asked) {
    if (!matters(fact, reads, situation.answers, results))
      throw new Error(`${fact.code} is asked for and cannot matter`);
  }
}

function resultsOf({ entitlement, policy, compiled }: Subject, situation: Situation): readonly string[] {
  const results: string[] = [];
  for (const answers of everyCompletion(compiled.reads, situation.answers)) {
    const { route, pence } = decidePlainly(entitlement, policy, { ...situation, answers });
    results.push(`${route} ${pence}`);
  }
  return results;
}

/** Whether two completions that differ in this fact alone come to different results. */
function matters(fact: Fact, facts: readonly Fact[], answers: Answers, results: readonly string[]): boolean {
  const position = facts.findIndex(({ code }) => code === fact.code);
  const stride = facts
    .slice(position + 1)
    .reduce((product, each) => product * possibleAnswers(each, answers).length, 1);
  const block = stride * possibleAnswers(fact, answers).length;
  return results.some((result, index) => {
    const first = index - (index % block) + (index % stride);
    return results[first] !== result;
  });
}

/**
 * Answering the first question each time, as it truly is, comes to the true answer with no more questions than there
 * are facts, and while the answer is not settled there is a question.
 */
export function refuseDeadEnds({ entitlement, policy, compiled }: Subject, situation: Situation, truth: Answers): void {
  let answers: Record<string, Answer | null | undefined> = { ...situation.answers };
  for (let asked = 0; asked <= compiled.reads.length; asked += 1) {
    const now = { ...situation, answers };
    const [first] = compiled.questions(now);
    if (!first) return refuseUnsettled(now);
    answers = { ...answers, [first.fact.code]: truth[first.fact.code] };
  }
  throw new Error('the questions do not end');

  function refuseUnsettled(now: Situation): void {
    const { outcome, route, least, most } = compiled.outcome(now);
    const plain = decidePlainly(entitlement, policy, { ...now, answers: truth });
    if (outcome !== plain.outcome || route !== plain.route || least !== plain.pence || most !== plain.pence) {
      throw new Error(
        `no question is left with ${JSON.stringify(now.answers)}; ${outcome} ${route} ${least} to ${most} was said and ${JSON.stringify(plain)} is true`,
      );
    }
  }
}
