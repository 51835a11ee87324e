import { describe, expect, test } from '@jest/globals';
import {
  compile,
  day,
  decidedFrom,
  entitlement,
  instrument,
  isYes,
  parameter,
  route,
  yesNoFact,
  type PolicyCode,
  type ProvisionStatus,
} from '@kith/policy';

import { Refused } from '../../act/refused.ts';
import { ANONYMOUS, type Caller } from '../../caller/caller.ts';
import type { SubgraphContext } from '../../context.ts';
import { personOf, staff, system } from '../../testing/callers.ts';
import { determinationOf } from '../determination-of.ts';
import { openDetermination } from './open-determination.ts';
import { determinationTokens } from './tokens.ts';

const MEDWAY = 'E06000035';
const AVA = '0198c0de-0000-7000-8000-000000000001';
const INSTALLATION_KEY = Buffer.alloc(32, 7);

const act = instrument('Test Act 2020', 'https://example.org/act', '2026-11-01');
const left = yesNoFact('test.left', {
  title: 'Left',
  question: 'Left care?',
  why: 'It turns on it.',
  changeable: 'NEVER',
});
const grant = entitlement({
  code: 'GRANT',
  title: 'Grant',
  summary: 'A grant.',
  kind: 'MONEY',
  per: 'PERSON',
  routes: {
    england: [
      route({
        code: 'LAW',
        title: 'The law',
        gives: 'ENTITLED',
        status: parameter<ProvisionStatus>('test.token.status', 'Status', [
          { from: day('2020-01-01'), knownFrom: day('2020-01-01'), value: 'IN_FORCE', cite: act.read('s1') },
        ]),
        when: isYes(left, 'You have left care', act.read('s3')),
        award: { kind: 'PROVIDED', what: 'a grant' },
        nextSteps: [],
      }),
    ],
    'review-2022': [],
  },
  otherwise: { says: 'Nothing is due.', nextSteps: [], cite: [act.read('s6')] },
  challenge: [{ says: 'Complain.', within: 'one year', cite: [act.read('s7')] }],
});
const compiled = { england: compile(grant, 'england'), 'review-2022': compile(grant, 'review-2022') };

const at = (moment: string, caller: Caller = staff(MEDWAY), key: Uint8Array = INSTALLATION_KEY): SubgraphContext => ({
  caller,
  requestId: 'test',
  now: new Date(moment),
  today: moment.slice(0, 10),
  determinationTokens: determinationTokens('leaving-care-grants', key),
});
const NOON = at('2026-11-21T12:00:00Z');

interface Asked {
  readonly context?: SubgraphContext;
  readonly subject?: string;
  readonly policy?: PolicyCode;
  readonly asOf?: string;
}

function tokenFor({ context = NOON, subject = AVA, policy = 'england', asOf = '2026-11-21' }: Asked = {}) {
  const situation = {
    answers: { 'test.left': true },
    asOf: day(asOf),
    knownOn: day('2026-11-21'),
    settings: new Map(),
  };
  const other = policy === 'england' ? 'review-2022' : 'england';
  const statement = { subject, asOf, knownOn: '2026-11-21', horizon: 24, policy, circumstances: { left: 'YES' } };
  const decided = decidedFrom({ compiled: compiled[policy], other: compiled[other], situation });
  return determinationOf(decided, { statement, rulesVersion: 'v1', context }).token;
}

const open = (token: string | undefined, context = NOON, subject = AVA, entitlements = ['GRANT']) =>
  openDetermination(context, token ?? '', { subject, entitlements, path: ['determination'] });

function codeOf(opening: () => unknown): string | undefined {
  try {
    opening();
  } catch (error) {
    if (error instanceof Refused) return error.problems[0]?.code;
    throw error;
  }
  return undefined;
}

describe('the token of a determination', () => {
  test('brings the answer, its reasons, their law and the facts to whoever acts on it', () => {
    expect(open(tokenFor())).toMatchObject({
      subject: AVA,
      council: MEDWAY,
      entitlement: 'GRANT',
      outcome: 'ENTITLED',
      route: { code: 'LAW' },
      because: [{ depth: 0, says: 'You have left care', met: 'YES', law: ['Test Act 2020, s3'] }],
      facts: { left: 'YES' },
      rulesVersion: 'v1',
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  test('says nothing to who has no key: neither the person nor the facts can be read in it', () => {
    const plain = Buffer.from(tokenFor()!, 'base64url').toString('latin1');
    expect(plain).not.toContain(AVA);
    expect(plain).not.toContain('left');
  });

  test('is given to staff and systems of a council only, and never for a check', () => {
    expect(tokenFor({ context: at('2026-11-21T12:00:00Z', system(MEDWAY, ['person:read'])) })).toBeDefined();
    expect(tokenFor({ context: at('2026-11-21T12:00:00Z', ANONYMOUS) })).toBeUndefined();
    expect(tokenFor({ context: at('2026-11-21T12:00:00Z', personOf(MEDWAY, AVA)) })).toBeUndefined();
    expect(tokenFor({ subject: 'anonymous' })).toBeUndefined();
  });

  test('cannot be used for another person, in another council or for another entitlement', () => {
    expect(codeOf(() => open(tokenFor(), NOON, 'somebody else'))).toBe('TOKEN_OF_ANOTHER');
    expect(codeOf(() => open(tokenFor(), at('2026-11-21T12:00:00Z', staff('E08000032'))))).toBe('TOKEN_OF_ANOTHER');
    expect(codeOf(() => open(tokenFor(), NOON, AVA, ['BURSARY']))).toBe('TOKEN_OF_OTHER_ENTITLEMENT');
  });

  test('lives for half an hour, and not before it was made', () => {
    expect(codeOf(() => open(tokenFor(), at('2026-11-21T12:30:00Z')))).toBeUndefined();
    expect(codeOf(() => open(tokenFor(), at('2026-11-21T12:30:01Z')))).toBe('TOKEN_EXPIRED');
    expect(codeOf(() => open(tokenFor(), at('2026-11-21T11:59:59Z')))).toBe('TOKEN_EXPIRED');
  });

  test('is of today and of the law in force, or cannot be acted on', () => {
    expect(codeOf(() => open(tokenFor({ policy: 'review-2022' })))).toBe('TOKEN_NOT_THE_LAW');
    expect(codeOf(() => open(tokenFor({ asOf: '2027-03-01' })))).toBe('TOKEN_OF_ANOTHER_DAY');
  });

  test('is refused after any change of it, and where another installation or subgraph made it', () => {
    const token = Buffer.from(tokenFor()!, 'base64url');
    for (let at = 0; at < token.length; at += 1) {
      const forged = Buffer.from(token);
      forged[at]! ^= 1;
      expect(codeOf(() => open(forged.toString('base64url')))).toBe('TOKEN_UNREADABLE');
    }
    const others = at('2026-11-21T12:00:00Z', staff(MEDWAY), Buffer.alloc(32, 8));
    expect(codeOf(() => open(tokenFor({ context: others })))).toBe('TOKEN_UNREADABLE');
    const tokens = determinationTokens('staying-put', INSTALLATION_KEY);
    expect(codeOf(() => open(tokenFor({ context: { ...NOON, determinationTokens: tokens } })))).toBe(
      'TOKEN_UNREADABLE',
    );
    expect(codeOf(() => open(''))).toBe('TOKEN_UNREADABLE');
    expect(codeOf(() => open('x'.repeat(70_000)))).toBe('TOKEN_UNREADABLE');
  });
});
