import { describe, expect, test } from '@jest/globals';

import {
  all,
  any,
  atMost,
  choiceFact,
  compile,
  dateFact,
  day,
  entitlement,
  fixed,
  hasReached,
  instrument,
  isOneOf,
  isUnder,
  isYes,
  moneyFact,
  not,
  parameter,
  stated,
  sum,
  years,
  yesNoFact,
  type Amount,
  type Answers,
  type ProvisionStatus,
  type Route,
} from './index.ts';

const act = instrument('Example Act 2020', 'https://example.org/act', '2026-11-21');
const words = (title: string) => ({ title, question: `${title}?`, why: 'It decides.', changeable: 'NEVER' as const });
const born = dateFact('child.born', words('Date of birth'));
const livesWithCarer = yesNoFact('child.livesWithCarer', words('Lives with the carer'));
const order = choiceFact(
  'child.order',
  'Order',
  { SGO: 'Special guardianship', CAO: 'Lives with', NONE: 'None' },
  words('Order'),
);

const inForce = parameter<ProvisionStatus>('status', 'Status', [
  { from: day('2000-01-01'), knownFrom: day('2000-01-01'), value: 'IN_FORCE', cite: act.read('s1') },
]);
const rate: Amount = {
  reads: [born],
  steps: [years(born, 11)],
  dated: [],
  directions: [],
  work: (known, workings) => {
    const pence = known.age(born) >= 11 ? 20_000 : 15_000;
    workings?.line('Rate for the age', pence, act.read('Sch 1'));
    return pence;
  },
};
const money = { kind: 'MONEY', every: 'WEEK', measure: 'EXACT' } as const;
const route = (code: string, when: Route['when'], gives: Route['gives']): Route => ({
  code,
  title: code,
  gives,
  status: inForce,
  when,
  award: { ...money, amount: rate },
  nextSteps: [{ says: 'Ask.', who: 'your council' }],
});
const allowance = compile(
  entitlement({
    code: 'EXAMPLE',
    title: 'Example',
    summary: 'An example.',
    kind: 'MONEY',
    per: 'CHILD',
    routes: {
      england: [
        route(
          'SGO',
          all('A special guardian of a child under 18', [
            isYes(livesWithCarer, 'The child lives with you', act.read('s2')),
            isOneOf(order, ['SGO'], 'There is a special guardianship order', act.read('s3')),
            isUnder(18, born, 'The child is under 18', act.read('s4')),
          ]),
          'ENTITLED',
        ),
        route(
          'ANY_CHILD',
          any('Any child at home', [
            isYes(livesWithCarer, 'The child lives with you', act.read('s2')),
            all('Impossible', [
              hasReached(18, born, 'The child is 18', act.read('s5')),
              isUnder(18, born, 'The child is under 18', act.read('s5')),
            ]),
          ]),
          'COUNCIL_DECIDES',
        ),
      ],
      'review-2022': [
        route(
          'EITHER',
          any('Tautology', [
            isYes(livesWithCarer, 'Yes', act.read('s6')),
            not('No', isYes(livesWithCarer, 'Yes', act.read('s6'))),
          ]),
          'ENTITLED',
        ),
      ],
    },
    otherwise: { says: 'No route.', nextSteps: [{ says: 'Appeal.', who: 'a lawyer' }], cite: [act.read('s9')] },
    challenge: [],
  }),
  'england',
);
const on = (answers: Answers, asOf = '2026-06-01') => ({
  answers,
  asOf: day(asOf),
  knownOn: day(asOf),
  settings: new Map(),
});

describe('A decision', () => {
  test('takes the first route that is met', () => {
    const decided = allowance.outcome(
      on({ 'child.born': day('2016-01-01'), 'child.livesWithCarer': true, 'child.order': 'SGO' }),
    );
    expect(decided).toEqual({ outcome: 'ENTITLED', route: 0, least: 15_000, most: 15_000 });
  });

  test('gives a range where the age is not known', () => {
    const decided = allowance.outcome(on({ 'child.livesWithCarer': true, 'child.order': 'NONE' }));
    expect(decided).toEqual({ outcome: 'COUNCIL_DECIDES', route: 1, least: 15_000, most: 20_000 });
  });

  test('says no as soon as nothing could make it yes', () => {
    expect(allowance.outcome(on({ 'child.livesWithCarer': false })).outcome).toBe('NOT_ENTITLED');
    const full = allowance.determine(on({ 'child.livesWithCarer': false }));
    expect(full.because.map(({ met }) => met)).toEqual([
      'NO',
      'NO',
      'NOT_KNOWN',
      'NOT_KNOWN',
      'NO',
      'NO',
      'NO',
      'NOT_KNOWN',
      'NOT_KNOWN',
    ]);
  });

  test('asks for more where the completions differ', () => {
    const full = allowance.determine(on({ 'child.livesWithCarer': true }));
    expect(full.outcome).toBe('MORE_INFORMATION_NEEDED');
    expect(full.possibleOutcomes).toEqual(['ENTITLED', 'COUNCIL_DECIDES']);
  });

  test('sees that two comparisons of the same numbers contradict each other', () => {
    const [earned, given] = ['earned', 'given'].map((code) => moneyFact(code, words(code)));
    const together = sum(stated(earned!), stated(given!));
    const contradiction = all('Little and much', [
      atMost(together, fixed(50_000), 'At most £500', act.read('s7')),
      not('Not at most £505', atMost(together, fixed(50_500), 'At most £505', act.read('s7'))),
    ]);
    const routes = { england: [route('NEVER', contradiction, 'ENTITLED')], 'review-2022': [] };
    const never = compile({ ...allowance.entitlement, routes }, 'england');
    expect(never.outcome(on({})).outcome).toBe('NOT_ENTITLED');
    expect(never.questions(on({}))).toEqual([]);
  });

  test('is not spoilt by an amount that failed before', () => {
    let fails = true;
    const failing: Amount = {
      reads: [order],
      steps: [],
      dated: [],
      directions: [],
      work: () => {
        if (fails) throw new Error('a table is broken');
        return 1;
      },
    };
    const when = atMost(failing, fixed(1), 'A penny is at most a penny', act.read('s7'));
    const routes = { england: [route('PENNY', when, 'ENTITLED')], 'review-2022': [] };
    const spoilt = compile({ ...allowance.entitlement, routes }, 'england');
    expect(() => spoilt.determine(on({}))).toThrow('a table is broken');
    fails = false;
    expect(spoilt.outcome(on({ 'child.order': 'SGO' }))).toEqual({
      outcome: 'ENTITLED',
      route: 0,
      least: 15_000,
      most: 20_000,
    });
  });
});
