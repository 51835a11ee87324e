import { describe, expect, it } from '@jest/globals';
import { careLeaverCouncil, housingAuthority } from '@kith/circumstances';
import { decidingBy } from '@kith/care-status/testing';
import { compile } from '@kith/policy';

import * as rules from './index.ts';

const COUNCIL = 'E10000014';
const DISTRICT = 'E07000086';

describe('whose settings have a part in the answers about homes', () => {
  it('are those of the council that looked after the person and of the place where they live, as far as they are told', () => {
    const of = (council: string | null, home: string | null) => [
      ...rules.councilsOf({ council, housingAuthority: home }),
    ];
    expect(of(COUNCIL, DISTRICT)).toEqual([COUNCIL, DISTRICT]);
    expect(of(COUNCIL, COUNCIL)).toEqual([COUNCIL]);
    expect(of(COUNCIL, null)).toEqual([COUNCIL]);
    expect(of(null, DISTRICT)).toEqual([DISTRICT]);
    expect(of(null, null)).toEqual([]);
  });

  it('are told by two facts, which are in the key of this subgraph', () => {
    expect(rules.factsRead.has(careLeaverCouncil)).toBe(true);
    expect(rules.factsRead.has(housingAuthority)).toBe(true);
  });

  it('are those of one policy’s rules or the other’s', () => {
    for (const policy of ['england', 'review-2022'] as const) {
      const compiled = rules.compiledFor(policy);
      expect(compiled.map(({ entitlement }) => entitlement)).toEqual(rules.entitlements);
      expect(compiled[0]?.reads).toEqual(compile(rules.entitlements[0]!, policy).reads);
    }
  });
});

describe('what this subgraph sees and asks of a care leaver', () => {
  it('is every told fact that its rules rest on, those behind the status among them, and nothing that is worked out', () => {
    const codes = [...rules.factsRead].map(({ code }) => code);
    expect(codes).toEqual(
      expect.arrayContaining([
        'careLeaver.home.rentMonthlyPence',
        'careLeaver.dateOfBirth',
        'careLeaver.carePeriod.from',
        'careLeaver.homelessness.twoYearsInCareHere',
        'careLeaver.carePeriod.district',
      ]),
    );
    expect(
      codes.filter((code) => code.startsWith('careLeaver.status.') || code.startsWith('careLeaver.places.')),
    ).toEqual([]);
    expect(codes).not.toContain('careLeaver.apprenticeship.startedOn');
  });

  it('is asked once, what matters most first', () => {
    for (const code of ['HOMELESS_LOCAL_CONNECTION', 'COUNCIL_TAX_REDUCTION', 'ONE_BEDROOM_RATE']) {
      const { questions } = decidingBy(rules)({ dateOfBirth: '2004-01-01', council: COUNCIL }, code);
      const gains = questions.map(({ gain }) => gain);
      expect(gains.length).toBeGreaterThan(1);
      expect(gains).toEqual(gains.toSorted((one, other) => other - one));
      expect(new Set(questions.map(({ fact }) => fact.code)).size).toBe(questions.length);
    }
  });
});
