import { describe, expect, it } from '@jest/globals';
import {
  allowanceFor,
  decide,
  guardianOfSeven,
  inLines,
  LEEDS,
  noMeans,
  published,
  withAda,
  type Asking,
} from './testing/deciding.ts';

const own = (weeklyPence: number) => ({
  settings: published(LEEDS, { 'fostering-rates': { bands: [{ ageFrom: 0, ageTo: 17, weeklyPence }] } }),
});
const fostered = (asking: Asking) =>
  allowanceFor({ dateOfBirth: '2018-01-15', livesIn: LEEDS, arrangement: 'KINSHIP_FOSTERING' }, asking);

describe("a council's own fostering table", () => {
  it('counts where it pays more than the national minimum', () => {
    const { award } = fostered(own(21_000));
    expect(award?.least).toBe(21_000);
    expect(award?.lines.map(({ says }) => says)).toEqual(["The council's fostering allowance, age 7"]);
  });

  it('is shown with the minimum beside it where it pays less, under the law as it is', () => {
    const { award } = fostered(own(18_000));
    expect(award?.least).toBe(18_000);
    expect(award?.notes[0]?.says).toBe(
      'The national minimum is £194.00 a week, which is more. Ask the council why it pays less.',
    );
  });

  it('never goes below the minimum under the Review', () => {
    const { award } = fostered({ ...own(18_000), policy: 'review-2022' });
    expect(award?.least).toBe(19_400);
    expect(award?.notes[0]?.says).toContain('£180.00');
  });

  it('counts from its first day on', () => {
    const settings = published(
      LEEDS,
      { 'fostering-rates': { bands: [{ ageFrom: 0, ageTo: 17, weeklyPence: 21_000 }] } },
      '2025-09-01',
    );
    expect(fostered({ settings, asOf: '2025-08-31' }).award?.least).toBe(19_400);
    expect(fostered({ settings, asOf: '2025-09-01' }).award?.least).toBe(21_000);
  });

  it('has no part in what another council pays', () => {
    const settings = published('E08000032', {
      'fostering-rates': { bands: [{ ageFrom: 0, ageTo: 17, weeklyPence: 1 }] },
    });
    expect(fostered({ settings }).award?.least).toBe(19_400);
  });

  it('names its version among the settings used', () => {
    expect(fostered(own(21_000)).settingsUsed).toContainEqual({
      code: 'fostering-rates',
      version: 'fostering-rates@1',
    });
  });

  it('is the start of special guardianship support too', () => {
    expect(allowanceFor(guardianOfSeven, own(21_000), noMeans).award?.least).toBe(21_000);
  });

  const remarks = (asking: Asking) =>
    fostered(asking)
      .award?.notes.map(({ says }) => says)
      .filter((says) => says.includes('national minimum is'));

  it('of just the minimum, or more, is neither remarked on nor replaced', () => {
    for (const pence of [19_400, 21_000])
      for (const policy of ['england', 'review-2022'] as const) {
        const asking = { ...own(pence), policy };
        expect(remarks(asking)).toEqual([]);
        expect(fostered(asking).award).toMatchObject({
          least: pence,
          lines: [{ says: "The council's fostering allowance, age 7" }],
        });
      }
    expect(remarks(own(19_399))).toHaveLength(1);
  });

  it('leaves an age that it has no band for to the national minimum', () => {
    const settings = published(LEEDS, {
      'fostering-rates': { bands: [{ ageFrom: 8, ageTo: 17, weeklyPence: 21_000 }] },
    });
    expect(fostered({ settings, asOf: '2026-01-14' }).award?.least).toBe(19_400);
    expect(fostered({ settings, asOf: '2026-01-15' }).award?.least).toBe(21_000);
  });

  it('rises on any birthday that it names, to the last', () => {
    const bands = Array.from({ length: 18 }, (_, age) => ({ ageFrom: age, ageTo: age, weeklyPence: 20_000 + age }));
    const settings = published(LEEDS, { 'fostering-rates': { bands } });
    const periods = decide(
      withAda({ dateOfBirth: '2008-09-01', livesIn: LEEDS, arrangement: 'KINSHIP_FOSTERING' }),
      'KINSHIP_ALLOWANCE:ada',
      { settings, asOf: '2025-06-02' },
    ).periods(18);
    expect(inLines(periods)).toEqual([
      '2025-06-02 ENTITLED 200.16',
      '2025-09-01 ENTITLED 200.17',
      '2026-09-01 NOT_ENTITLED',
    ]);
  });
});
