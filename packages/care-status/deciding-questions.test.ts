import { describe, expect, it } from '@jest/globals';
import {
  careLeaverBorn,
  careLeaverCouncil,
  carePeriodsComplete,
  everInCare,
  hadApprenticeshipBursary,
  housingAuthority,
  onApprenticeship,
} from '@kith/circumstances';
import { all, any, day, isoOf, isYes, yesNoFact } from '@kith/policy';

import { careLeaverRules, isEligibleChild, isRelevantChild, STATUS_READS, type DeclaredRules } from './index.ts';
import { cite, eligible, exampleHelp, inCare, relevant } from './testing/example-help.ts';
import { decidingBy, published, relevantInFull } from './testing/index.ts';

const onOne = isYes(onApprenticeship, 'On an apprenticeship', cite);

describe('a fact that a subgraph works out', () => {
  const inNeed = yesNoFact('careLeaver.test.inNeed', {
    title: 'In need',
    question: 'Are you in need?',
    why: 'For a test.',
    changeable: 'NEVER',
  });
  const help = exampleHelp('HELP', isYes(inNeed, 'In need', cite));
  const workedOutOf = new Map([[inNeed, [onApprenticeship, hadApprenticeshipBursary]]]);
  const questions = (declared: DeclaredRules) =>
    decidingBy(careLeaverRules(declared))(relevantInFull, 'HELP').questions;

  it('is read for the day asked about, as known on the other day, with the settings in force', () => {
    const seen: unknown[] = [];
    const decide = decidingBy(
      careLeaverRules({
        entitlements: [help],
        reading: (told, { asOf, knownOn, settings }) => {
          seen.push([told.council, isoOf(asOf), isoOf(knownOn), [...settings.keys()]]);
          return { [inNeed.code]: asOf >= day('2025-09-01') };
        },
      }),
    );
    const settings = published('E08000006', { offered: true });
    const outcome = (asOf: string) =>
      decide(relevantInFull, 'HELP', { asOf, settings, knownOn: '2026-01-02' }).determination.outcome;
    expect(outcome('2025-08-31')).toBe('NOT_ENTITLED');
    expect(outcome('2025-09-01')).toBe('ENTITLED');
    expect(seen).toEqual([
      ['E08000006', '2025-08-31', '2026-01-02', ['offered']],
      ['E08000006', '2025-09-01', '2026-01-02', ['offered']],
    ]);
  });

  it('is asked for by what it is worked out of, the first for its whole worth and the second for half', () => {
    expect(questions({ entitlements: [help], workedOutOf })).toEqual([
      { fact: onApprenticeship, gain: 1 },
      { fact: hadApprenticeshipBursary, gain: 0.5 },
    ]);
  });

  it('is asked for as it stands, where it is worked out of nothing else', () => {
    expect(questions({ entitlements: [help] })).toEqual([{ fact: inNeed, gain: 1 }]);
  });

  it('lets the subgraph see what it is worked out of, and what the status is worked out of only where it reads that', () => {
    const factsRead = (declared: DeclaredRules) => [...careLeaverRules(declared).factsRead];
    const apprenticeship = [onApprenticeship, hadApprenticeshipBursary];
    expect(factsRead({ entitlements: [help], workedOutOf })).toEqual([careLeaverCouncil, ...apprenticeship]);
    expect(factsRead({ entitlements: [help], ofHousingAuthority: [help] })).toEqual([
      careLeaverCouncil,
      housingAuthority,
      inNeed,
    ]);
    const both = [help, exampleHelp('STATUS', all('Eligible, and in care', [eligible, inCare]))];
    expect(factsRead({ entitlements: both })).toEqual([careLeaverCouncil, ...STATUS_READS, inNeed]);
  });
});

describe('the questions of an entitlement', () => {
  it('put every kind of care leaver as the one told fact that is missing, once and for the best worth', () => {
    const either = exampleHelp('EITHER', any('Either', [eligible, all('Relevant, and on one', [relevant, onOne])]));
    const rules = careLeaverRules({ entitlements: [either] });
    const open = rules
      .compiledFor('england')[0]!
      .questions({ answers: {}, asOf: day('2025-08-01'), knownOn: day('2026-11-21'), settings: new Map() });
    const [ofEligible, ofRelevant, ofApprenticeship] = [isEligibleChild, isRelevantChild, onApprenticeship].map(
      (wanted) => open.find(({ fact }) => fact === wanted)!.gain,
    );
    expect(ofEligible).toBeGreaterThan(ofRelevant!);
    expect(decidingBy(rules)({}, 'EITHER').questions).toEqual([
      { fact: careLeaverBorn, gain: ofEligible },
      { fact: onApprenticeship, gain: ofApprenticeship },
    ]);
  });

  it('come best first: what would settle the status first has its whole worth, and the second half', () => {
    const rules = careLeaverRules({ entitlements: [exampleHelp('BOTH', all('Both', [eligible, onOne]))] });
    const { questions } = decidingBy(rules)({ dateOfBirth: '2009-01-01' }, 'BOTH', { asOf: '2025-08-01' });
    const { gain } = questions[0]!;
    expect(questions).toEqual([
      { fact: everInCare, gain },
      { fact: onApprenticeship, gain },
      { fact: carePeriodsComplete, gain: gain / 2 },
    ]);
  });
});
