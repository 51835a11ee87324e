import type { Compiled } from '../compile.ts';
import type { Award, Determination, MetInWords } from '../determination/determination.ts';
import type { Condition } from '../conditions/condition.ts';
import type { Entitlement, PolicyCode } from '../entitlements/entitlement.ts';
import type { Situation } from '../entitlements/situation.ts';
import { decidePlainly, holdsPlainly, workPlainly } from './plainly.ts';

/** Rules to hold against a property. */
export interface Subject {
  readonly entitlement: Entitlement;
  readonly policy: PolicyCode;
  readonly compiled: Compiled;
}

/** @throws Error saying what one completion of the situation contradicts. */
export function refuseContradiction({ entitlement, policy }: Subject, said: Determination, completed: Situation): void {
  const plain = decidePlainly(entitlement, policy, completed);
  const contradiction = (what: string) => {
    throw new Error(
      `${what} is contradicted by ${JSON.stringify(completed.answers)}, which gives ${JSON.stringify(plain)}`,
    );
  };
  if (!said.possibleOutcomes.includes(plain.outcome)) contradiction(`outcome ${said.outcome}`);
  if (said.route && said.route !== entitlement.routes[policy][plain.route]) contradiction(`route ${said.route.code}`);
  if (said.award && !holdsWithin(said.award, plain.pence))
    contradiction(`award ${said.award.least} to ${said.award.most}`);

  let place = 0;
  const compare = (condition: Condition): void => {
    const reason = said.because[place++]!;
    if (contradicts(reason.met, holdsPlainly(condition, completed))) contradiction(`“${reason.says}” ${reason.met}`);
    if (condition.kind === 'not') compare(condition.part);
    else if (condition.kind !== 'test') condition.parts.forEach(compare);
  };
  said.routes.forEach(({ route, met, award }) => {
    const isMet = holdsPlainly(route.when, completed);
    if (contradicts(met, isMet)) contradiction(`route ${route.code} ${met}`);
    if (isMet && award && route.award?.kind === 'MONEY') {
      if (!holdsWithin(award, workPlainly(route.award.amount, completed))) contradiction(`award of ${route.code}`);
    }
    compare(route.when);
  });
}

const contradicts = (met: MetInWords, holds: boolean): boolean => met !== 'NOT_KNOWN' && (met === 'YES') !== holds;

function holdsWithin({ kind, least, most }: Award, pence: number | undefined): boolean {
  if (kind !== 'MONEY' || least === undefined || most === undefined) return true;
  return pence !== undefined && least <= pence && pence <= most;
}
