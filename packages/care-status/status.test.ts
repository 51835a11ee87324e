import { describe, expect, it } from '@jest/globals';
import { carePeriodEnded, cameAloneSeekingSafety } from '@kith/circumstances';
import { day } from '@kith/policy';

import { STATUS_FACTS, STATUS_READS, STATUS_SHOWS, statusOf, statusSources, type ToldCareLeaver } from './index.ts';
import { ava, qualifying, relevantInFull } from './testing/people.ts';

const on = (told: ToldCareLeaver, iso: string) => statusOf(told, day(iso));

describe('the status of a care leaver, as it is shown', () => {
  it('names the category, how it was found, and the days that it was counted from', () => {
    const shown = on(relevantInFull, '2025-08-01');
    expect(shown).toMatchObject({
      category: 'RELEVANT',
      possible: ['RELEVANT'],
      basis: 'CARE_PERIODS',
      says: 'Relevant: 16 or 17 and no longer in care',
      flags: [{ code: 'BEGAN_BEFORE_FOURTEEN' }],
      arithmetic: { days: 912, daysNeeded: 91 },
    });
    expect(shown.imported).toBeUndefined();
    expect(shown.sources).toBe(statusSources);
  });

  it('says of each category what it is called', () => {
    const says = (told: ToldCareLeaver, iso: string) => on(told, iso).says;
    expect(says(relevantInFull, '2025-06-30')).toBe('Eligible: 16 or 17 and still in care');
    expect(says(relevantInFull, '2027-01-01')).toBe('Former relevant: 18 or over');
    expect(says(relevantInFull, '2024-12-31')).toBe('None of these');
  });

  it('says of somebody who qualifies that from the 21st birthday it is for education and holidays alone', () => {
    const says = (iso: string) => on(qualifying, iso).says;
    expect(says('2027-05-31')).toBe('Qualifying: entitled to some advice and help');
    expect(says('2027-06-01')).toBe(
      'Qualifying, and 21 or over: for help with education and a home in the holidays, to 25',
    );
    expect(on(relevantInFull, '2030-06-01').says).toBe('Former relevant: 18 or over');
  });

  it('says that it cannot say, where more than one is possible', () => {
    const open = on({ ...relevantInFull, carePeriodsComplete: 'NO' }, '2025-08-01');
    expect(open).toMatchObject({
      category: undefined,
      possible: ['ELIGIBLE', 'RELEVANT', 'QUALIFYING', 'NONE'],
      says: 'We cannot say yet: some of your time in care is not known.',
    });
  });

  it('counts nothing and flags nothing for somebody of whom no birthday is known', () => {
    const { arithmetic, flags, category, imported } = on({ ...relevantInFull, dateOfBirth: null }, '2025-08-01');
    expect({ arithmetic, flags, category, imported }).toEqual({
      arithmetic: undefined,
      flags: [],
      category: undefined,
      imported: undefined,
    });
  });

  it('shows the council’s own category beside it, with its day and where it comes from', () => {
    const told: ToldCareLeaver = {
      ...ava,
      councilCategory: { category: 'QUALIFYING', source: 'letter', asOn: '2026-04-01' },
    };
    expect(on(told, '2026-05-01').imported).toEqual({
      category: 'QUALIFYING',
      source: 'letter',
      asOn: day('2026-04-01'),
    });
  });

  it('rests on sources that were read, and on readings that a lawyer is to confirm', () => {
    expect(statusSources.map(({ instrument, provision, reading }) => `${instrument} ${provision}: ${reading}`)).toEqual(
      [
        'Children Act 1989 Sch 2 para 19B, ss23A, 23C and 24: read',
        'Care Planning, Placement and Case Review (England) Regulations 2010 regs 40 and 48: read',
        'Care Leavers (England) Regulations 2010 reg 3: read',
        'Care Planning, Placement and Case Review (England) Regulations 2010 reg 40(1): check',
        'Children Act 1989 Sch 2 para 19B(2)(b): check',
        'Care Leavers (England) Regulations 2010 reg 3(5): check',
        'Care Leavers (England) Regulations 2010 reg 3(3): check',
        'Care Planning, Placement and Case Review (England) Regulations 2010 reg 48: check',
        'Children Act 1989 s24(2)(d) and (3): check',
      ],
    );
  });
});

describe('the told facts behind the status', () => {
  it('are these, in the order of telling', () => {
    expect(STATUS_READS.map(({ code }) => code.replace('careLeaver.', ''))).toEqual([
      'dateOfBirth',
      'everInCare',
      ...['from', 'to', 'goesOn', 'legalStatus', 'placement', 'carerWasFosterParent', 'shortBreak'].map(ofStay),
      ...['meantToLastOver17Days', 'homeAfterwards', 'series', 'staysTold'].map(ofStay),
      'carePeriodsComplete',
      'shortBreaksOneSeries',
      ...['with', 'from', 'to', 'goesOn', 'brokeDown'].map((name) => `familyPeriod.${name}`),
      'familyPeriodsComplete',
      ...['in', 'from', 'to', 'goesOn'].map((name) => `otherStay.${name}`),
      'otherStaysComplete',
      'atSixteen.in',
      'atSixteen.since',
      ...['made', 'madeOn', 'endedEarly', 'endedOn', 'afterCare'].map((name) => `specialGuardianship.${name}`),
      ...['category', 'source', 'asOn'].map((name) => `councilCategory.${name}`),
    ]);
  });

  it('are shown with why a time ended and whether they came alone, which only raise a flag', () => {
    expect(STATUS_SHOWS).toEqual([...STATUS_READS, carePeriodEnded, cameAloneSeekingSafety]);
  });

  it('are none of those that are worked out: each of these has a name of its own, and nobody can change it', () => {
    expect(STATUS_FACTS.map(({ code }) => code.replace('careLeaver.status.', ''))).toEqual([
      'eligible',
      'relevant',
      'relevantBySection',
      'formerRelevant',
      'inCareAtEighteen',
      'qualifying',
      'eligibleOrRelevant',
      'relevantOrFormerRelevant',
      'eligibleRelevantOrFormerRelevant',
      'formerRelevantOrQualifying',
      'careLeaver',
      'lookedAfterNow',
      'awayAtSixteenAndNoLonger',
      'everInCare',
      'lastCarerWasFosterParent',
      'lastHomeWasChildrensHome',
    ]);
    for (const { type, code, changeable, title, question, why } of STATUS_FACTS) {
      expect([code, type, changeable]).toEqual([expect.stringMatching(/^careLeaver\.status\.\w+$/), 'YES_NO', 'NEVER']);
      expect([title, question, why]).not.toContain('');
    }
  });
});

function ofStay(name: string): string {
  return `carePeriod.${name}`;
}
