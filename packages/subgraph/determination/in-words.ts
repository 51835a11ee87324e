import { isoOf, type Answer, type Day, type Fact } from '@kith/policy';

const pounds = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' });

/** An answer as a person would read it: `yes`, `Special guardianship order`, `2026-11-21`, `£269.00`. */
export function inWords(fact: Fact, answer: Answer | null | undefined): string | undefined {
  if (answer === null || answer === undefined) return undefined;
  if (typeof answer === 'object') {
    const [least, most] = [inWords(fact, answer.least), inWords(fact, answer.most)];
    return least === most ? least : `${least} to ${most}`;
  }
  switch (fact.type) {
    case 'YES_NO':
      return answer ? 'yes' : 'no';
    case 'CHOICE':
      return fact.answers[String(answer)] ?? String(answer);
    case 'DATE':
      return isoOf(answer as Day);
    case 'MONEY':
      return pounds.format(Number(answer) / 100);
    case 'CODE':
    case 'COUNT':
      return String(answer);
  }
}
