import {
  beforeTheQuestions,
  emptyJourney,
  nextQuestion,
  pathOf,
  placeOf,
  withTold,
  type Asked,
  type GatewayAsking,
  type Journey,
  type Who,
} from '@kith/checker/testing';

/** A page that a person can come to, with what they had told by then. */
export interface State {
  readonly path: string;
  readonly journey: Journey;
}

/** Councils of every kind: a Kinship Zone, a county, London, elsewhere. */
const COUNCILS = ['E06000035', 'E10000003', 'E09000007', 'E08000035'];
const BIRTHDAYS = ['2023-08-14', '2019-03-02', '2014-12-25', '2011-06-30', '2009-01-15'];
/** Days of birth of care leavers from 16 to 25. */
const BORN_IN_CARE = ['2010-02-11', '2009-03-03', '2008-09-30', '2005-06-15', '2002-01-20'];
const DATES = ['2023-02-01', '2024-05-01', '2025-11-10', '2026-09-30'];

/** The pages about the whole answer, for somebody who has told so much. */
export const answerPages = ({ journey }: State): readonly State[] => ANSWER_PAGES.map((path) => ({ path, journey }));

const ANSWER_PAGES = [
  '/answers',
  '/results',
  '/results/compare',
  '/results/review',
  '/results/letters',
  '/results/phone',
  '/results/summary',
  '/results/easy-read',
];

/** The same numbers for the same seed: a failing state can be met again. */
function dice(seed: number): (sides: number) => number {
  let state = seed * 2_654_435_761 + 1;
  return (sides) => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 0x9e3779b9) | 0;
    return (state >>> 0) % sides;
  };
}

/** Walks one person through the questions that the rules put, answering at random, and gives every state on the way. */
export async function statesOf(
  seed: number,
  asking: GatewayAsking,
  today: string,
  mostQuestions: number,
): Promise<readonly State[]> {
  const throwDice = dice(seed);
  let journey = beginning(seed, throwDice);
  const states: State[] = [];
  let last: Asked | undefined;
  for (let count = 0; count < mostQuestions; count += 1) {
    const { open } = await asking.soFar(journey, today);
    const asked = nextQuestion(open, journey, last);
    if (!asked) break;
    states.push({ path: pathOf(journey, asked), journey });
    journey = withTold(journey, asked, answerTo(asked, throwDice));
    last = asked;
  }
  if (beforeTheQuestions(journey)) throw new Error('The journey has not begun');
  return states;
}

/** Every fifth person is a care leaver; the others care for a child, think of it, or help somebody who does. */
const beginning = (seed: number, throwDice: (sides: number) => number): Journey =>
  seed % 5 === 4 ? aCareLeaver(seed, throwDice) : aCarer(seed, throwDice);

function aCareLeaver(seed: number, throwDice: (sides: number) => number): Journey {
  const told: readonly (readonly [fact: string, answer: string | undefined])[] = [
    ['careLeaver.dateOfBirth', BORN_IN_CARE[throwDice(BORN_IN_CARE.length)]],
    ['careLeaver.council', COUNCILS[throwDice(COUNCILS.length)]],
  ];
  const who = seed % 2 === 0 ? 'CARE_LEAVER' : 'HELPING_CARE_LEAVER';
  return told.reduce<Journey>((journey, [fact, answer]) => withTold(journey, { place: placeOf(fact)! }, answer), {
    ...emptyJourney,
    who,
  });
}

function aCarer(seed: number, throwDice: (sides: number) => number): Journey {
  const who: Who[] = ['CARER', 'THINKING', 'HELPING_CARER'];
  const refs = ['a', 'b', 'c'].slice(0, 1 + (seed % 2));
  const told = refs.reduce<Journey>(
    (journey, ref) =>
      withTold(journey, { place: placeOf('child.dateOfBirth')!, ref }, BIRTHDAYS[throwDice(BIRTHDAYS.length)]),
    {
      ...emptyJourney,
      who: who[seed % 3],
      children: refs.map((ref, index) => (index === 0 ? { ref, name: 'Ava' } : { ref })),
    },
  );
  const here = withTold(told, { place: placeOf('carer.council')! }, COUNCILS[seed % COUNCILS.length]);
  return withTold(here, { place: placeOf('carer.childrenComplete')! }, 'YES');
}

/** One of the answers of the question; now and then none, as people do not know everything. */
function answerTo({ place: { fact } }: Asked, throwDice: (sides: number) => number): string | number | undefined {
  if (throwDice(5) === 0) return undefined;
  switch (fact.type) {
    case 'YES_NO':
      return throwDice(2) === 0 ? 'YES' : 'NO';
    case 'CHOICE': {
      const codes = Object.keys(fact.answers);
      return codes[throwDice(codes.length)];
    }
    case 'CODE':
      return COUNCILS[throwDice(COUNCILS.length)];
    case 'DATE':
      return fact.code === 'child.order.madeOn' ? DATES[throwDice(DATES.length)] : undefined;
    case 'MONEY':
    case 'COUNT':
      return Math.min(fact.most, 20_000 + throwDice(20_000));
  }
}
