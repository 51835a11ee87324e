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

/** Every open fact that can make a difference is among the questions. */
export function refuseMissedQuestions(subject: Subject, situation: Situation): void {
  const { reads } = subject.compiled;
  const asked = new Set(subject.compiled.questions(situation).map(({ fact }) => fact));
  const results = resultsOf(subject, situation);
  for (const fact of reads) {
    if (!asked.has(fact) && matters(fact, reads, situation.answers, results)) {
      throw new Error(`${fact.code} matters and is not asked for`);
    }
  }
}

/** With every fact one of a few answers, the gain is what trying every completion says it is. */
export function refuseWrongGain(subject: Subject, situation: Situation): void {
  const { reads } = subject.compiled;
  const results = resultsOf(subject, situation);
  const before = entropyOf(results);
  for (const { fact, gain } of subject.compiled.questions(situation)) {
    const answers = possibleAnswers(fact, situation.answers).length;
    const stride = strideOf(fact, reads, situation.answers);
    let after = 0;
    for (let answer = 0; answer < answers; answer += 1) {
      const left = results.filter((_, index) => Math.floor(index / stride) % answers === answer);
      after += entropyOf(left) / answers;
    }
    if (Math.abs(before - after - gain) > 1e-9) {
      throw new Error(`${fact.code} gains ${before - after} bits, and ${gain} was said`);
    }
  }
}

function entropyOf(results: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const result of results) counts.set(result, (counts.get(result) ?? 0) + 1);
  return [...counts.values()].reduce(
    (bits, count) => bits - (count / results.length) * Math.log2(count / results.length),
    0,
  );
}

/** How many completions apart the answers of a fact lie in the order of trying. */
function strideOf(fact: Fact, facts: readonly Fact[], answers: Answers): number {
  const position = facts.findIndex(({ code }) => code === fact.code);
  return facts.slice(position + 1).reduce((product, each) => product * possibleAnswers(each, answers).length, 1);
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
  const stride = strideOf(fact, facts, answers);
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
