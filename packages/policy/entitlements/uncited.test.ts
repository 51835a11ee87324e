import { describe, expect, test } from '@jest/globals';

import { figure } from '../amounts/figure.ts';
import { instrument } from '../citation.ts';
import { all } from '../conditions/compose.ts';
import { isYes } from '../conditions/tests.ts';
import { parameter, type DatedValue } from '../dated/parameter.ts';
import { day } from '../day.ts';
import { yesNoFact } from '../facts/fact.ts';
import type { Entitlement, ProvisionStatus } from './entitlement.ts';
import { citationsToCheck, uncited } from './uncited.ts';

const act = instrument('Example Act 2020', 'https://example.org/act', '2026-11-21');
const fact = yesNoFact('fact', { title: 'Fact', question: 'Is it?', why: 'It counts.', changeable: 'NEVER' });
const value = <T>(held: T, isCited: boolean): DatedValue<T> =>
  ({
    from: day('2020-01-01'),
    knownFrom: day('2020-01-01'),
    value: held,
    ...(isCited ? { cite: act.read('s1') } : {}),
  }) as DatedValue<T>;

const example = (isCited: boolean): Entitlement => ({
  code: 'EXAMPLE',
  title: 'Example',
  summary: 'An example.',
  kind: 'MONEY',
  per: 'PERSON',
  routes: {
    england: [
      {
        code: 'ROUTE',
        title: 'Route',
        gives: 'ENTITLED',
        status: parameter<ProvisionStatus>('status', 'Status', [value<ProvisionStatus>('IN_FORCE', isCited)]),
        when: all('All of it', [
          isYes(fact, 'It is so', ...(isCited ? [act.check('s2', 'Confirm the wording.')] : [])),
        ]),
        award: {
          kind: 'MONEY',
          every: 'WEEK',
          measure: 'EXACT',
          amount: figure(parameter('rate', 'Rate', [value(1, isCited)])),
        },
        nextSteps: [{ says: 'Ask.', who: 'your council' }],
        notes: [{ says: 'A remark.', cite: isCited ? [act.check('s2', 'Confirm the wording.')] : [] }],
      },
    ],
    'review-2022': [],
  },
  otherwise: { says: 'Nothing.', nextSteps: [], cite: isCited ? [act.read('s3')] : [] },
  challenge: [{ says: 'Complain.', cite: isCited ? [act.read('s4')] : [] }],
});

describe('An entitlement', () => {
  test('in which everything is cited has nothing uncited', () => {
    expect(uncited(example(true))).toEqual([]);
  });

  test('that cites nothing is found at every test, value, remark and step', () => {
    expect(uncited(example(false))).toEqual([
      'EXAMPLE ROUTE: status, entry 1',
      'EXAMPLE ROUTE: “It is so”',
      'EXAMPLE ROUTE: rate, entry 1',
      'EXAMPLE ROUTE: note “A remark.”',
      'EXAMPLE: otherwise',
      'EXAMPLE: challenge “Complain.”',
    ]);
  });

  test('lists what a lawyer should confirm, each once', () => {
    expect(citationsToCheck(example(true)).map(({ confirm }) => confirm)).toEqual(['Confirm the wording.']);
  });
});
