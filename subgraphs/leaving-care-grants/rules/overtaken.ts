import { sources } from '@kith/care-status';
import type { Amount } from '@kith/policy';

import { councilGrant } from './council-grant.ts';
import { reviewGrant } from './review-grant.ts';

const recommendation = sources.review.read('Mission 4, the leaving care grant');
const money = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' });

/** The council's grant, with what the Review asked for beside it, so that a reader sees how far the law has gone past it. */
export const grantPastTheReview: Amount = {
  ...councilGrant,
  reads: [...new Set([...councilGrant.reads, ...reviewGrant.reads])],
  dated: [...new Set([...councilGrant.dated, ...reviewGrant.dated])],
  work: (known, workings) => {
    const recommended = workings && reviewGrant.work(known);
    if (recommended !== undefined) {
      workings?.note(`What the Review asked for would be ${money.format(recommended / 100)} today.`, recommendation);
    }
    return councilGrant.work(known, workings);
  },
};
