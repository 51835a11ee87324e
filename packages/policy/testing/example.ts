import { years, type Amount } from '../amounts/amount.ts';
import { notBelowNothing, less } from '../amounts/combine.ts';
import { stated } from '../amounts/figure.ts';
import { instrument } from '../citation.ts';
import { compile } from '../compile.ts';
import { all, any, not } from '../conditions/compose.ts';
import { hasReached, isInList, isOneOf, isUnder, isYes } from '../conditions/tests.ts';
import { parameter, setting, type CouncilSettings, type DatedValue } from '../dated/parameter.ts';
import { day } from '../day.ts';
import { entitlement, type ProvisionStatus, type Route } from '../entitlements/entitlement.ts';
import type { Situation } from '../entitlements/situation.ts';
import type { Answers } from '../facts/answers.ts';
import { choiceFact, codeFact, dateFact, moneyFact, yesNoFact, type Changeable } from '../facts/fact.ts';

/** A small allowance with a pilot and a means test, for tests of the kit. No law gives it. */
export const act = instrument('Example Act 2020', 'https://example.org/act', '2026-11-21');

const words = (title: string, changeable: Changeable = 'NEVER') => ({
  title,
  question: `${title}?`,
  why: 'The allowance turns on it.',
  changeable,
});

export const born = dateFact('child.born', { ...words('Date of birth'), birthOf: 'The child' });
export const atHome = yesNoFact('child.atHome', words('Lives with you', 'BY_CHOICE'));
export const order = choiceFact(
  'child.order',
  'Order',
  { SGO: 'Special guardianship', CAO: 'Lives with', NONE: 'None' },
  words('Order', 'BY_CHOICE'),
);
export const agrees = yesNoFact('carer.agrees', words('Agrees to report changes', 'BY_CHOICE'));
export const council = codeFact('carer.council', words('Council'));
export const income = moneyFact('carer.income', words('Weekly income over the limit', 'BY_CHOICE'));

const value = <T>(from: string, held: T, provision: string, to?: string): DatedValue<T> => ({
  from: day(from),
  knownFrom: day(from),
  value: held,
  cite: act.read(provision),
  ...(to === undefined ? {} : { to: day(to) }),
});

export const status = (held: ProvisionStatus, provision: string) =>
  parameter<ProvisionStatus>('status', 'The allowance', [value<ProvisionStatus>('2000-01-01', held, provision)]);

const pilotAreas = parameter('areas', 'The pilot’s councils', [value('2026-02-27', ['E06000012', 'E09000004'], 's5')]);

export const weeklyRate = setting(
  'rate',
  'Weekly rate',
  parameter(
    'rate',
    'Weekly rate',
    [value('2025-04-06', 15_000, 'Sch 1', '2026-04-05'), value('2026-04-06', 16_000, 'Sch 2', '2027-04-05')],
    'PROVISIONAL',
  ),
);

const allowance: Amount = {
  reads: [born],
  steps: [years(born, 11)],
  dated: [weeklyRate],
  directions: [],
  work: (known, workings) => {
    const rate = known.inForce(weeklyRate);
    if (!rate) return undefined;
    workings?.line('Weekly rate', rate.value, rate.entry.cite);
    if (rate.provisional) workings?.provisional('Next year’s rate is not published yet');
    if (known.age(born) < 11) return rate.value;
    workings?.line('From the 11th birthday', 2_000, act.read('Sch 3'));
    return rate.value + 2_000;
  },
};

const isChild = isUnder(18, born, 'The child is under 18', act.read('s1'));
const livesWithYou = isYes(atHome, 'The child lives with you', act.read('s2'));
const route = (
  code: string,
  gives: Route['gives'],
  when: Route['when'],
  amount: Amount,
  more: Partial<Route> = {},
): Route => ({
  code,
  title: code,
  gives,
  status: status('IN_FORCE', `status of ${code}`),
  when,
  award: { kind: 'MONEY', every: 'WEEK', amount, measure: 'EXACT' },
  nextSteps: [{ says: `Ask for ${code}.`, who: 'your council' }],
  ...more,
});

const pilot = route(
  'PILOT',
  'ENTITLED',
  all('The pilot', [
    isInList(council, pilotAreas, 'Your council is in the pilot', act.read('s5')),
    isChild,
    livesWithYou,
  ]),
  allowance,
);
const guardian = route(
  'GUARDIAN',
  'COUNCIL_DECIDES',
  all('A special guardian who agrees to report changes', [
    isOneOf(order, ['SGO'], 'There is a special guardianship order', act.read('s3')),
    isYes(agrees, 'You agree to report changes', act.read('s4')),
    isChild,
    not('The child has not left', not('The child has left', livesWithYou)),
  ]),
  notBelowNothing(less(allowance, stated(income, 'Income over the limit'))),
  { notes: [{ says: 'Reviewed every year.', cite: [act.read('s9')] }] },
);
const recommended = route(
  'RECOMMENDED',
  'ENTITLED',
  any('Any order', [
    isOneOf(order, ['SGO', 'CAO'], 'There is an order', act.read('Review')),
    hasReached(25, born, 'Is 25', act.read('Review')),
  ]),
  allowance,
  { status: status('RECOMMENDED', 'Review') },
);

export const example = entitlement({
  code: 'EXAMPLE',
  title: 'Example allowance',
  summary: 'Money each week for a child.',
  kind: 'MONEY',
  per: 'CHILD',
  routes: { england: [recommended, pilot, guardian], 'review-2022': [recommended, pilot, guardian] },
  otherwise: {
    says: 'No route is met.',
    nextSteps: [{ says: 'Ask for help.', who: 'a lawyer' }],
    cite: [act.read('s10')],
  },
  challenge: [{ says: 'Complain to the council.', cite: [act.read('s11')] }],
});

export const inLaw = compile(example, 'england');
export const underReview = compile(example, 'review-2022');

export const situation = (answers: Answers, asOf = '2026-06-01', settings: CouncilSettings = new Map()): Situation => ({
  answers,
  asOf: day(asOf),
  knownOn: day('2026-11-21'),
  settings,
});

/** A girl of nine with her special guardian, outside the pilot. */
export const guardianOfNine: Answers = {
  [born.code]: day('2017-03-10'),
  [atHome.code]: true,
  [order.code]: 'SGO',
  [agrees.code]: true,
  [council.code]: 'E08000032',
  [income.code]: 3_000,
};
