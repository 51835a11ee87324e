import type { Situation } from '../entitlements/situation.ts';
import type { Subject } from './agrees.ts';
import { everyCompletion } from './every-completion.ts';
import { decidePlainly, holdsPlainly } from './plainly.ts';
import type { Outcome } from '../entitlements/entitlement.ts';

/** Where every completion agrees, the answer is given: on the outcome, the route, and on whether each route is met. */
export function refuseSilence(subject: Subject, situation: Situation): void {
  const { entitlement, policy, compiled } = subject;
  const outcomes = new Set<Outcome>();
  const routes = new Set<number>();
  const met = entitlement.routes[policy].map(() => new Set<boolean>());
  for (const answers of everyCompletion(compiled.reads, situation.answers)) {
    const completed = { ...situation, answers };
    const plain = decidePlainly(entitlement, policy, completed);
    outcomes.add(plain.outcome);
    routes.add(plain.route);
    entitlement.routes[policy].forEach(({ when }, index) => met[index]!.add(holdsPlainly(when, completed)));
  }
  const said = compiled.determine(situation);
  if (said.budgetReached) return;
  if (outcomes.size !== said.possibleOutcomes.length) {
    throw new Error(`possible are ${[...outcomes].join()}, and ${said.possibleOutcomes.join()} was said`);
  }
  const [route] = routes;
  if (routes.size === 1 && said.route !== entitlement.routes[policy][route!]) {
    throw new Error(`every completion takes route ${route}, and ${said.route?.code} was said`);
  }
  met.forEach((answers, index) => {
    const spoken = said.routes[index]!.met;
    if ((answers.size === 1) !== (spoken !== 'NOT_KNOWN'))
      throw new Error(`route ${index} is ${[...answers].join()}, ${spoken} was said`);
  });
}

/** The ends of an award are each reached by a completion. */
export function refuseWidth(subject: Subject, situation: Situation): void {
  const { entitlement, policy, compiled } = subject;
  const { award, outcome, budgetReached } = compiled.determine(situation);
  if (!award || award.kind !== 'MONEY' || outcome === 'MORE_INFORMATION_NEEDED' || budgetReached) return;
  const amounts: (number | undefined)[] = [];
  for (const answers of everyCompletion(compiled.reads, situation.answers)) {
    amounts.push(decidePlainly(entitlement, policy, { ...situation, answers }).pence);
  }
  const known = amounts.filter((pence) => pence !== undefined);
  const isKnown = known.length === amounts.length;
  const [least, most] = isKnown ? [Math.min(...known), Math.max(...known)] : [];
  if (award.least !== least || award.most !== most) {
    throw new Error(`the award is ${least} to ${most}, and ${award.least} to ${award.most} was said`);
  }
}
