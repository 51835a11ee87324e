import type { Situation } from '@kith/policy';

import type { Answered } from './allowance.ts';
import type { Peer } from './peer.ts';
import type { PlainFacts } from './plain-rules.ts';

/**
 * Decides everything by every engine before anything is timed: speed is compared only of those who do the same.
 *
 * @throws Error that shows the first child about whom two engines differ.
 */
export async function refuseDisagreement(
  situations: readonly Situation[],
  facts: readonly PlainFacts[],
  kith: readonly ((situation: Situation) => Answered)[],
  peers: readonly Peer[],
): Promise<void> {
  for (const [index, situation] of situations.entries()) {
    const answers = [
      ...kith.map((decide) => decide(situation)),
      ...(await Promise.all(peers.map(({ decide }) => decide(facts[index]!)))),
    ].map((answer) => JSON.stringify(answer));
    if (new Set(answers).size > 1) {
      throw new Error(`The engines differ about ${JSON.stringify(situation.answers)}:\n${answers.join('\n')}`);
    }
  }
}
