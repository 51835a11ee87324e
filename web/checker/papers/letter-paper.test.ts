import { afterEach, describe, expect, test } from '@jest/globals';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

import { letterPaper } from './letter-paper.ts';

const letter = {
  from: ['Grace Okafor', '1 High Street'],
  to: ['Children’s services', 'Bexley'],
  date: '21 November 2026',
  greeting: 'Dear children’s services,',
  heading: 'Request for an assessment of support',
  paragraphs: ['I look after Amira, born 5 March 2016.'],
  asks: ['Please tell me who.', 'Please tell me when.'],
  closing: ['Thank you.'],
  farewell: ['Yours faithfully,', 'Grace Okafor'],
};

type Node = { role?: string; children?: Node[] };
/** A plain object in older versions of the reader, a map in newer ones. */
const marked = (info: unknown): unknown =>
  info && typeof info === 'object' && 'get' in info
    ? (info as Map<string, unknown>).get('Marked')
    : (info as { Marked?: unknown }).Marked;
const roles = ({ role, children = [] }: Node): string[] => [...(role ? [role] : []), ...children.flatMap(roles)];

describe('a letter as PDF', () => {
  let task: ReturnType<typeof getDocument> | undefined;
  afterEach(() => task?.destroy());

  async function opened() {
    task = getDocument({ data: new Uint8Array(await letterPaper(letter)), verbosity: 0 });
    return task.promise;
  }

  test('can be read aloud: tagged, titled, in its language', async () => {
    const pdf = await opened();
    expect(marked(await pdf.getMarkInfo())).toBe(true);
    const { info, metadata } = await pdf.getMetadata();
    expect(info).toMatchObject({ Title: letter.heading, Language: 'en-GB' });
    expect(metadata.get('pdfuaid:part')).toBe('1');
    const page = await pdf.getPage(1);
    const found = roles((await page.getStructTree()) as Node);
    for (const role of ['Document', 'H1', 'P', 'L', 'LI', 'Lbl', 'LBody']) expect(found).toContain(role);
    expect(found.filter((role) => role === 'LI')).toHaveLength(2);
  });

  test('holds every word of the letter', async () => {
    const pdf = await opened();
    const { items } = await (await pdf.getPage(1)).getTextContent();
    const text = items
      .map((item) => ('str' in item ? item.str : ''))
      .join(' ')
      .replaceAll(/\s+/g, ' ');
    for (const said of [...letter.from, letter.heading, ...letter.paragraphs, ...letter.asks, ...letter.farewell])
      expect(text).toContain(said);
  });
});
