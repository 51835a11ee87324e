import { randomBytes } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';

import { cookiesOf, journeyFrom, JourneyTooLarge, noCookies } from './journey-cookies.ts';
import { emptyJourney, type Journey } from './journey.ts';
import { Sealer } from './sealed.ts';

const sealer = new Sealer([randomBytes(32)], 'journey');
const two: Journey = {
  ...emptyJourney,
  who: 'CARER',
  children: [{ ref: 'a', name: 'Amira' }, { ref: 'b' }],
  own: { council: 'E09000004' },
  ofChild: { a: { dateOfBirth: '2020-02-29', order: { madeOn: '2024-05-01' } } },
  notKnown: ['child.arrangement@b'],
};

const asSent = (values: ReadonlyMap<string, string | undefined>) => Object.fromEntries(values);

/** Random hex does not compress below half, so this fills what is asked for. */
const long = (characters: number): Journey => ({
  ...emptyJourney,
  own: { note: randomBytes(characters / 2).toString('hex') },
});

describe('the answers kept in a browser', () => {
  test('come back as they were told', () => {
    expect(journeyFrom(asSent(cookiesOf(two, 'kith', sealer)), 'kith', sealer)).toEqual(two);
  });

  test('fit in one cookie for a family of two', () => {
    const cookies = cookiesOf(two, 'kith', sealer);
    expect(cookies.get('kith-0')!.length).toBeLessThan(600);
    expect(cookies.get('kith-1')).toBeUndefined();
  });

  test('show neither a name nor a date to who reads the cookie', () => {
    const text = [...cookiesOf(two, 'kith', sealer).values()].join('');
    expect(Buffer.from(text, 'base64url').toString('latin1')).not.toMatch(/Amira|2020-02-29|E09000004/);
  });

  test('spread over more cookies when there are many, and shrink again', () => {
    const many = long(12_000);
    const cookies = cookiesOf(many, 'kith', sealer);
    expect(cookies.get('kith-1')).toBeDefined();
    expect(journeyFrom(asSent(cookies), 'kith', sealer)).toEqual(many);
    expect(cookiesOf(two, 'kith', sealer).has('kith-1')).toBe(true);
    expect(cookiesOf(two, 'kith', sealer).get('kith-1')).toBeUndefined();
  });

  test('that no longer fit are refused, and never cut short', () => {
    expect(() => cookiesOf(long(40_000), 'kith', sealer)).toThrow(JourneyTooLarge);
  });

  test('that were altered or lost by half are an empty journey', () => {
    const cookies = asSent(cookiesOf(long(12_000), 'kith', sealer));
    expect(journeyFrom({ ...cookies, 'kith-1': undefined }, 'kith', sealer)).toEqual(emptyJourney);
    expect(journeyFrom({ 'kith-0': 'not-ours' }, 'kith', sealer)).toEqual(emptyJourney);
    expect(journeyFrom({}, 'kith', sealer)).toEqual(emptyJourney);
  });

  test('are cleared cookie by cookie', () => {
    expect([...noCookies('kith').keys()]).toEqual([...cookiesOf(two, 'kith', sealer).keys()]);
    expect([...noCookies('kith').values()].every((value) => value === undefined)).toBe(true);
  });
});
