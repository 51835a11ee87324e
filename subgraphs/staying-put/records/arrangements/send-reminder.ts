import { day, dayInWords } from '@kith/policy';
import type { Doing } from '@kith/subgraph/database';

import type { ArrangementRecord } from './record.ts';
import { NAMES, paperSaying } from './send-letter.ts';

const send = (doing: Doing, of: ArrangementRecord, occasion: string, title: string, says: readonly string[]) =>
  doing.send({
    kind: 'message.letter',
    key: `arrangement:${of.id}:${occasion}`,
    subject: of.subject,
    payload: { paper: paperSaying(of.reference, title, says, doing.today) },
  });

/** Tells the young person that their arrangement ends soon, and that what comes after is to be planned now. */
export const sendEndingSoon = (doing: Doing, of: ArrangementRecord, weeks: string): Promise<void> => {
  const ends = dayInWords(day(of.plannedEnd));
  return send(doing, of, `ends-${of.plannedEnd}-${weeks}`, `${NAMES[of.kind]} ends on ${ends}`, [
    `We agreed that ${NAMES[of.kind]} goes on until ${ends}.`,
    'Your personal adviser plans with you what comes after that: where you live, and who is there for you. Talk to them now if they have not asked you yet.',
    'If you think this is wrong, you can complain to the council. An advocate can help you, free of charge: ask your personal adviser.',
  ]);
};

/** Tells the young person that their arrangement is to be looked at together. */
export const sendReviewDue = (doing: Doing, of: ArrangementRecord, reviewOn: string): Promise<void> => {
  const on = dayInWords(day(reviewOn));
  return send(doing, of, `review-${reviewOn}`, `We look at ${NAMES[of.kind]} together by ${on}`, [
    `By ${on} we look with you at how ${NAMES[of.kind]} is going, and at whether anything should change.`,
    'Think about what you want to say. You can bring somebody with you. An advocate can help you, free of charge: ask your personal adviser.',
  ]);
};
