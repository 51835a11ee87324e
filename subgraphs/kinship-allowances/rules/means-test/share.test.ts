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
    expect(shared(100, [1, 1, 1])).toEqual([34, 33, 33]);
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
});
