import { readFileSync } from 'node:fs';

import { describe, expect, test } from '@jest/globals';
import { paperBytes, type Paper } from '@kith/documents';
import { describeWithPoppler, inkOf, poppler, readPaper } from '@kith/documents/testing';

import type { Guaranteed } from '../../records/letters/guaranteed.ts';
import { letterPaper } from '../../records/letters/letter.ts';
import { claimDecision } from '../../records/letters/notices.ts';
import { papersOf } from '../../records/letters/papers.ts';
import { summaryForLandlord, summaryForTenant } from '../../records/letters/summaries.ts';
import { example } from './example.ts';

/** A share of a home of three, by the week, with damage and an agent, in a deed that is signed before a witness. */
const shared: Guaranteed = {
  ...example,
  form: 'DEED',
  version: 2,
  letterhead: { ...example.letterhead, deedsBy: 'SIGNATURE', telephone: undefined },
  terms: { ...example.terms, tenantRepays: true, mostDamagePence: 50_000 },
  particulars: { ...example.particulars, agent: 'Solent Lets Ltd' },
  rentPence: 45_000,
  rentEvery: 'WEEK',
  sharePence: 15_000,
  tenants: 3,
  monthlyCapPence: 65_000,
  damageCapPence: 50_000,
  capPence: 700_000,
  depositWaived: true,
};

const decision = claimDecision({
  letterhead: example.letterhead,
  to: ['Mrs Joan Lettings', '4 Harbour Parade', 'Southampton SO15 1BA'],
  on: '2027-02-20',
  reference: example.reference,
  claim: 'RC-4FZX-1M0T',
  lines: [
    { kind: 'RENT', dueOn: '2027-01-01', claimedPence: 80_000, agreedPence: 80_000 },
    { kind: 'RENT', dueOn: '2027-02-01', claimedPence: 50_050, agreedPence: 0 },
  ],
  reasons: 'The rent of January was due and not paid. Of February you told us on the 19th day, after the 14 days.',
  terms: example.terms,
});

/** Each paper that people get, and the file in which its words are kept for people to review. */
const PAPERS: readonly (readonly [name: string, paper: Paper, pages: number])[] = [
  ['contract', letterPaper(example), 3],
  ['deed', letterPaper(shared), 4],
  ['for-landlord', summaryForLandlord(example), 1],
  ['for-landlord-shared', summaryForLandlord(shared), 1],
  ['for-tenant', summaryForTenant(example), 1],
  ['for-tenant-shared', summaryForTenant(shared), 1],
  ['claim-decision', decision, 1],
];

const golden = (name: string): string => readFileSync(new URL(`./golden/${name}.txt`, import.meta.url), 'utf8');

describe('what a paper says', () => {
  test.each(PAPERS)('%s: word for word what was reviewed', async (name, paper, pages) => {
    const read = await readPaper(await paperBytes(paper));
    expect(`${read.pages.join('\n\f\n')}\n`).toBe(golden(name));
    expect(read.pages).toHaveLength(pages);
    expect(read).toMatchObject({ marked: true, title: paper.title, language: 'en-GB', accessible: '1' });
  });

  test('the letter says all that a good letter of guarantee says', () => {
    const letter = golden('contract').replaceAll(/\s+/g, ' ');
    for (const said of [
      'RG-7K2M-93QX',
      '21 November 2026',
      'Executive Director of Children and Learning',
      'part 10 of the scheme of delegation, paragraph 4.2',
      'Ava Placeholder, born 1 October 2002',
      'Flat 2, 9 Mill Lane, Southampton, SO15 2XY',
      'We guarantee this tenant only',
      'We guarantee rent, and not damage',
      'at most £800.',
      'at most £8,000.',
      'It ends on 30 September 2027 at the latest, even where the tenancy goes on',
      'before the tenant’s 25th birthday',
      'It ends on the day on which the tenant dies',
      'section 16N of the Housing Act 1988',
      'renewed or made longer only by a new letter',
      'A higher rent is guaranteed only if',
      'you tell us within 14 days',
      'agree to a visit',
      'You claim within 60 days',
      'a statement of what was due and what was paid',
      'The tenant does not have to pay us back',
      'How we use personal data',
      'You may not pass this guarantee on',
      'The law of England and Wales applies',
      'Until it is signed, this letter promises nothing',
    ])
      expect(letter).toContain(said);
  });

  test('says nothing of the time in care', () => {
    for (const [name] of PAPERS) expect(golden(name)).not.toMatch(/\b(in care|looked after|foster|care leaver\b)/i);
  });

  test.each(['CONTRACT', 'DEED'] as const)('is never signed: every line to sign on is blank in a %s', (form) => {
    const signatures = letterPaper({ ...example, form }).parts.filter((part) => part.kind === 'SIGNATURES');
    expect(signatures).toHaveLength(2);
    const filledIn = signatures.flatMap(({ lines }) => lines).filter((line) => Object.keys(line).join() !== 'label');
    expect(filledIn).toEqual([]);
  });

  test('is the same bytes whenever it is made', async () => {
    const hashes = async () => (await papersOf(example)).map(({ sha256 }) => sha256);
    expect(await hashes()).toEqual(await hashes());
  });
});

describeWithPoppler('a letter of guarantee, as other programs read it,', () => {
  test.each(PAPERS)('%s is whole, tagged, inked and carries its fonts', async (_name, paper) => {
    const bytes = await paperBytes(paper);
    expect(poppler('qpdf', ['--check'], bytes)).toMatchObject({ content: true, complains: '' });
    const { says } = poppler('pdfinfo', ['-struct-text'], bytes);
    for (const tag of ['Document', 'H1', 'P (block)']) expect(says).toContain(tag);
    expect(poppler('pdfinfo', [], bytes).says).toMatch(/Tagged:\s+yes/);
    const fonts = poppler('pdffonts', [], bytes).says.trim().split('\n').slice(2);
    for (const font of fonts) expect(font).toMatch(/ yes yes yes /);
    for (const ink of inkOf(bytes)) expect(ink).toBeGreaterThan(0.005);
  });

  test('reads out the particulars as a table and the code with words in place of the picture', async () => {
    const { says } = poppler('pdfinfo', ['-struct'], await paperBytes(letterPaper(example)));
    expect(says.match(/\bTR\b/g)).toHaveLength(12);
    expect(says.match(/\bTH\b/g)).toHaveLength(12);
    expect(says.match(/\bFigure\b/g)).toHaveLength(1);
  });
});
