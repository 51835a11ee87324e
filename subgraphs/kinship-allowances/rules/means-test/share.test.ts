import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { shared, shareOf, type Sharer } from './share.ts';

const sum = (parts: readonly number[]) => parts.reduce((so, part) => so + part, 0);
const pence = fc.integer({ min: 0, max: 5_000_000 });
const weights = fc.array(fc.integer({ min: 1, max: 60_000 }), { minLength: 1, maxLength: 20 });
const exactly = (benchmark: number): Sharer => ({ assessed: 'YES', benchmark: { least: benchmark, most: benchmark } });

describe('sharing what a household gives over its children', () => {
  it('goes in proportion to the benchmarks, the odd penny to the largest remainder', () => {
    expect(shared(5000, [19_400, 22_000])).toEqual([2343, 2657]);
    expect(shared(5000, [22_000, 19_400])).toEqual([2657, 2343]);
    expect(shared(100, [1, 1, 1])).toEqual([34, 33, 33]);
    expect(shared(101, [1, 1, 1])).toEqual([34, 34, 33]);
    expect(shared(10, [1, 5, 9])).toEqual([1, 3, 6]);
    expect(shared(5, [0, 0])).toEqual([0, 0]);
  });

  it('never loses or makes a penny', () => {
    fc.assert(fc.property(pence, weights, (total, parts) => expect(sum(shared(total, parts))).toBe(total)));
  });

  it('gives nobody more than a penny beside the exact proportion', () => {
    fc.assert(
      fc.property(pence, weights, (total, parts) => {
        const whole = sum(parts);
        const away = shared(total, parts).map((part, index) => Math.abs(part - (total * parts[index]!) / whole));
        expect(Math.max(...away)).toBeLessThan(1);
      }),
    );
  });

  it('gives bounds that no completion leaves', () => {
    fc.assert(
      fc.property(
        fc.tuple(pence, pence),
        fc.array(
          fc.record({ low: fc.integer({ min: 1, max: 60_000 }), more: fc.nat({ max: 9000 }), doubtful: fc.boolean() }),
          {
            minLength: 1,
            maxLength: 6,
          },
        ),
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        ([one, other], told, chance) => {
          const contribution = { least: Math.min(one, other), most: Math.max(one, other) };
          const between = (least: number, most: number) => Math.round(least + (most - least) * chance.next().value);
          const sharers = told.map(({ low, more, doubtful }, index): Sharer => ({
            assessed: doubtful && index > 0 ? 'NOT_KNOWN' : 'YES',
            benchmark: { least: low, most: low + more },
          }));
          const bounds = shareOf(contribution, 0, sharers, true);
          const completed = sharers.map(({ assessed, benchmark }) =>
            assessed === 'NOT_KNOWN' && chance.next().value < 0.5 ? 0 : between(benchmark.least, benchmark.most),
          );
          const share = shared(between(contribution.least, contribution.most), completed)[0]!;
          expect(share).toBeGreaterThanOrEqual(bounds.least);
          expect(share).toBeLessThanOrEqual(bounds.most);
        },
      ),
    );
  });

  it('may come to nothing for one child where more children may be on the list', () => {
    expect(shareOf({ least: 5000, most: 5000 }, 0, [exactly(19_400)], false)).toEqual({ least: 0, most: 5000 });
    expect(shareOf({ least: 5000, most: 5000 }, 0, [exactly(19_400)], true)).toEqual({ least: 5000, most: 5000 });
  });

  it('leaves out the children whom the test does not assess', () => {
    const fostered: Sharer = { assessed: 'NO', benchmark: { least: 0, most: 0 } };
    expect(shareOf({ least: 5000, most: 5000 }, 0, [exactly(19_400), fostered], true)).toEqual({
      least: 5000,
      most: 5000,
    });
  });

  it('is a range where what the household gives, or what a child is due, is not known exactly', () => {
    const both = { least: 0, most: 5000 };
    expect(shareOf(both, 0, [exactly(19_400)], true)).toEqual(both);
    const open: Sharer = { assessed: 'YES', benchmark: { least: 10_000, most: 30_000 } };
    expect(shareOf({ least: 4000, most: 4000 }, 0, [exactly(10_000), open], true)).toEqual({ least: 1000, most: 2000 });
    expect(shareOf({ least: 4000, most: 4000 }, 1, [exactly(10_000), open], true)).toEqual({ least: 2000, most: 3000 });
  });

  it('is exact only where every other child is known to be assessed, or known not to be', () => {
    const perhaps: Sharer = { ...exactly(10_000), assessed: 'NOT_KNOWN' };
    const children = [exactly(10_000), exactly(10_000), perhaps];
    expect(shareOf({ least: 6000, most: 6000 }, 0, children, true)).toEqual({ least: 2000, most: 3000 });
    const notAssessed: Sharer = { ...exactly(10_000), assessed: 'NO' };
    expect(shareOf({ least: 6000, most: 6000 }, 0, [exactly(10_000), notAssessed], true)).toEqual({
      least: 6000,
      most: 6000,
    });
    // The child asked about is taken as assessed.
    expect(shareOf({ least: 6000, most: 6000 }, 0, [perhaps, exactly(20_000)], true)).toEqual({
      least: 2000,
      most: 2000,
    });
    // A range of a child who is not assessed leaves nothing open.
    const openAndOut: Sharer = { assessed: 'NO', benchmark: { least: 1, most: 9 } };
    expect(shareOf({ least: 6000, most: 6000 }, 0, [exactly(10_000), openAndOut], true)).toEqual({
      least: 6000,
      most: 6000,
    });
  });

  it('is nothing where the household gives nothing', () => {
    expect(shareOf({ least: 0, most: 0 }, 0, [exactly(0)], false)).toEqual({ least: 0, most: 0 });
  });
});
