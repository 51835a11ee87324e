import { describe, expect, test } from '@jest/globals';

import { paperBytes, TooLongToPost } from './paper-bytes.ts';
import type { Paper } from './paper.ts';
import { postedTo } from './posted-to.ts';
import { describeWithPoppler, placesIn, poppler, readPaper, type PlaceOnPage } from './testing/index.ts';

const to = ['Ava Example', 'Flat 2', '9 Mill Lane', 'Northern Quarter', 'Anytown', 'Anyshire', 'AT1 1AA'];
const paper: Paper = {
  title: 'A letter that is posted',
  madeOn: '2026-11-21',
  foot: 'KA-7K2M-93QX',
  letterhead: {
    name: 'Anytown and Anyshire Metropolitan Borough Council',
    lines: ['Kinship team', 'Civic Centre', 'Anytown AT1 1AA', 'Telephone 01632 960000', 'kinship@anytown.example'],
  },
  to,
  parts: [
    { kind: 'LINES', lines: ['21 November 2026', 'Our reference: KA-7K2M-93QX'] },
    { kind: 'HEADING', text: 'Our decision' },
    { kind: 'PARAGRAPH', text: 'This is what we decided.' },
  ],
};

/** The window as GOV.UK Notify measures it, in millimetres. */
const WINDOW = { left: 24.6, top: 40, right: 120, bottom: 66.2 };

const inside = (place: PlaceOnPage): boolean =>
  place.left >= WINDOW.left && place.top >= WINDOW.top && place.right <= WINDOW.right && place.bottom <= WINDOW.bottom;

describe('A letter that is posted', () => {
  test('has its address, and nothing else, in the window of the envelope', async () => {
    const places = await placesIn(await paperBytes(paper));
    for (const line of to) {
      const place = places.find(({ text }) => text === line);
      expect(place && inside(place)).toBe(true);
    }
    const overlaps = places.filter(
      ({ left, right, top, bottom }) =>
        left < WINDOW.right && right > WINDOW.left && top < WINDOW.bottom && bottom > WINDOW.top,
    );
    expect(overlaps.map(({ text }) => text)).toEqual(to);
  });

  test('begins below what the printer prints on, and keeps clear of the edges', async () => {
    const places = await placesIn(await paperBytes(paper));
    expect(places.find(({ text }) => text === '21 November 2026')?.top).toBeGreaterThan(94);
    for (const { left, right, top, bottom } of places) {
      expect(left).toBeGreaterThanOrEqual(15);
      expect(right).toBeLessThanOrEqual(195);
      expect(top).toBeGreaterThanOrEqual(5);
      expect(bottom).toBeLessThanOrEqual(292);
    }
  });

  test('keeps a line as long as an address may have within the window, in smaller letters', async () => {
    const long = 'Flat 12, The Old Post Office, Market Square, Anytown-under-W';
    const places = await placesIn(await paperBytes({ ...paper, to: ['Ava', long, 'AT1 1AA'] }));
    const place = places.find(({ text }) => text === long);
    expect(long).toHaveLength(60);
    expect(place && inside(place)).toBe(true);
  });

  test('is read out in the order of a letter: who writes, to whom, and what', async () => {
    const { pages, roles } = await readPaper(await paperBytes(paper));
    const order = [
      'Anytown and Anyshire',
      'Kinship team',
      'Ava Example',
      '21 November 2026',
      'Our decision',
      'This is',
    ];
    const at = order.map((text) => pages[0]!.indexOf(text));
    expect(Math.min(...at)).toBeGreaterThan(-1);
    expect(at).toEqual(at.toSorted((a, b) => a - b));
    expect(roles.filter((role) => role === 'H1')).toHaveLength(1);
  });

  test('has no more pages than the post takes', async () => {
    const parts = Array.from({ length: 11 }, () => [
      { kind: 'PARAGRAPH', text: 'A page.' } as const,
      { kind: 'NEW_PAGE' } as const,
    ]).flat();
    await expect(paperBytes({ ...paper, parts })).rejects.toThrow(TooLongToPost);
    const { to: _, ...notPosted } = paper;
    expect((await readPaper(await paperBytes({ ...notPosted, parts }))).pages).toHaveLength(12);
  });
});

describeWithPoppler('A letter that is posted, as other programs read it,', () => {
  test('is whole, tagged, and carries its own fonts', async () => {
    const bytes = await paperBytes(paper);
    const checked = poppler('qpdf', ['--check'], bytes);
    expect([checked.content, checked.complains]).toEqual([true, '']);
    const { says } = poppler('pdfinfo', ['-struct-text'], bytes);
    expect(says.indexOf('Ava Example')).toBeGreaterThan(says.indexOf('kinship@anytown.example'));
    expect(says.indexOf('Our decision')).toBeGreaterThan(says.indexOf('AT1 1AA'));
    for (const font of poppler('pdffonts', [], bytes).says.trim().split('\n').slice(2))
      expect(font).toMatch(/AtkinsonHyperlegible-\w+ .* yes yes yes /);
  });
});

describe('An address', () => {
  test('is taken as people write it, with its postcode on a line of its own', () => {
    expect(postedTo([' Ava Example ', '', '9 Mill Lane', 'Chatham me44xy'])).toEqual([
      'Ava Example',
      '9 Mill Lane',
      'Chatham',
      'ME4 4XY',
    ]);
    expect(postedTo(['Ava', '9 Mill Lane, Chatham', 'ME4 4XY'])).toEqual(['Ava', '9 Mill Lane, Chatham', 'ME4 4XY']);
    expect(postedTo(['Ava', 'London, SW1A 1AA'])).toEqual(['Ava', 'London', 'SW1A 1AA']);
  });

  test.each([
    ['a name and a postcode alone', ['Ava', 'ME4 4XY']],
    ['eight lines', [...to.slice(0, 6), 'More', 'AT1 1AA']],
    ['no postcode', ['Ava', '9 Mill Lane', 'Chatham']],
    ['a line of 61 letters', ['Ava', 'x'.repeat(61), 'ME4 4XY']],
    ['letters that cannot be printed', ['Ava 🏠', '9 Mill Lane', 'ME4 4XY']],
    ['nothing', []],
  ])('is no address with %s', (_, lines) => {
    expect(postedTo(lines)).toBeUndefined();
  });
});
