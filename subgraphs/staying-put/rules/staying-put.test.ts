import { describe, expect, it } from '@jest/globals';
import type { ToldCareLeaver } from '@kith/care-status';
import { ava, decidingBy, inLines, published, qualifying, reasonsAgainst, tom } from '@kith/care-status/testing';

import * as rules from './index.ts';

const decide = decidingBy(rules);
const staying: ToldCareLeaver = {
  ...ava,
  stayingOn: {
    livesWithFormerFosterParent: 'YES',
    youWantToStay: 'YES',
    carerWantsYouToStay: 'YES',
    againstYourWelfare: 'NO',
  },
};
const stayingPut = (told: ToldCareLeaver, asking = {}) => decide(told, 'STAYING_PUT', asking);

describe('Staying Put (Children Act 1989 s23CZA)', () => {
  it('is Ava’s from 18, when she leaves foster care and stays, to the day before she is 21', () => {
    const { determination } = stayingPut(staying, { asOf: '2026-03-10' });
    expect(determination).toMatchObject({ outcome: 'ENTITLED', route: { code: 'STAYING_PUT_ARRANGEMENT' } });
    expect(inLines(stayingPut(staying, { asOf: '2026-03-10' }).periods(48))).toEqual([
      '2026-03-10 ENTITLED',
      '2029-03-10 NOT_ENTITLED',
    ]);
  });

  it('is planned for while she is 17, and the timeline sees her turn 18', () => {
    const still: ToldCareLeaver = {
      ...staying,
      carePeriods: [{ ref: 'a', from: '2016-05-01', goesOn: 'YES', legalStatus: 'C2', placement: 'U4' }],
    };
    const at17 = stayingPut(still, { asOf: '2026-01-01' });
    expect(at17.determination.route?.code).toBe('PLANNING_TO_STAY');
    expect(at17.periods(12).map(({ route, why }) => [route?.code, why])).toEqual([
      ['PLANNING_TO_STAY', []],
      ['STAYING_PUT_ARRANGEMENT', ['You turn 18']],
    ]);
  });

  it('goes to 23 under the Review', () => {
    expect(inLines(stayingPut(staying, { asOf: '2028-12-01', policy: 'review-2022' }).periods(36))).toEqual([
      '2028-12-01 ENTITLED',
      '2031-03-10 NOT_ENTITLED',
    ]);
    expect(stayingPut(staying, { asOf: '2029-12-01' }).determination.outcome).toBe('NOT_ENTITLED');
    expect(stayingPut(staying, { asOf: '2029-12-01' }).counterpart.outcome).toBe('ENTITLED');
  });

  it('needs both to want it, and stops where it would harm', () => {
    const not = (more: object) =>
      stayingPut({ ...staying, stayingOn: { ...staying.stayingOn, ...more } }).determination.outcome;
    expect(not({ carerWantsYouToStay: 'NO' })).toBe('NOT_ENTITLED');
    expect(not({ youWantToStay: 'NO' })).toBe('NOT_ENTITLED');
    expect(not({ againstYourWelfare: 'YES' })).toBe('NOT_ENTITLED');
    expect(not({ livesWithFormerFosterParent: 'NO' })).toBe('NOT_ENTITLED');
    expect(not({ carerWantsYouToStay: null })).toBe('MORE_INFORMATION_NEEDED');
  });

  it('counts a relative approved as foster carer, and neither a children’s home nor a special guardian', () => {
    const placed = (more: object) =>
      stayingPut({ ...staying, carePeriods: [{ ...ava.carePeriods![0]!, ...more }] }).determination.outcome;
    expect(placed({ placement: 'U1' })).toBe('ENTITLED');
    expect(placed({ placement: 'K2' })).toBe('NOT_ENTITLED');
    expect(placed({ placement: 'U1', carerWasFosterParent: 'NO' })).toBe('NOT_ENTITLED');
    expect(placed({ placement: null })).toBe('MORE_INFORMATION_NEEDED');
  });

  it('pays by the council’s own rate for the year, and names no figure where there is none', () => {
    const settings = published('E10000014', { 'staying-put-rates': { weeklyPenceByYear: [30_177, 25_000] } });
    const pays = (asOf: string) => stayingPut(staying, { asOf, settings }).determination.award;
    expect(pays('2027-03-09')).toMatchObject({
      least: 30_177,
      every: 'WEEK',
      heldBy: 'your former foster carer, who is paid it',
    });
    expect(pays('2027-03-10')?.least).toBe(25_000);
    expect(pays('2029-03-09')?.least).toBe(25_000);
    expect(stayingPut(staying).determination.award?.least).toBeUndefined();
    expect(stayingPut(staying, { settings }).determination.settingsUsed).toEqual([
      { code: 'staying-put-rates', version: 'staying-put-rates@1' },
    ]);
  });

  it('has ended for Tom, who is told why, and who may have supported lodgings', () => {
    expect(stayingPut(tom).determination.outcome).toBe('NOT_ENTITLED');
    expect(reasonsAgainst(stayingPut(tom))).toContain('You go on living with that foster carer');
    expect(decide(tom, 'SUPPORTED_LODGINGS').determination).toMatchObject({
      outcome: 'COUNCIL_DECIDES',
      route: { code: 'COUNCIL_LODGINGS' },
    });
    expect(decide(tom, 'SUPPORTED_LODGINGS', { policy: 'review-2022' }).determination.route?.code).toBe(
      'REVIEW_SUPPORTED_LODGINGS',
    );
  });

  it('is not for a qualifying care leaver, whose reasons say which status is missing', () => {
    const told: ToldCareLeaver = { ...qualifying, stayingOn: staying.stayingOn };
    expect(reasonsAgainst(stayingPut(told))).toContain(
      'You were in care when you turned 18, and an eligible child before that',
    );
  });
});
