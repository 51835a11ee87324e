import { isoOf, parseDay, type Day, type Fact, type NumberFact } from '@kith/policy';

interface FactProblem {
  readonly code: string;
  readonly message: string;
}

const CODE = /^[A-Za-z0-9_-]{1,32}$/;

/** What is wrong with one told answer, or undefined where it can be read. */
export function factProblem(fact: Fact, value: unknown): FactProblem | undefined {
  switch (fact.type) {
    case 'YES_NO':
      return oneOf(value, ['YES', 'NO', 'NOT_KNOWN']);
    case 'CHOICE':
      return oneOf(value, Object.keys(fact.answers));
    case 'CODE':
      return typeof value === 'string' && CODE.test(value)
        ? undefined
        : { code: 'NOT_A_CODE', message: 'Give a code of letters and digits, such as E08000035.' };
    case 'DATE':
      return dateProblem(value, fact.least, fact.most);
    case 'MONEY':
    case 'COUNT':
      return numberProblem(fact, value);
    default:
      return fact satisfies never;
  }
}

function oneOf(value: unknown, answers: readonly string[]): FactProblem | undefined {
  return typeof value === 'string' && answers.includes(value)
    ? undefined
    : { code: 'NOT_AN_ANSWER', message: `Choose one of ${answers.join(', ')}.` };
}

function dateProblem(value: unknown, least: Day, most: Day): FactProblem | undefined {
  const day = typeof value === 'string' ? parseDay(value) : undefined;
  if (day === undefined) return { code: 'NOT_A_DATE', message: 'Give a date that exists, written as YYYY-MM-DD.' };
  if (day < least) return { code: 'TOO_EARLY', message: `Give a date from ${isoOf(least)} on.` };
  if (day > most) return { code: 'TOO_LATE', message: `Give a date up to ${isoOf(most)}.` };
  return undefined;
}

function numberProblem(fact: NumberFact, value: unknown): FactProblem | undefined {
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) {
    return {
      code: 'NOT_A_WHOLE_NUMBER',
      message: fact.type === 'MONEY' ? 'Give whole pence: £12.50 is 1250.' : 'Give a whole number.',
    };
  }
  if (value < fact.least) {
    return fact.type === 'MONEY'
      ? { code: 'NEGATIVE_MONEY', message: 'Give an amount of money that is not below nought.' }
      : { code: 'TOO_SMALL', message: `Give a number from ${fact.least} on.` };
  }
  if (value > fact.most) return { code: 'TOO_LARGE', message: `Give at most ${fact.most}.` };
  return undefined;
}
