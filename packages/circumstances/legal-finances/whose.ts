import { choiceFact } from '@kith/policy';
import { SUM_PERIODS } from '../finances/income.ts';

const WHOSE = { MINE: 'Mine', PARTNER: "My partner's" } as const;

/** Whose an income, a payment or a possession is. Facts of several lists share the enum. */
export const whoseFact = (list: string) =>
  choiceFact(`carer.legalFinances.${list}.whose`, 'WhoseFinances', WHOSE, {
    title: 'Whose it is',
    question: 'Is this yours or your partner’s?',
    why: 'Sometimes what your partner has is not counted.',
    hint: 'Something that you own together can go under either of you.',
    changeable: 'NEVER',
  });

export const everyFact = (list: string) =>
  choiceFact(`carer.legalFinances.${list}.every`, 'SumEvery', SUM_PERIODS, {
    title: 'How often',
    question: 'How often is that?',
    why: 'The test turns all sums into monthly ones.',
    changeable: 'NEVER',
  });
