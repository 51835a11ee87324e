import { describe, expect, jest, test } from '@jest/globals';
import {
  all,
  choiceFact,
  compile,
  dateFact,
  day,
  dayTerm,
  decidedFrom,
  asOf,
  entitlement,
  instrument,
  isOneOf,
  isYes,
  notAfter,
  parameter,
  route,
  yesNoFact,
  type Answers,
  type Entitlement,
  type PolicyCode,
  type ProvisionStatus,
} from '@kith/policy';
import { Query, Resolver } from 'type-graphql';

import { subgraph } from '../subgraph.ts';
import { ask } from '../testing/ask.ts';
import { determinationOf } from './determination-of.ts';
import { Determination } from './determination.ts';
import { Open } from '../permission/rule.ts';
import { inWords } from './in-words.ts';

const act = instrument('Test Act 2020', 'https://example.org/act', '2026-11-01');
const words = {
  title: 'Home',
  question: 'Has the child a home with you?',
  why: 'It turns on it.',
  changeable: 'BY_CHOICE',
} as const;
const home = yesNoFact('child.home', words);
const kind = choiceFact(
  'child.kind',
  'TestKind',
  { SGO: 'Special guardianship', NONE: 'No order' },
  { ...words, title: 'Order' },
);
const born = dateFact('child.born', { ...words, changeable: 'NEVER' });

const statusFrom = (status: ProvisionStatus) =>
  parameter<ProvisionStatus>('test.status', 'Status', [
    { from: day('2020-01-01'), knownFrom: day('2020-01-01'), value: status, cite: act.read('s1') },
  ]);
const toEighteen = notAfter(asOf, dayTerm(born, { years: 18, days: -1 }), 'The child is under 18', act.read('s2'));
const way = (code: string, status: ProvisionStatus, withOrder: boolean) =>
  route({
    code,
    title: `The way ${code}`,
    gives: 'ENTITLED',
    status: statusFrom(status),
    when: all('The conditions are met', [
      isYes(home, 'The child has a home with you', act.read('s3')),
      toEighteen,
      ...(withOrder ? [isOneOf(kind, ['SGO'], 'You are the special guardian', act.check('s4', 'Confirm it.'))] : []),
    ]),
    award: { kind: 'PROVIDED', what: 'a weekly visit' },
    nextSteps: [{ says: 'Ask for it.', who: 'your council', cite: [act.read('s5')] }],
  });
const visits: Entitlement = entitlement({
  code: 'VISITS',
  title: 'Visits',
  summary: 'Somebody visits.',
  kind: 'HELP',
  per: 'CHILD',
  routes: { england: [way('LAW', 'IN_FORCE', true)], 'review-2022': [way('REVIEW', 'RECOMMENDED', false)] },
  otherwise: { says: 'Nothing is due.', nextSteps: [], cite: [act.read('s6')] },
  challenge: [{ says: 'Complain.', within: 'one year', cite: [act.read('s7')] }],
});
const under = { england: compile(visits, 'england'), 'review-2022': compile(visits, 'review-2022') };
const other = { england: 'review-2022', 'review-2022': 'england' } as const;
const statementOf = (subject: string, policy: PolicyCode) => ({
  subject,
  asOf: '2026-11-21',
  knownOn: '2026-11-21',
  horizon: 24,
  policy,
  circumstances: {},
});
const decide = (answers: Answers, policy: PolicyCode = 'england') => {
  const situation = { answers, asOf: day('2026-11-21'), knownOn: day('2026-11-21'), settings: new Map() };
  return determinationOf(
    decidedFrom({ compiled: under[policy], other: under[other[policy]], situation, about: 'wren' }),
    { statement: statementOf('anonymous', policy), rulesVersion: 'test' },
  );
};

