import { describe, expect, it } from '@jest/globals';
import { day } from '@kith/policy';

import { isRelevantBySection, STATUS_FACTS, statusAnswers, wasInCareAtEighteen, type ToldCareLeaver } from './index.ts';
import { ava, qualifying, relevantAtSixteen } from './testing/people.ts';

/** The facts of a day that are known to hold, and those that are not known, by their last word. */
function facts(told: ToldCareLeaver, on: string) {
  const answers = statusAnswers(told, day(on));
  const named = (is: boolean | undefined) =>
    STATUS_FACTS.filter(({ code }) => answers[code] === is).map(({ code }) => code.split('.').at(-1));
  return { yes: named(true), open: named(undefined) };
}

describe('what is known of a care leaver on a day', () => {
  it('of a child of 16 in foster care: eligible, in care now, with a foster carer', () => {
    expect(facts(ava, '2024-06-01')).toEqual({
      yes: [
        'eligible',
        'eligibleOrRelevant',
        'eligibleRelevantOrFormerRelevant',
        'careLeaver',
        'lookedAfterNow',
        'everInCare',
        'lastCarerWasFosterParent',
      ],
      open: [],
    });
  });

  it('of a child of 16 who left care: relevant, by the section itself', () => {
    expect(facts(relevantAtSixteen, '2025-08-01')).toEqual({
      yes: [
        'relevant',
        'relevantBySection',
        'eligibleOrRelevant',
        'relevantOrFormerRelevant',
        'eligibleRelevantOrFormerRelevant',
        'careLeaver',
        'awayAtSixteenAndNoLonger',
        'everInCare',
        'lastCarerWasFosterParent',
      ],
      open: [],
    });
  });

  it('of a young person who was in care on turning 18: former relevant, and in care at 18', () => {
    expect(facts(ava, '2026-06-01')).toEqual({
      yes: [
        'formerRelevant',
        'inCareAtEighteen',
        'relevantOrFormerRelevant',
        'eligibleRelevantOrFormerRelevant',
        'formerRelevantOrQualifying',
        'careLeaver',
        'awayAtSixteenAndNoLonger',
        'everInCare',
        'lastCarerWasFosterParent',
      ],
      open: [],
    });
  });

  it('of one who had left before 18: former relevant, and not in care at 18', () => {
    const { yes } = facts(relevantAtSixteen, '2027-06-01');
    expect(yes).toContain('formerRelevant');
    expect(yes).not.toContain('inCareAtEighteen');
  });

  it('of a qualifying care leaver', () => {
    expect(facts(qualifying, '2025-01-01').yes).toEqual([
      'qualifying',
      'formerRelevantOrQualifying',
      'careLeaver',
      'awayAtSixteenAndNoLonger',
      'everInCare',
      'lastCarerWasFosterParent',
    ]);
  });

  it('of somebody who lived last in a children’s home', () => {
    const carePeriods = ava.carePeriods!.map((period) => ({ ...period, placement: 'K2' }));
    const { yes } = facts({ ...ava, carePeriods }, '2026-06-01');
    expect(yes).toContain('lastHomeWasChildrensHome');
    expect(yes).not.toContain('lastCarerWasFosterParent');
  });

  it('of a last home, is not known where two homes of the last day differ, or a short time away stood in between', () => {
    const last = (...placements: readonly string[]) =>
      facts(
        {
          ...ava,
          carePeriods: placements.map((placement, index) => ({ ...ava.carePeriods![0]!, ref: `${index}`, placement })),
        },
        '2026-06-01',
      ).open;
    expect(last('U4', 'K2')).toEqual(['lastCarerWasFosterParent', 'lastHomeWasChildrensHome']);
    expect(last('T1')).toEqual(['lastCarerWasFosterParent', 'lastHomeWasChildrensHome']);
    expect(last('U4', 'U4')).toEqual([]);
  });

  it('of a last home, is what is said of the carer before what the code says', () => {
    const carePeriods = ava.carePeriods!.map((period) => ({ ...period, carerWasFosterParent: 'NO' as const }));
    expect(facts({ ...ava, carePeriods }, '2026-06-01').yes).not.toContain('lastCarerWasFosterParent');
  });

  it('of somebody who was never in care: nothing holds, and nothing is open', () => {
    const told: ToldCareLeaver = { ...qualifying, carePeriods: [], everInCare: 'NO' };
    expect(facts(told, '2025-01-01')).toEqual({ yes: [], open: [] });
  });

  it('of somebody who told nothing: everything is open', () => {
    expect(facts({}, '2025-01-01')).toEqual({ yes: [], open: STATUS_FACTS.map(({ code }) => code.split('.').at(-1)) });
  });

  it('of one who is former relevant as the council says, and was in care to the last day at 17: in care at 18', () => {
    const told = (category: 'FORMER_RELEVANT' | 'QUALIFYING', from: string, to: string | null): ToldCareLeaver => ({
      ...relevantAtSixteen,
      carePeriodsComplete: 'NO',
      carePeriods: [{ ref: 'a', from, ...(to ? { to } : { goesOn: 'YES' }), legalStatus: 'V2', placement: 'U6' }],
      councilCategory: { category, source: 'letter', asOn: '2027-02-01' },
    });
    const inCareAtEighteen = (of: ToldCareLeaver, on = '2027-03-01') =>
      statusAnswers(of, day(on))[wasInCareAtEighteen.code];
    expect(inCareAtEighteen(told('FORMER_RELEVANT', '2026-12-01', null))).toBe(true);
    expect(inCareAtEighteen(told('FORMER_RELEVANT', '2026-10-01', '2026-12-31'))).toBeUndefined();
    expect(inCareAtEighteen(told('QUALIFYING', '2026-12-01', null))).toBe(false);
    // Before the day of the council's letter nobody knows whether 13 weeks were reached.
    expect(inCareAtEighteen(told('FORMER_RELEVANT', '2026-12-01', null), '2027-01-31')).toBeUndefined();
  });

  it('of one who is former relevant since custody at 16, and spent the last day at 17 on a short break: not in care at 18', () => {
    const told: ToldCareLeaver = {
      ...relevantAtSixteen,
      atSixteen: { in: 'DETAINED', since: '2024-12-01' },
      shortBreaksOneSeries: 'YES',
      carePeriods: [
        { ref: 'a', from: '2024-01-01', to: '2024-12-01', legalStatus: 'V2' },
        { ref: 'b', from: '2026-12-20', goesOn: 'YES', legalStatus: 'V3', meantToLastOver17Days: 'NO' },
      ],
    };
    const { yes, open } = facts(told, '2027-03-01');
    expect(yes).toContain('formerRelevant');
    expect([...yes, ...open]).not.toContain('inCareAtEighteen');
  });

  it('of one who is relevant or qualifying, and qualifying as the council says: not relevant by the section', () => {
    const bySection = (told: ToldCareLeaver) => statusAnswers(told, day('2025-08-01'))[isRelevantBySection.code];
    const open: ToldCareLeaver = { ...relevantAtSixteen, familyPeriodsComplete: 'NO' };
    expect(bySection(open)).toBeUndefined();
    const asOn = '2025-07-15';
    expect(bySection({ ...open, councilCategory: { category: 'QUALIFYING', source: 'letter', asOn } })).toBe(false);
  });

  it('of one who may be eligible or not, where the list is not whole: the last home is open too', () => {
    const told: ToldCareLeaver = { ...relevantAtSixteen, carePeriodsComplete: 'NO' };
    const { open } = facts(told, '2025-08-01');
    expect(open).toEqual(expect.arrayContaining(['relevant', 'lookedAfterNow', 'lastCarerWasFosterParent']));
  });
});
