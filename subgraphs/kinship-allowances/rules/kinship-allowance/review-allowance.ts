import { all, any, route } from '@kith/policy';
import { fosteringAllowanceOfReview } from '../fostering-allowance.ts';
import { hasLivesWithOrder, isNotParent, isSpecialGuardian, isUnder18 } from '../footing.ts';
import { wouldOtherwiseBeInCare } from '../otherwise-in-care.ts';
import { review } from '../sources.ts';
import { recommendedByReview } from '../statuses.ts';

const recommendation = review.read('4.2, recommendation on a financial allowance');

/** A right for special guardians and carers with a "lives with" order: the fostering allowance, and no means test. */
export const reviewAllowance = route({
  code: 'REVIEW_ALLOWANCE',
  title: 'Allowance at the fostering rate, as the Review recommends',
  gives: 'ENTITLED',
  status: recommendedByReview,
  when: all(
    'You have one of the two orders for a child who would otherwise be in care',
    [
      any('You are special guardian, or an order says that the child lives with you', [
        isSpecialGuardian,
        all('You have a “lives with” order as a kinship carer', [hasLivesWithOrder, isNotParent]),
      ]),
      wouldOtherwiseBeInCare,
      isUnder18,
    ],
    recommendation,
  ),
  award: { kind: 'MONEY', every: 'WEEK', measure: 'AT_LEAST', amount: fosteringAllowanceOfReview },
  notes: [
    { says: 'This is what the Review recommends. It is not the law.', cite: [recommendation] },
    {
      says: 'The Review names no means test for it, so none is applied.',
      cite: [
        review.check(
          '4.2, recommendation on a financial allowance',
          'The Review is silent on a means test and on the end at 18. Confirm that reading it as a right without a test, to 18, is fair.',
        ),
      ],
    },
  ],
  nextSteps: [{ says: 'See beside it what the law gives today.', who: 'yourself' }],
});
