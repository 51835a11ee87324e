import { againstChildrensServices } from '@kith/care-status';

import { ITEMS, type Item } from './items.ts';
import { dateInWords, pounds } from './money.ts';

/** A letter as plain words. It has no name and no address: those are the post's. */
export interface LetterWords {
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** How to challenge it, in the order of trying. */
  readonly challenge: readonly ChallengeWords[];
}

export interface ChallengeWords {
  readonly says: string;
  readonly law: readonly string[];
}

export interface LineDecided {
  readonly category: Item;
  readonly askedPence: number;
  readonly grantedPence: number;
  readonly inAllowance: boolean;
  readonly why: string | undefined;
}

const [complaint] = againstChildrensServices;
const lawOf = (step: (typeof againstChildrensServices)[number] | undefined): readonly string[] =>
  (step?.cite ?? []).map(({ instrument, provision }) => `${instrument}, ${provision}`);

const COMPLAIN: readonly ChallengeWords[] = [
  {
    says: 'If you think this is wrong, tell us. You do not have to put it in writing. That is stage 1 of a complaint, and we must look at it again.',
    law: lawOf(complaint),
  },
  ...againstChildrensServices.map((step) => ({
    says: step.within === undefined ? step.says : `${step.says} You have ${step.within}.`,
    law: lawOf(step),
  })),
  {
    says: 'You have a right to an advocate: somebody on your side who helps you say what you think. Ask your personal adviser, and we will find one. It costs you nothing.',
    law: lawOf(complaint),
  },
];

/** The letter about what was decided on one request. */
export function decisionLetter(decided: {
  readonly requestedOn: string;
  readonly lines: readonly LineDecided[];
  /** What is left in the grant after it. */
  readonly availablePence: number;
  readonly lastDay: string;
}): LetterWords & { readonly kind: 'GRANTED' | 'PART_GRANTED' | 'REFUSED' } {
  const { lines, availablePence, lastDay } = decided;
  const kind = kindOf(lines);
  return {
    kind,
    title: TITLES[kind],
    paragraphs: [
      `You asked us for help from your leaving care grant on ${dateInWords(decided.requestedOn)}. This is what we have decided, and why.`,
      ...lines.map(lineInWords),
      `There is ${pounds(availablePence)} left in your grant. You can ask for it until ${dateInWords(lastDay)}. You do not have to spend it at once.`,
    ],
    challenge: COMPLAIN,
  };
}

const TITLES = {
  GRANTED: 'We have agreed to what you asked for',
  PART_GRANTED: 'We have agreed to part of what you asked for',
  REFUSED: 'We have not agreed to what you asked for',
} as const;

function kindOf(lines: readonly LineDecided[]): keyof typeof TITLES {
  if (lines.every(({ askedPence, grantedPence }) => grantedPence === askedPence)) return 'GRANTED';
  return lines.some(({ grantedPence }) => grantedPence > 0) ? 'PART_GRANTED' : 'REFUSED';
}

function lineInWords({ category, askedPence, grantedPence, inAllowance, why }: LineDecided): string {
  const item = ITEMS[category].title;
  const beside = inAllowance || grantedPence === 0 ? '' : ' This does not come out of your grant.';
  const because = why === undefined ? '' : ` Why: ${why}`;
  if (grantedPence === 0) return `${item}: we do not agree to ${pounds(askedPence)}.${because}`;
  if (grantedPence < askedPence) {
    return `${item}: we agree to ${pounds(grantedPence)} of the ${pounds(askedPence)}.${beside}${because}`;
  }
  return `${item}: we agree to ${pounds(grantedPence)}.${beside}${because}`;
}

/** The letter that says that there is a grant. */
export const awardLetter = (award: {
  readonly reference: string;
  readonly pence: number;
  readonly lastDay: string;
}): LetterWords => ({
  title: 'Your leaving care grant',
  paragraphs: [
    `You have a leaving care grant of ${pounds(award.pence)}. It is for the things that you need in your first home. Its number is ${award.reference}.`,
    `You can ask for things until ${dateInWords(award.lastDay)}. You do not have to spend it at once: what you do not use stays yours to ask for.`,
    'Make a list of what you need with your personal adviser. They send it to us, and we tell you in writing what we decide and why.',
  ],
  challenge: COMPLAIN,
});

/** The letter that says that the grant is more, or less, than it was. */
export const changeLetter = (change: {
  readonly kind: 'UPLIFT' | 'SUPPLEMENT' | 'REDUCTION';
  readonly pence: number;
  readonly availablePence: number;
  readonly why: string | undefined;
}): LetterWords => ({
  title: 'A change to your leaving care grant',
  paragraphs: [
    change.kind === 'REDUCTION'
      ? `We have taken ${pounds(change.pence)} off your leaving care grant.`
      : `We have added ${pounds(change.pence)} to your leaving care grant.`,
    ...(change.why === undefined ? [] : [`Why: ${change.why}`]),
    `There is now ${pounds(change.availablePence)} left in it.`,
  ],
  challenge: COMPLAIN,
});

/** The letter that says that the time for asking is nearly over. */
export const endingLetter = (ending: { readonly lastDay: string; readonly availablePence: number }): LetterWords => ({
  title: 'Your leaving care grant ends soon',
  paragraphs: [
    `You can ask for things from your leaving care grant until ${dateInWords(ending.lastDay)}. There is ${pounds(ending.availablePence)} left in it.`,
    'Think about what you still need for your home. Tell your personal adviser soon, so that we can decide in time.',
    'After that day you can no longer use what is left.',
  ],
  challenge: COMPLAIN,
});

/** The letter that says that the time for asking is over. */
export const timeOverLetter = (end: {
  readonly lastDay: string;
  readonly grantedPence: number;
  readonly spentPence: number;
  readonly leftPence: number;
}): LetterWords => ({
  title: 'The time of your leaving care grant is over',
  paragraphs: [
    `You could ask for things from your leaving care grant until ${dateInWords(end.lastDay)}. We have closed it now.`,
    `Of ${pounds(end.grantedPence)}, ${pounds(end.spentPence)} has been spent, and ${pounds(end.leftPence)} was left.`,
    'If you need help, tell your leaving care team.',
  ],
  challenge: COMPLAIN,
});

/** The letter that says that the grant has ended here. */
export const endLetter = (end: {
  readonly transferred: boolean;
  readonly grantedPence: number;
  readonly spentPence: number;
  readonly leftPence: number;
  readonly why: string;
}): LetterWords => ({
  title: end.transferred ? 'Your leaving care grant moves to another council' : 'Your leaving care grant has ended',
  paragraphs: [
    end.transferred
      ? `Another council looks after your grant from now on. Of ${pounds(end.grantedPence)}, ${pounds(end.spentPence)} has been spent, and ${pounds(end.leftPence)} was left.`
      : `We have closed your leaving care grant. Of ${pounds(end.grantedPence)}, ${pounds(end.spentPence)} has been spent, and ${pounds(end.leftPence)} was left.`,
    `Why: ${end.why}`,
    'If you need it again, ask us. A grant that was closed can be opened again until your birthday ends it.',
  ],
  challenge: COMPLAIN,
});
