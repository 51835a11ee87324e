import type { Situation } from '../entitlements/situation.ts';
import type { Subject } from './agrees.ts';

/** The decision without reasons is the determination without its reasons. */
export function refuseTwoAnswers({ compiled, entitlement, policy }: Subject, situation: Situation): void {
  const quick = compiled.outcome(situation);
  const full = compiled.determine(situation);
  const said = {
    outcome: full.outcome,
    route:
      full.route && full.outcome !== 'MORE_INFORMATION_NEEDED' ? entitlement.routes[policy].indexOf(full.route) : -1,
    ...(full.award?.least === undefined || full.outcome === 'MORE_INFORMATION_NEEDED'
      ? {}
      : { least: full.award.least, most: full.award.most }),
  };
  if (JSON.stringify(quick) !== JSON.stringify(said)) {
    throw new Error(`quickly ${JSON.stringify(quick)}, fully ${JSON.stringify(said)}`);
  }
}
