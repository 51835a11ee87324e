import { dayInWords, isoOf, type Day } from '@kith/policy';

import { pounds } from '../rules/money-words.ts';
import type { Content } from './decision.ts';
import type { Frequency } from './terms.ts';
import type { WeeklyDue } from './weekly-due.ts';

/** A letter in plain paragraphs, as it is sent and as it is kept. */
export interface Letter {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

export const EVERY_IN_WORDS: Readonly<Record<Frequency, string>> = {
  WEEK: 'every week',
  TWO_WEEKS: 'every two weeks',
  FOUR_WEEKS: 'every four weeks',
  MONTH: 'every month',
};

/** The sum behind a week's money, line by line: nobody is told a figure without how it was reached (Ombudsman 22 018 116). */
export const breakdown = ({ lines, pence, provisional }: WeeklyDue): readonly string[] => [
  ...lines.map(({ says, pence: part }) => `${says}: ${pounds(part)}`),
  `Together: ${pounds(pence)} a week`,
  ...provisional,
];

/** What a decision or a proposal is about. */
export interface Subject {
  readonly reference: string;
  readonly content: Content;
  readonly why: string;
  readonly every: Frequency;
  readonly from: Day;
  /** What a week comes to before and after, where it is known; undefined where nothing is paid. */
  readonly before: WeeklyDue | undefined;
  readonly after: WeeklyDue | undefined;
}

/** The notice before a decision (SI 2005/1109 regs 15(3) and 18(5)): the basis, the sum, and the time to answer. */
export const noticeLetter = (subject: Subject, answerBy: Day): Letter => ({
  title: `What we think of doing: ${titleOf(subject.content)}`,
  paragraphs: [
    `We have not decided yet. This is about your kinship allowance ${subject.reference}.`,
    ...sums(subject),
    `Why: ${subject.why}`,
    `You can tell us what you think until ${dayInWords(answerBy)}, in writing or by talking to us. We decide only after that, or once you have answered.`,
    'Nothing that was paid is taken back unless the council decides so, in a decision of its own.',
  ],
});

/** The decision (reg 16): how the sum is reached, how often and from when it is paid, what it asks, and how to challenge it. */
export const decisionLetter = (subject: Subject, isAgreed: boolean, why: string, conditions: boolean): Letter => ({
  title: isAgreed ? `Our decision: ${titleOf(subject.content)}` : 'Our decision: nothing changes',
  paragraphs: [
    `This is about your kinship allowance ${subject.reference}.`,
    ...(isAgreed ? [...sums(subject), `Why: ${subject.why}`] : []),
    `What we took into account: ${why}`,
    ...(isAgreed && subject.after ? [`It is paid ${EVERY_IN_WORDS[subject.every]}.`, ...LOOKED_AT_AGAIN] : []),
    ...(isAgreed && conditions ? CONDITIONS : []),
    'If you think this is wrong, you can complain to the council, and then to the Local Government and Social Care Ombudsman.',
  ],
});

const LOOKED_AT_AGAIN = [
  'We look at it again each year, and whenever something changes. The sum follows the age of the child and the rates of each year by itself. It stops on the 18th birthday unless we agree to go on to the end of a course.',
];

/** What special guardians agree to (reg 10(1)). */
const CONDITIONS = [
  'Tell us at once if you move, if the child leaves your home, leaves education for work, could get a benefit of their own or dies, and if your money or the needs of the child change. If you tell us by talking, write to us within seven days.',
  'Send us a statement each year. If it does not come, we write to you first, and do nothing for 28 days after that letter.',
];

function sums({ content, from, before, after }: Subject): readonly string[] {
  const starting = `From ${dayInWords(from)}`;
  if (content.kind === 'RECOVER')
    return [`We would take ${pounds(content.pencePerPayment)} off each payment until it is paid back.`];
  if (content.kind === 'WRITE_OFF') return [`We do not ask for ${pounds(content.pence)} back.`];
  return [
    ...(before ? [`Now it is ${pounds(before.pence)} a week:`, ...breakdown(before)] : []),
    ...(after
      ? [`${starting} it is ${pounds(after.pence)} a week:`, ...breakdown(after)]
      : [`${starting} nothing is paid.`]),
  ];
}

function titleOf(content: Content): string {
  switch (content.kind) {
    case 'OPEN':
      return 'to pay you a kinship allowance';
    case 'CHANGE':
      return 'to change what you are paid';
    case 'EXTEND':
      return 'to go on paying to the end of a course';
    case 'SUSPEND':
      return 'to hold back payment for now';
    case 'RESUME':
      return 'to pay again';
    case 'END':
      return 'to end the allowance';
    case 'RECOVER':
      return 'to ask for money back that was paid too much';
    case 'WRITE_OFF':
      return 'not to ask for money back';
  }
}

/** Told before the 18th birthday, so that nothing is paid too much and nobody is left without warning. */
export const warningLetter = (reference: string, birthday: Day): Letter => ({
  title: `Your kinship allowance stops on ${dayInWords(birthday)}`,
  paragraphs: [
    `The young person turns 18 on ${dayInWords(birthday)}. Your kinship allowance ${reference} is paid to the day before.`,
    'If they stay on a course that has begun by then, ask us now: we can agree to go on paying to its end.',
    'They may be able to get Universal Credit or another benefit of their own from that day.',
  ],
});

export const statementLetter = (reference: string, dueOn: Day): Letter => ({
  title: 'Please send us your yearly statement',
  paragraphs: [
    `For your kinship allowance ${reference} we need a statement by ${dayInWords(dueOn)}: your money, the child's needs and money, your address, and that the child still lives with you.`,
  ],
});

/** The written reminder of reg 10(4), from the sending of which 28 days are counted. */
export const reminderLetter = (reference: string, dueOn: Day, sentOn: Day): Letter => ({
  title: 'We are still waiting for your yearly statement',
  paragraphs: [
    `Your statement for the kinship allowance ${reference} was due on ${dayInWords(dueOn)}. This is the written reminder of ${dayInWords(sentOn)}.`,
    'Nothing changes for 28 days from this letter. If the statement has not come by then, the council may decide to hold back or end payment. Tell us if you need help with it.',
  ],
});

/** For what is kept beside a letter. */
export const letterOn = (letter: Letter, on: Day): Letter & { readonly on: string } => ({ ...letter, on: isoOf(on) });
