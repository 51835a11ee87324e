import { describe, expect, it } from '@jest/globals';
import type { ToldCarer, ToldChild } from '@kith/circumstances';
import { day } from '@kith/policy';

import { hasNewOrder, isKinshipCarer, newestOrderMadeOn } from '../derived-facts.ts';
import { carerAnswers } from './carer.ts';
import type { ReadingContext } from './context.ts';

type Child = Omit<ToldChild, 'ref'>;
type Listed = ToldCarer['childrenComplete'];

const asOf = day('2025-06-02');
const toldBy = day('2026-11-21');
const context: ReadingContext = { asOf, toldBy, knownOn: toldBy, settings: new Map() };
const read = (children: readonly Child[], childrenComplete: Listed) =>
  carerAnswers(
    { childrenComplete, children: children.map((child, index) => ({ ref: `c${index}`, ...child })) },
    context,
  );

describe('whether somebody is a kinship carer', () => {
  const isOne = (children: readonly Child[], complete: Listed = 'YES') => read(children, complete)[isKinshipCarer.code];
  const friends: Child = { relationship: 'FRIEND', arrangement: 'INFORMAL' };

  it('is so with one child of family or friends, whoever else is in the list', () => {
    expect(isOne([friends], null)).toBe(true);
    expect(isOne([{}, { ...friends, relationship: 'PARENT' }, friends])).toBe(true);
  });

  it('is not so with only children of their own or adopted ones', () => {
    expect(isOne([{ ...friends, relationship: 'PARENT' }])).toBe(false);
    expect(isOne([{ ...friends, arrangement: 'ADOPTED' }])).toBe(false);
    expect(isOne([{ relationship: 'PARENT' }])).toBe(false);
    expect(isOne([{ arrangement: 'ADOPTED' }])).toBe(false);
  });

  it('is not known of a child whose carer or footing was not told', () => {
    expect(isOne([{ arrangement: 'INFORMAL' }])).toBeUndefined();
    expect(isOne([{ relationship: 'FRIEND' }])).toBeUndefined();
    expect(isOne([{}])).toBeUndefined();
  });

  it('is never denied from a list that is not finished', () => {
    for (const complete of ['NO', 'NOT_KNOWN', null] as const) {
      expect(isOne([], complete)).toBeUndefined();
      expect(isOne([{ ...friends, relationship: 'PARENT' }], complete)).toBeUndefined();
    }
    expect(isOne([])).toBe(false);
    expect(carerAnswers({ childrenComplete: 'YES' }, context)[isKinshipCarer.code]).toBe(false);
    expect(carerAnswers({}, context)).not.toHaveProperty([isKinshipCarer.code]);
  });
});

describe('whether somebody has an order as a kinship carer', () => {
  const has = (child: Child, complete: Listed = 'YES') => read([child], complete)[hasNewOrder.code];

  it('is so for a special guardian, and for a “lives with” carer who is no parent', () => {
    expect(has({ arrangement: 'SPECIAL_GUARDIANSHIP' }, null)).toBe(true);
    expect(has({ arrangement: 'LIVES_WITH_ORDER', relationship: 'FRIEND' }, null)).toBe(true);
  });

  it('is not so for a parent with the order, nor under any other footing', () => {
    expect(has({ arrangement: 'LIVES_WITH_ORDER', relationship: 'PARENT' })).toBe(false);
    for (const arrangement of ['INFORMAL', 'KINSHIP_FOSTERING', 'ADOPTED'] as const)
      expect(has({ arrangement, relationship: 'FRIEND' })).toBe(false);
  });

  it('is not known before the footing and the relationship that it turns on are told', () => {
    expect(has({ relationship: 'FRIEND' })).toBeUndefined();
    expect(has({ arrangement: 'LIVES_WITH_ORDER' })).toBeUndefined();
    expect(has({ arrangement: 'INFORMAL' }, 'NO')).toBeUndefined();
  });
});

describe('the day of the newest order', () => {
  const order = (madeOn: string | null, more: Child = {}): Child => ({
    arrangement: 'SPECIAL_GUARDIANSHIP',
    order: { madeOn },
    ...more,
  });
  const newest = (children: readonly Child[], complete: Listed = 'YES') =>
    read(children, complete)[newestOrderMadeOn.code];

  it('is the newest of those that have been made', () => {
    expect(newest([order('2025-03-03'), order('2024-03-04'), order('2025-09-01')])).toBe(day('2025-03-03'));
    expect(newest([order('2025-09-01'), order('2025-06-02')])).toBe(day('2025-06-02'));
  });

  it('is the soonest of those to come, where none has been made yet', () => {
    expect(newest([order('2025-09-01'), order('2025-07-01')])).toBe(day('2025-07-01'));
    expect(newest([order('2025-06-03'), order('2025-09-01')])).toBe(day('2025-06-03'));
  });

  it('is of no parent and of no other footing', () => {
    const parents = { arrangement: 'LIVES_WITH_ORDER', relationship: 'PARENT' } as const;
    expect(newest([order('2025-05-05', parents), order('2025-03-03')])).toBe(day('2025-03-03'));
    expect(newest([order('2025-05-05', { arrangement: 'ADOPTED' })])).toBeUndefined();
    expect(newest([{ arrangement: 'KINSHIP_FOSTERING' }, order('2025-03-03')])).toBe(day('2025-03-03'));
  });

  it('is not known where no such order has a date', () => {
    expect(newest([order(null)])).toBeUndefined();
    expect(newest([])).toBeUndefined();
    expect(carerAnswers({}, context)).not.toHaveProperty([newestOrderMadeOn.code]);
  });

  it('is that day or later, to the day of telling, while another child may have a newer one', () => {
    const orLater = { least: day('2025-03-03'), most: toldBy };
    expect(newest([order('2025-03-03')], 'NO')).toEqual(orLater);
    expect(newest([order('2025-03-03'), order(null)])).toEqual(orLater);
    expect(newest([order('2025-03-03'), {}])).toEqual(orLater);
    expect(newest([order('2025-03-03'), order('2025-05-05', { arrangement: 'LIVES_WITH_ORDER' })])).toEqual(orLater);
  });

  it('is the very day where that is after the day of telling', () => {
    expect(newest([order('2026-11-22')], 'NO')).toBe(day('2026-11-22'));
    expect(newest([order('2026-11-21')], 'NO')).toEqual({ least: toldBy, most: toldBy });
  });
});
