import { describe, expect, test } from '@jest/globals';

import { reasonTree } from './reason-tree.ts';

const reason = (depth: number, says: string) => ({ depth, says, met: 'YES' as const, sources: [] });

describe('the reasons for an answer', () => {
  test('hang together as the law does', () => {
    const tree = reasonTree([
      reason(0, 'all'),
      reason(1, 'any'),
      reason(2, 'a'),
      reason(2, 'b'),
      reason(1, 'c'),
      reason(0, 'last'),
    ]);
    const shape = (branches: typeof tree): unknown => branches.map(({ says, parts }) => [says, shape(parts)]);
    expect(shape(tree)).toEqual([
      [
        'all',
        [
          [
            'any',
            [
              ['a', []],
              ['b', []],
            ],
          ],
          ['c', []],
        ],
      ],
      ['last', []],
    ]);
  });

  test('may be none', () => {
    expect(reasonTree([])).toEqual([]);
  });
});
