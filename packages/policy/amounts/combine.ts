import type { Citation } from '../citation.ts';
import type { Amount, Known, Workings } from './amount.ts';

type Declared = Omit<Amount, 'work'>;
type Direction = Amount['directions'][number];

/** @throws Error for a number that pulls both ways. */
function declaredBy(parts: readonly { readonly amount: Amount; readonly sign: 1 | -1 }[]): Declared {
  const directions = new Map<string, Direction>();
  for (const { amount, sign } of parts) {
    for (const { fact, direction } of amount.directions) {
      const moved = sign === 1 ? direction : direction === 'RISES' ? 'FALLS' : 'RISES';
      if ((directions.get(fact.code)?.direction ?? moved) !== moved) {
        throw new Error(`${fact.code} raises one part of an amount and lowers another`);
      }
      directions.set(fact.code, { fact, direction: moved });
    }
  }
  const amounts = parts.map(({ amount }) => amount);
  return {
    reads: [...new Set(amounts.flatMap(({ reads }) => reads))],
    steps: amounts.flatMap(({ steps }) => steps),
    dated: [...new Set(amounts.flatMap(({ dated }) => dated))],
    directions: [...directions.values()],
    codes: amounts.flatMap(({ codes }) => codes ?? []),
  };
}

const rising = (amounts: readonly Amount[]) => amounts.map((amount) => ({ amount, sign: 1 as const }));

/** All parts together; not known where one is not. */
export const sum = (...parts: readonly Amount[]): Amount => ({
  ...declaredBy(rising(parts)),
  work: (known, workings) => {
    let total = 0;
    for (const part of parts) {
      const pence = part.work(known, workings);
      if (pence === undefined) return undefined;
      total += pence;
    }
    return total;
  },
});

/** The first, less the others. */
export const less = (from: Amount, ...taken: readonly Amount[]): Amount => ({
  ...declaredBy([...rising([from]), ...taken.map((amount) => ({ amount, sign: -1 as const }))]),
  work: (known, workings) => {
    let left = from.work(known, workings);
    const deductions = workings && deducted(workings);
    for (const amount of taken) {
      const pence = amount.work(known, deductions);
      if (pence === undefined || left === undefined) return undefined;
      left -= pence;
    }
    return left;
  },
});

const deducted = (workings: Workings): Workings => ({
  line: (says, pence, ...cite) => workings.line(says, pence === 0 ? 0 : -pence, ...cite),
  provisional: (says) => workings.provisional(says),
  note: (says, ...cite) => workings.note(says, ...cite),
});

/** The highest of those that are known; its lines alone are shown. */
export const higherOf = (...choices: readonly Amount[]): Amount => chosen(choices, (one, other) => one > other);

/** The lowest of those that are known; its lines alone are shown. */
export const lowerOf = (...choices: readonly Amount[]): Amount => chosen(choices, (one, other) => one < other);

function chosen(choices: readonly Amount[], beats: (one: number, other: number) => boolean): Amount {
  return {
    ...declaredBy(rising(choices)),
    work: (known, workings) => {
      let best: number | undefined;
      let from: Amount | undefined;
      for (const choice of choices) {
        const pence = choice.work(known);
        if (pence !== undefined && (best === undefined || beats(pence, best))) [best, from] = [pence, choice];
      }
      if (workings) from?.work(known, workings);
      return best;
    },
  };
}

/** Nought where the amount would be below it, with a line that brings the sum up to nought. */
export const notBelowNothing = (amount: Amount, says = 'Nothing is left'): Amount => ({
  ...amount,
  work: (known, workings) => {
    const pence = amount.work(known, workings);
    if (pence === undefined || pence >= 0) return pence;
    workings?.line(says, -pence);
    return 0;
  },
});

/** A share, in lowest terms or as a percentage of 100: `shareOf(earnings, 90, 100, 'Nine tenths of your pay')`. Halves of a penny go up. */
export const shareOf = (
  amount: Amount,
  parts: number,
  outOf: number,
  says: string,
  ...cite: readonly Citation[]
): Amount => {
  if (parts < 0 || outOf <= 0) throw new RangeError('a share is not negative');
  return {
    ...amount,
    work: (known: Known, workings) => {
      const whole = amount.work(known);
      if (whole === undefined) return undefined;
      const pence = Math.floor((whole * parts * 2 + outOf) / (outOf * 2));
      workings?.line(says, pence, ...cite);
      return pence;
    },
  };
};
