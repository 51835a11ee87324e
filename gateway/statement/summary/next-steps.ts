import type { DecidedInFull } from '../decided.ts';
import type { Groups } from './groups.ts';

/** One thing to do, said once however many determinations ask for it. */
export interface StepToTake {
  readonly says: string;
  readonly who: string;
  /** The determinations it serves. */
  readonly refs: readonly string[];
}

/** What is due comes first, then what the council may give, then what we cannot say yet, then the ways to get to more. */
export function nextStepsOf({ entitled, councilDecides, needToKnow, notForYou }: Groups): readonly StepToTake[] {
  const steps = new Map<string, { says: string; who: string; refs: string[] }>();
  for (const determination of [...entitled, ...councilDecides, ...needToKnow, ...notForYou]) {
    collect(determination, steps);
  }
  return [...steps.values()];
}

function collect(
  { ref, nextSteps }: DecidedInFull,
  into: Map<string, { says: string; who: string; refs: string[] }>,
): void {
  for (const { says, who } of nextSteps) {
    const same = `${who}\n${says}`;
    const step = into.get(same);
    if (!step) into.set(same, { says, who, refs: [ref] });
    else if (!step.refs.includes(ref)) step.refs.push(ref);
  }
}