describe('a determination', () => {
  const known = { 'child.home': true, 'child.kind': 'NONE', 'child.born': day('2010-01-10') };

  test('names its entitlement, its child and its person', () => {
    const { ref, subject, about, entitlement: described, rulesVersion } = decide(known);
    expect({ ref, subject, about, rulesVersion }).toEqual({
      ref: 'VISITS:wren',
      subject: 'anonymous',
      about: { ref: 'wren' },
      rulesVersion: 'test',
    });
    expect(described).toEqual({ code: 'VISITS', title: 'Visits', summary: 'Somebody visits.', kind: 'HELP' });
  });

  test('gives its reasons with their sources, and says which a lawyer should confirm', () => {
    const { outcome, because, challenge } = decide(known);
    expect(outcome).toBe('NOT_ENTITLED');
    expect(because.find(({ met }) => met === 'NO')?.met).toBe('NO');
    expect(because.find(({ says }) => says === 'You are the special guardian')).toMatchObject({
      met: 'NO',
      sources: [{ instrument: 'Test Act 2020', provision: 's4', reading: 'check', checkedOn: '2026-11-01' }],
    });
    expect(challenge).toMatchObject([{ says: 'Complain.', within: 'one year' }]);
  });

  test('shows the same under the other policy', () => {
    expect(decide(known).counterpart).toMatchObject({
      policy: 'review-2022',
      outcome: 'ENTITLED',
      award: { kind: 'PROVIDED', what: 'a weekly visit', inTotals: false },
    });
    expect(decide(known, 'review-2022').counterpart).toMatchObject({ policy: 'england', outcome: 'NOT_ENTITLED' });
  });

  test('says what would turn it, in words', () => {
    expect(decide(known).wouldChange).toEqual([
      expect.objectContaining({
        changes: [{ fact: 'child.kind', title: 'Order', from: 'No order', to: 'Special guardianship' }],
        outcome: 'ENTITLED',
      }),
    ]);
  });

  test('asks about the child, with the answers to choose from', () => {
    const { questions, outcome } = decide({ 'child.born': day('2010-01-10'), 'child.home': true });
    expect(outcome).toBe('MORE_INFORMATION_NEEDED');
    expect(questions).toEqual([
      expect.objectContaining({
        fact: 'child.kind',
        type: 'CHOICE',
        about: { ref: 'wren' },
        answers: [
          { code: 'SGO', label: 'Special guardianship' },
          { code: 'NONE', label: 'No order' },
        ],
      }),
    ]);
  });

  test('looks ahead as far as the statement asks, by whole days', () => {
    const { periods } = decide({ ...known, 'child.kind': 'SGO' });
    expect(periods.map(({ from, to, outcome }) => [from, to, outcome])).toEqual([
      ['2026-11-21', '2028-01-09', 'ENTITLED'],
      ['2028-01-10', '2028-11-20', 'NOT_ENTITLED'],
    ]);
  });
});

describe('what nobody selects', () => {
  @Resolver()
  class Decided {
    @Open()
    @Query(() => Determination)
    decided(): Determination {
      return decide({ 'child.home': true, 'child.kind': 'SGO', 'child.born': day('2010-01-10') });
    }
  }
  const decided = subgraph({ name: 'decided', resolvers: [Decided] });

  test('is not worked out', async () => {
    const spies = (['determine', 'questions', 'wouldChange', 'timeline'] as const).map((method) =>
      jest.spyOn(under.england, method),
    );
    const worked = () => spies.map((spy) => spy.mock.calls.length);
    await ask(decided, '{ decided { ref entitlement { code } } }');
    expect(worked()).toEqual([0, 0, 0, 0]);
    await ask(decided, '{ decided { outcome because { says } sources { url } award { kind } } }');
    expect(worked()).toEqual([1, 0, 0, 0]);
    await ask(decided, '{ decided { questions { fact } } }');
    expect(worked()).toEqual([1, 1, 0, 0]);
    await ask(decided, '{ decided { wouldChange { outcome } periods { from } } }');
    expect(worked()).toEqual([1, 1, 1, 1]);
    for (const spy of spies) spy.mockRestore();
  });

  test('every field can be selected, and comes out as the schema says', async () => {
    const { data, errors } = await ask(
      decided,
      `{ decided { ref subject entitlement { code kind } about { ref } outcome possibleOutcomes
         route { code title status } routes { code met gives status award { kind } }
         counterpart { policy outcome } award { kind leastPence lines { pence } provisional notes { says } startUnpublished }
         periods { from to outcome leastPence provisional why } because { depth says met sources { url reading } }
         questions { fact gain } wouldChange { outcome changes { fact from to } } nextSteps { says who }
         challenge { says } sources { instrument } settings { code version } rulesVersion } }`,
    );
    expect(errors).toBeUndefined();
    expect(data?.['decided']).toMatchObject({
      outcome: 'ENTITLED',
      route: { code: 'LAW', status: 'IN_FORCE' },
      counterpart: { policy: 'REVIEW_2022' },
      questions: [],
    });
  });
});

describe('an answer in words', () => {
  test('is how a person would say it', () => {
    const money = { type: 'MONEY', code: 'm', ...words, least: 0, most: 1 } as const;
    expect(inWords(home, false)).toBe('no');
    expect(inWords(kind, 'SGO')).toBe('Special guardianship');
    expect(inWords(born, day('2010-01-10'))).toBe('2010-01-10');
    expect(inWords(money, 123_456)).toBe('£1,234.56');
    expect(inWords(money, { least: 100, most: 200 })).toBe('£1.00 to £2.00');
    expect(inWords(home, undefined)).toBeUndefined();
  });
});
