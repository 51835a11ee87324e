import type { Card } from './cards.ts';

/** What to say to one office: one point for each thing to ask about. */
export interface PhoneCall {
  readonly who: string;
  readonly asks: readonly Ask[];
}

interface Ask {
  readonly title: string;
  /** The children it is for. */
  readonly children: readonly string[];
  readonly says: string;
  readonly law: string;
}

const MOST_ASKS = 4;
/** A next step for which nobody is called. */
const ONESELF = 'yourself';

/**
 * One call for each office, and in it the things that are worth most, each said once for all the children: nobody
 * remembers ten points on the phone.
 */
export function phoneCalls(cards: readonly Card[]): readonly PhoneCall[] {
  const calls = new Map<string, Map<string, Ask>>();
  for (const { title, child, steps, sources } of cards) {
    const step = steps.find(({ who }) => who !== ONESELF);
    if (!step) continue;
    const law = sources[0] ? `${sources[0].instrument}, ${sources[0].provision}` : '';
    const call = calls.get(step.who) ?? new Map<string, Ask>();
    const known = call.get(title);
    const children = [...(known?.children ?? []), ...(child ? [child] : [])];
    calls.set(step.who, call.set(title, { title, children, says: step.says, law: known?.law ?? law }));
  }
  return [...calls].map(([who, asks]) => ({ who, asks: [...asks.values()].slice(0, MOST_ASKS) }));
}
