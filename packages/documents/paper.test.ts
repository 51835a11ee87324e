import { createHash } from 'node:crypto';

import { describe, expect, test } from '@jest/globals';

import { isPrintable } from './faces.ts';
import { paperBytes } from './paper-bytes.ts';
import type { Paper } from './paper.ts';
import { describeWithPoppler, inkOf, poppler, readPaper, type TaggedPart } from './testing/index.ts';

const paper: Paper = {
  title: 'A letter with everything in it',
  madeOn: '2026-11-21',
  foot: 'RG-7K2M-93QX, version 1',
  letterhead: { name: 'Anytown Council', lines: ['Civic Centre', 'Anytown AT1 1AA', 'care@anytown.example'] },
  parts: [
    { kind: 'HEADING', text: 'Guarantee of rent' },
    { kind: 'LINES', lines: ['Mrs A Landlord', '1 High Street'] },
    { kind: 'PARAGRAPH', text: 'This is what we promise.' },
    { kind: 'SUBHEADING', text: 'The home' },
    {
      kind: 'PARTICULARS',
      rows: [
        { name: 'Tenant', value: 'Sam Placeholder' },
        { name: 'Home', value: 'Flat 2\n9 Mill Lane' },
      ],
    },
    { kind: 'LIST', items: ['Keep this letter.', 'Tell us early.'] },
    {
      kind: 'CLAUSES',
      clauses: Array.from({ length: 12 }, (_, index) => ({
        title: `Clause about matter ${index}`,
        paragraphs: ['We pay what is owed. '.repeat(9).trim(), 'Nothing more.'],
      })),
    },
    {
      kind: 'SIGNATURES',
      title: 'Signed',
      says: 'For the council.',
      lines: [{ label: 'Signature' }, { label: 'Name' }],
    },
    { kind: 'CODE', address: 'https://kith.example/verify?r=1', alt: 'A code to check', says: ['Check this letter.'] },
    { kind: 'NEW_PAGE' },
    { kind: 'PARAGRAPH', text: 'The last page.' },
  ],
};

const childrenOf = ({ children = [] }: TaggedPart): readonly TaggedPart[] => children;
const named = (role: string, part: TaggedPart): TaggedPart[] => [
  ...(part.role === role ? [part] : []),
  ...childrenOf(part).flatMap((child) => named(role, child)),
];

describe('a paper', () => {
  test('is the same bytes whenever it is made', async () => {
    const digests = [await paperBytes(paper), await paperBytes(structuredClone(paper))].map((bytes) =>
      createHash('sha256').update(bytes).digest('hex'),
    );
    expect(digests[1]).toBe(digests[0]);
    const another = await paperBytes({ ...paper, foot: 'RG-7K2M-93QX, version 2' });
    expect(createHash('sha256').update(another).digest('hex')).not.toBe(digests[0]);
  });

  test('tells a screen reader what every part of it is', async () => {
    const read = await readPaper(await paperBytes(paper));
    expect(read).toMatchObject({ marked: true, title: paper.title, language: 'en-GB', accessible: '1' });
    for (const role of ['Document', 'H1', 'H2', 'P', 'Table', 'TR', 'TH', 'TD', 'L', 'LI', 'Lbl', 'LBody', 'Figure'])
      expect(read.roles).toContain(role);
    expect(read.tagged.flatMap((page) => named('Figure', page)).map(({ alt }) => alt)).toEqual(['A code to check']);
    const rows = read.tagged.flatMap((page) => named('TR', page));
    expect(rows.map((row) => childrenOf(row).map(({ role }) => role))).toEqual([
      ['TH', 'TD'],
      ['TH', 'TD'],
    ]);
  });

  test('numbers its pages and its clauses, and says on every page which paper it is', async () => {
    const { pages } = await readPaper(await paperBytes(paper));
    expect(pages.length).toBeGreaterThan(2);
    pages.forEach((text, index) => {
      expect(text).toContain(`Page ${index + 1} of ${pages.length}`);
      expect(text).toContain(paper.foot);
    });
    const all = pages.join('\n');
    for (let number = 1; number <= 12; number += 1) expect(all).toContain(`${number}.2`);
  });

  test('prints names in the letters of all of Europe, and says of others that it cannot', async () => {
    const name = 'Łucja Żółkiewska-Ďurišová, Σοφία, Оксана';
    const { pages } = await readPaper(
      await paperBytes({
        ...paper,
        parts: [
          { kind: 'PARAGRAPH', text: name },
          { kind: 'HEADING', text: name },
        ],
      }),
    );
    expect(pages[0]?.split('Żółkiewska-Ďurišová, Σοφία, Оксана')).toHaveLength(3);
    expect(isPrintable(name)).toBe(true);
    expect(isPrintable('O’Neill – 12½ “Mill” Lane')).toBe(true);
    for (const other of ['محمد', '李', '🏠']) expect(isPrintable(other)).toBe(false);
  });
});

describeWithPoppler('a paper, as other programs read it,', () => {
  test('is whole, tagged in order, and carries its own fonts', async () => {
    const bytes = await paperBytes(paper);
    const checked = poppler('qpdf', ['--check'], bytes);
    expect(checked.complains).toBe('');
    expect(checked.content).toBe(true);

    const { says, complains } = poppler('pdfinfo', ['-struct-text'], bytes);
    expect(complains).toBe('');
    const order = [
      'Anytown Council',
      'Guarantee of rent',
      'Tenant',
      'Sam Placeholder',
      '1.1',
      'Signature',
      'Check this',
    ];
    const places = order.map((text) => says.indexOf(text));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThan(-1);
    expect(says).not.toContain('Page 1 of');

    const fonts = poppler('pdffonts', [], bytes).says.trim().split('\n').slice(2);
    expect(fonts).toHaveLength(2);
    for (const font of fonts) expect(font).toMatch(/AtkinsonHyperlegible-\w+ .* yes yes yes /);
  });

  test('prints ink wherever it has words', async () => {
    const words = { kind: 'PARAGRAPH', text: 'We pay what is owed. '.repeat(200).trim() } as const;
    const full = inkOf(await paperBytes({ ...paper, parts: [words] }));
    expect(full[0]).toBeGreaterThan(0.04);
    const empty = inkOf(await paperBytes({ ...paper, parts: [] }));
    expect(empty[0]).toBeLessThan(0.01);
  });
});
