import { describe, expect, it } from '@jest/globals';
import { isoOf } from '@kith/policy';
import { bandFor, nationalMinimumTables, nationalMinimumYears } from './national-minimum.ts';
import { allowanceFor, BRADFORD, decide, inLines, LEEDS, withAda } from './testing/deciding.ts';

const fosteredIn = (livesIn: string, dateOfBirth: string, asOf: string) => {
  const { award } = allowanceFor({ dateOfBirth, livesIn, arrangement: 'KINSHIP_FOSTERING' }, { asOf });
  return { pence: award?.least === award?.most ? award?.least : 'range', provisional: award?.provisional };
};

const CAMDEN = 'E09000007';
const KENT = 'E10000016';

describe('the national minimum fostering allowance', () => {
  it('of 2025-26 is as published, for each area and each age band', () => {
    const bornAt = ['2024-06-01', '2022-06-01', '2020-06-01', '2014-06-01', '2009-06-01'];
    const rates = (livesIn: string) => bornAt.map((born) => fosteredIn(livesIn, born, '2025-06-02').pence);
    expect(rates(CAMDEN)).toEqual([19_800, 20_100, 22_500, 25_700, 29_900]);
    expect(rates(KENT)).toEqual([18_900, 19_600, 21_600, 24_700, 28_800]);
    expect(rates(LEEDS)).toEqual([17_000, 17_600, 19_400, 22_000, 25_800]);
  });

  it('rises on the birthday itself and not the day before', () => {
    expect(fosteredIn(LEEDS, '2014-06-02', '2025-06-01').pence).toBe(19_400);
    expect(fosteredIn(LEEDS, '2014-06-02', '2025-06-02').pence).toBe(22_000);
  });

  it('of a child born on 29 February rises on 1 March in other years', () => {
    expect(fosteredIn(LEEDS, '2020-02-29', '2025-02-28').pence).toBe(17_000);
    expect(fosteredIn(LEEDS, '2020-02-29', '2025-03-01').pence).toBe(18_700);
  });

  it('of a year with no published table is the last one, and says so', () => {
    expect(fosteredIn(LEEDS, '2018-01-15', '2026-11-21')).toEqual({
      pence: 19_400,
      provisional: ['The new rates from April 2026 have not reached us yet, so we used the rates from April 2025.'],
    });
    expect(fosteredIn(LEEDS, '2018-01-15', '2026-04-05').provisional).toEqual([]);
  });

  it('is looked for in each area by itself: 2016-17 is here for Bradford and not for London', () => {
    expect(fosteredIn(BRADFORD, '2010-01-15', '2016-06-01')).toEqual({ pence: 13_900, provisional: [] });
    expect(fosteredIn(CAMDEN, '2010-01-15', '2016-06-01')).toEqual({
      pence: 14_400,
      provisional: ['The new rates from April 2016 have not reached us yet, so we used the rates from April 2010.'],
    });
  });

  it('is not known before the first table, and nothing is made up', () => {
    const { outcome, award } = allowanceFor(
      { dateOfBirth: '2000-01-15', livesIn: LEEDS, arrangement: 'KINSHIP_FOSTERING' },
      { asOf: '2007-04-06' },
    );
    expect([outcome, award?.least]).toEqual(['ENTITLED', 11_300]);
    expect(fosteredIn(LEEDS, '2000-01-15', '2007-04-05').pence).toBeUndefined();
  });

  it('that was worked back from announced rises says that it could be a pound off', () => {
    const { award } = allowanceFor(
      { dateOfBirth: '2016-01-15', livesIn: LEEDS, arrangement: 'KINSHIP_FOSTERING' },
      { asOf: '2023-06-01' },
    );
    expect(award?.least).toBe(17_500);
    expect(award?.notes[0]?.says).toBe(
      'The 2023-24 figure is worked back from the announced rises and could be a pound off.',
    );
    expect(award?.lines[0]?.cite[0]?.reading).toBe('check');
  });

  it('goes by where the child lives, and is not known where nobody told', () => {
    const { award, outcome } = allowanceFor({ dateOfBirth: '2018-01-15', arrangement: 'KINSHIP_FOSTERING' });
    expect([outcome, award?.least, award?.most]).toEqual(['ENTITLED', 19_400, 22_500]);
  });
});

describe('the tables of the national minimum', () => {
  it('are those of each area and year that there is a table for, oldest first, and say which were compared with the published one', () => {
    const areas = nationalMinimumYears.map(({ from, area, reading }) => [isoOf(from), area, reading]);
    expect(areas).toContainEqual(['2025-04-06', 'LONDON', 'read']);
    expect(areas).toContainEqual(['2025-04-06', 'REST_OF_ENGLAND', 'read']);
    expect(areas).toContainEqual(['2023-04-06', 'REST_OF_ENGLAND', 'check']);
    const days = nationalMinimumYears.map(({ from }) => from);
    expect(days).toEqual(days.toSorted((a, b) => a - b));
    expect(new Set(areas.map(([from, area]) => `${from} ${area}`)).size).toBe(areas.length);
    for (const { bands } of nationalMinimumYears) expect(bands.map(({ ageFrom }) => ageFrom)).toContain(0);
  });

  it('stand in the order of their years', () => {
    const days = nationalMinimumTables.values.map(({ from }) => from);
    expect(days).toEqual(days.toSorted((a, b) => a - b));
  });

  it('name the year in what they cite, an address where it was read, and what to confirm', () => {
    for (const { value, from } of nationalMinimumTables.values) {
      for (const { cite } of Object.values(value)) {
        expect(cite.provision).toMatch(/^weekly rates \d{4}-\d\d( \(.+\))?$/);
        expect(cite.url).toMatch(/^https?:\/\/\S+$/);
        expect(cite.checkedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
        expect(cite.reading === 'read' || cite.confirm.startsWith('Confirm the ')).toBe(true);
      }
      expect(isoOf(from)).toMatch(/-04-06$/);
    }
  });

  it('name a source that is no address in brackets, and one that is as the address', () => {
    const cites = nationalMinimumTables.values.flatMap(({ value }) => Object.values(value).map(({ cite }) => cite));
    const inWords = cites.filter(({ provision }) => provision.includes('('));
    expect(inWords.length).toBeGreaterThan(0);
    expect(cites.length).toBeGreaterThan(inWords.length);
    for (const { url } of inWords) expect(url).toBe(cites.find(({ reading }) => reading === 'read')?.url);
    for (const { provision } of cites) expect(provision).not.toContain('http');
  });

  it('give the band of an age from its first year to its last', () => {
    const bands = [
      { ageFrom: 3, ageTo: 4, weeklyPence: 1 },
      { ageFrom: 5, ageTo: 10, weeklyPence: 2 },
    ];
    expect([2, 3, 4, 5, 10, 11].map((age) => bandFor(bands, age)?.weeklyPence)).toEqual([
      undefined,
      1,
      1,
      2,
      2,
      undefined,
    ]);
  });

  it('turn on the birthdays of the bands, and the timeline shows them', () => {
    const told = withAda({ dateOfBirth: '2014-09-01', livesIn: LEEDS, arrangement: 'KINSHIP_FOSTERING' });
    expect(inLines(decide(told, 'KINSHIP_ALLOWANCE:ada', { asOf: '2025-06-02' }).periods(6))).toEqual([
      '2025-06-02 ENTITLED 194',
      '2025-09-01 ENTITLED 220',
    ]);
  });
});
