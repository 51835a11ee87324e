import type { Problem } from '@kith/circumstances';

import type { Kind } from './kinds.ts';

export const referenceTaken = (noun: string): Problem => ({
  path: ['reference'],
  code: 'REFERENCE_TAKEN',
  message: `Another ${noun} of your council has this case number already.`,
});

export const noSuchPerson = ({ field, noun }: Pick<Kind<object>, 'field' | 'noun'>): Problem => ({
  path: [field],
  code: 'NOT_FOUND',
  message: `Your council has no ${noun} with this id.`,
});

export const CHANGED_SINCE: Problem = {
  path: ['revision'],
  code: 'CHANGED_SINCE',
  message: 'Somebody has changed this record since you read it. Please read it again, then make your change.',
};

export const WHY_NEEDED: Problem = {
  path: ['why'],
  code: 'WHY_NEEDED',
  message: 'Say in a sentence why the record is changed. At most 1,000 letters.',
};
