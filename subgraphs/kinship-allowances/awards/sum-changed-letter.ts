import { dayInWords, type Day } from '@kith/policy';

import { pounds } from '../rules/money-words.ts';
import type { DueKind } from './due-list.ts';
import { breakdown, type Letter } from './letters.ts';
import type { WeeklyDue } from './weekly-due.ts';

/** Told when a birthday or the rates of a new year change what is paid a week, with the sum behind it. */
export const sumChangedLetter = ({
  reference,
  kind,
  from,
  before,
  after,
}: {
  readonly reference: string;
  readonly kind: DueKind;
  readonly from: Day;
  readonly before: WeeklyDue;
  readonly after: WeeklyDue;
}): Letter => ({
  title: 'Your kinship allowance changes',
  paragraphs: [
    `This is about your kinship allowance ${reference}.`,
    kind === 'BIRTHDAY'
      ? `The child you care for had a birthday, and the rates go by age. From ${dayInWords(from)} it is ${pounds(after.pence)} a week. Before that it was ${pounds(before.pence)}.`
      : `There are new rates. From ${dayInWords(from)} it is ${pounds(after.pence)} a week. Before that it was ${pounds(before.pence)}.`,
    'This is how we reach the sum:',
    ...breakdown(after),
    'You do not have to do anything. If you think this is wrong, tell us.',
  ],
});
