import { describe, expect, it } from '@jest/globals';
import { onApprenticeship } from '@kith/circumstances';
import { day, isInForce, isoOf, isYes, not, setting, type CouncilSettings, type PolicyCode } from '@kith/policy';

import { careLeaverRules, type AskedOfRules, type DeclaredRules, type ToldCareLeaver } from './index.ts';
import { cite, eligible, exampleHelp, relevant, since1990 } from './testing/example-help.ts';
import { decidingBy, inLines, published, relevantInFull, stayInFull, type Asking } from './testing/index.ts';

const IN_SUMMER = { asOf: '2025-08-01' };

describe('the rules of a subgraph for care leavers', () => {
  const entitlements = [exampleHelp('FIRST', relevant), exampleHelp('SECOND', eligible, not('Not eligible', eligible))];
  const rules = careLeaverRules({ entitlements });
  const decide = decidingBy(rules);

  const asked: AskedOfRules = {
    asOf: day('2025-08-01'),
    knownOn: day('2026-11-21'),
    policy: 'england',
    settings: new Map(),
  };

  it('decide every entitlement in the order of showing, for the person', () => {
    const decided = rules.determineAll(relevantInFull, asked);
    expect(decided.map(({ ref, about, policy, entitlement }) => [ref, about, policy, entitlement])).toEqual([
      ['FIRST', undefined, 'england', entitlements[0]],
      ['SECOND', undefined, 'england', entitlements[1]],
    ]);
    expect(decided.map(({ determination }) => determination.outcome)).toEqual(['ENTITLED', 'NOT_ENTITLED']);
  });

  it('decide under the policy asked for, and beside it under the other', () => {
    const outcomes = (policy: PolicyCode) => {
      const { determination, counterpart } = decide(relevantInFull, 'SECOND', { ...IN_SUMMER, policy });
      return [determination, counterpart].map((one) => [one.policy, one.outcome]);
    };
    expect(outcomes('england')).toEqual([
      ['england', 'NOT_ENTITLED'],
      ['review-2022', 'ENTITLED'],
    ]);
    expect(outcomes('review-2022')).toEqual([
      ['review-2022', 'ENTITLED'],
      ['england', 'NOT_ENTITLED'],
    ]);
  });

  it('are given for each policy, one for each entitlement', () => {
    expect(rules.entitlements).toBe(entitlements);
    for (const code of ['england', 'review-2022'] as const)
      expect(rules.compiledFor(code).map(({ policy, entitlement }) => [policy, entitlement.code])).toEqual([
        [code, 'FIRST'],
        [code, 'SECOND'],
      ]);
  });

  it('work out the status of a day once, however many entitlements rest on it', () => {
    const timesRead = (of: DeclaredRules['entitlements']) => {
      let reads = 0;
      const told = {
        ...relevantInFull,
        get carePeriods() {
          reads += 1;
          return [stayInFull];
        },
      };
      const decided = careLeaverRules({ entitlements: of }).determineAll(told, asked);
      expect(decided.at(-1)?.determination.outcome).toBe('NOT_ENTITLED');
      return reads;
    };
    expect(timesRead(entitlements)).toBe(timesRead(entitlements.slice(1)));
  });

  it('say what a person could change', () => {
    const bursary = exampleHelp('BURSARY', isYes(onApprenticeship, 'On an apprenticeship', cite));
    const told: ToldCareLeaver = { ...relevantInFull, apprenticeship: { onNow: 'NO' } };
    const { wouldChange } = decidingBy(careLeaverRules({ entitlements: [bursary] }))(told, 'BURSARY');
    expect(wouldChange.map(({ changes }) => changes.map(({ fact }) => fact))).toEqual([[onApprenticeship]]);
  });

  it('draw their periods through the days on which the status changes', () => {
    const periods = decide(relevantInFull, 'FIRST', { asOf: '2025-06-30' }).periods(1);
    expect(inLines(periods)).toEqual(['2025-06-30 NOT_ENTITLED', '2025-07-01 ENTITLED']);
    expect(periods.map(({ to }) => isoOf(to))).toEqual(['2025-06-30', '2025-07-29']);
  });
});

describe('the settings that count', () => {
  const COUNCIL = 'E10000014';
  const HOUSING = 'E07000086';
  const offered = setting('offered', 'Offered here', since1990('offered-nowhere', false));
  const ofCouncil = exampleHelp('OF_COUNCIL', isInForce(offered, 'Offered here', cite));
  const ofHousing = exampleHelp('OF_HOUSING', isInForce(offered, 'Offered here', cite));
  const declared: DeclaredRules = { entitlements: [ofCouncil, ofHousing], ofHousingAuthority: [ofHousing] };
  const told: ToldCareLeaver = { ...relevantInFull, council: COUNCIL, housingAuthority: HOUSING };

  /** Whether each of the two is offered. */
  const isOffered = (settings: Asking['settings'], of = told, published?: DeclaredRules['published']) => {
    const decide = decidingBy(careLeaverRules({ ...declared, ...(published ? { published } : {}) }));
    return ['OF_COUNCIL', 'OF_HOUSING'].map(
      (code) =>
        decide(of, code, { ...IN_SUMMER, settings: settings ?? new Map() }).determination.outcome === 'ENTITLED',
    );
  };

  it('are those of the council, and of the housing authority for what it decides', () => {
    expect(isOffered(published(COUNCIL, { offered: true }))).toEqual([true, false]);
    expect(isOffered(published(HOUSING, { offered: true }))).toEqual([false, true]);
    expect(isOffered(new Map())).toEqual([false, false]);
  });

  it('are none where nobody says which council', () => {
    const anywhere = (): CouncilSettings => published(COUNCIL, { offered: true }).get(COUNCIL)!;
    expect(isOffered(new Map(), { ...told, council: null, housingAuthority: null }, anywhere)).toEqual([false, false]);
    expect(isOffered(new Map(), told, anywhere)).toEqual([true, true]);
  });

  it('are what stands in for an authority, until it publishes its own', () => {
    const standsIn = (authority: string) => published(authority, { offered: authority === COUNCIL }).get(authority)!;
    expect(isOffered(new Map(), told, standsIn)).toEqual([true, false]);
    expect(isOffered(published(COUNCIL, { offered: false }), told, standsIn)).toEqual([false, false]);
    expect(isOffered(published(HOUSING, { offered: true }), told, standsIn)).toEqual([true, true]);
  });

  it('are asked for of the authorities that may have a part: that of housing only where it decides something', () => {
    const councils = (rules: DeclaredRules, of: ToldCareLeaver) => [...careLeaverRules(rules).councilsOf(of)];
    expect(councils(declared, told)).toEqual([COUNCIL, HOUSING]);
    expect(councils({ entitlements: [ofCouncil] }, told)).toEqual([COUNCIL]);
    expect(councils(declared, { council: COUNCIL })).toEqual([COUNCIL]);
    expect(councils(declared, { housingAuthority: HOUSING })).toEqual([HOUSING]);
    expect(councils(declared, { council: null, housingAuthority: null })).toEqual([]);
  });
});
