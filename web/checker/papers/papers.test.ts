import { describe, expect, jest, test } from '@jest/globals';
import { describeWithPoppler, poppler, readPaper } from '@kith/documents/testing';

import type { Statement } from '../asking/statement.ts';
import { emptyJourney } from '../keeping/journey.ts';
import { ENGLISH, wordsIn } from '../languages/languages.ts';
import { letters } from '../letters/letters.ts';
import { writtenLetter } from '../letters/written.ts';
import type { Sheet } from '../results/sheet.ts';
import { letterPaper } from './letter-paper.ts';
import { summaryPaper } from './summary-paper.ts';

/** Each asks three programs, on machines that may be busy. */
jest.setTimeout(60_000);

const t = wordsIn(ENGLISH);
const entitled = {
  ref: 'KINSHIP_ALLOWANCE:a',
  entitlement: { title: 'Allowance' },
  about: { ref: 'a' },
  sources: [{ instrument: 'An Act', provision: 's1' }],
};
const context = {
  journey: { ...emptyJourney, who: 'CARER', children: [{ ref: 'a', name: 'Amira' }] },
  ref: 'a',
  statement: {
    determinations: new Map([[entitled.ref, entitled]]),
    summary: { entitled: [{ ref: entitled.ref }] },
  } as unknown as Statement,
  council: { code: 'E08000035', name: 'Leeds', districts: [] },
  filled: { name: 'Łucja Żółkiewska', address: '1 High Street\nLeeds', child: 'Amira', born: '2016-03-05' },
} as const;
const sheet: Sheet = {
  asOf: '21 November 2026',
  rows: Array.from({ length: 30 }, (_, index) => ({
    title: `Answer ${index + 1}`,
    child: 'Amira',
    answer: 'You are entitled to this: £220 a week',
    sources: [1, 2],
  })),
  sources: [1, 2].map((number) => ({ number, says: `Act ${number}, s1`, url: 'https://www.legislation.gov.uk' })),
  steps: ['Ask for it in writing (your council)'],
};

/** Every paper that the checker makes: its bytes, its title, and what it says, in the order of reading. */
const papers = [
  ...(await Promise.all(
    letters.map(async (letter) => {
      const written = writtenLetter(letter, context, '2026-11-21');
      const { from, to, date, greeting, heading, paragraphs, asks, closing, farewell } = written;
      const says = [from[0]!, to[0]!, date, greeting, heading, ...paragraphs, ...asks, ...closing, farewell[0]!];
      return { name: `the letter “${letter.title}”`, title: heading, says, bytes: await letterPaper(written) };
    }),
  )),
  {
    name: 'the page for a social worker',
    title: t('sheet.title'),
    says: [t('sheet.title'), 'The answers', 'Answer 1 (Amira)', 'Answer 30', 'What comes next', 'Sources', 'Act 2, s1'],
    bytes: await summaryPaper(sheet, t('sheet.title'), t('sheet.lead', { day: sheet.asOf })),
  },
];

const plain = (text: string): string => text.replaceAll(/\s+/g, '');

describe.each(papers)('$name as PDF', ({ title, says, bytes }) => {
  test('can be read aloud: tagged, titled, in its language', async () => {
    const read = await readPaper(bytes);
    expect(read).toMatchObject({ marked: true, title, language: 'en-GB', accessible: '1' });
    for (const role of ['Document', 'H1', 'P', 'L', 'LI', 'Lbl', 'LBody']) expect(read.roles).toContain(role);
    expect(read.roles.filter((role) => role === 'H1')).toHaveLength(1);
  });

  test('holds every word of it', async () => {
    const { pages } = await readPaper(bytes);
    for (const said of says) expect(plain(pages.join(''))).toContain(plain(said));
  });
});

describeWithPoppler('as other programs find it,', () => {
  test.each(papers)('$name is whole, is read in its order, and brings its own letters', ({ says, bytes }) => {
    expect(poppler('qpdf', ['--check'], bytes)).toMatchObject({ content: true, complains: '' });

    const spoken = plain(poppler('pdfinfo', ['-struct-text'], bytes).says);
    const places = says.map((said) => spoken.indexOf(plain(said)));
    expect(Math.min(...places)).toBeGreaterThan(-1);
    expect(places).toEqual(places.toSorted((one, other) => one - other));

    const fonts = poppler('pdffonts', [], bytes).says.trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThan(0);
    // Embedded, cut down to what is used, and with the way back from shapes to letters.
    for (const font of fonts) expect(font).toMatch(/ yes +yes +yes /);
  });
});
