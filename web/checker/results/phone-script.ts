import type { Card } from './cards.ts';

/** What to say to one office: who to ask for, the first sentence, and one point for each thing to ask about. */
export interface PhoneCall {
  readonly who: string;
  readonly asks: readonly {
    readonly title: string;
    readonly child?: string;
    readonly says: string;
    readonly law: string;
  }[];
}

const MOST_ASKS = 4;

/** One call for each office, and in it the things that are worth most: nobody remembers ten points on the phone. */
export function phoneCalls(cards: readonly Card[]): readonly PhoneCall[] {
  const calls = new Map<string, PhoneCall['asks'][number][]>();
  for (const { title, child, steps, sources } of cards) {
    const step = steps[0];
    if (!step) continue;
    const law = sources[0] ? `${sources[0].instrument}, ${sources[0].provision}` : '';
    calls.set(step.who, [...(calls.get(step.who) ?? []), { title, child, says: step.says, law }]);
  }
  return [...calls].map(([who, asks]) => ({ who, asks: asks.slice(0, MOST_ASKS) }));
}
