import { describe, expect, test } from '@jest/globals';

import { alikeTogether } from './alike.ts';
import type { Card } from './cards.ts';

const card = (child: string | undefined, more: Partial<Card> = {}): Card => ({
  id: `plan-${child}`,
  ref: `PLAN:${child}`,
  title: 'Support for a family plan',
  child,
  names: child ? [child] : [],
  outcome: 'COUNCIL_DECIDES',
  tag: 'The council decides',
  status: undefined,
  summary: 'Help for relatives.',
  route: undefined,
  figure: undefined,
  every: undefined,
  firmness: undefined,
  what: undefined,
  working: undefined,
  inHand: undefined,
  remarks: [],
  needs: [],
  reasons: [],
  changes: [],
  steps: [],
  challenge: [],
  sources: [],
  ...more,
});
const need = (name: string, href: string) => ({ question: 'When did it start?', name, href });

describe('answers that say the same of several children', () => {
  test('stand together under the names of the children', () => {
    const [one, ...others] = alikeTogether([card('Mia'), card('Leo'), card('Zac')]);
    expect(one).toMatchObject({ id: 'plan-Mia', names: ['Mia', 'Leo', 'Zac'] });
    expect(others).toEqual([]);
  });

  test('keep what we still need to know of each child, each question of one child once', () => {
    const [one] = alikeTogether([
      card('Mia', { needs: [need('Mia', '/children/1')] }),
      card('Leo', { needs: [need('Leo', '/children/2')] }),
    ]);
    expect(one?.needs.map(({ href }) => href)).toEqual(['/children/1', '/children/2']);
    const same = { needs: [need('Mia', '/children/1')] };
    expect(alikeTogether([card('Mia', same), card('Leo', same)])[0]?.needs).toHaveLength(1);
  });

  test('stand apart where there is a sum, which is for one child and not for all of them', () => {
    expect(alikeTogether([card('Mia', { figure: '£238' }), card('Leo', { figure: '£238' })])).toHaveLength(2);
  });

  test('stand apart where they differ in a word, and where they are about nobody', () => {
    expect(alikeTogether([card('Mia'), card('Leo', { summary: 'Other help.' })])).toHaveLength(2);
    expect(alikeTogether([card(undefined), card(undefined, { ref: 'OTHER' })])).toHaveLength(2);
  });

  test('stay in their order', () => {
    const other = { title: 'School support' };
    const cards = [card('Mia'), card('Mia', { ...other, ref: 'SCHOOL:1' }), card('Leo'), card('Leo', other)];
    expect(alikeTogether(cards).map(({ title }) => title)).toEqual(['Support for a family plan', 'School support']);
  });
});
