import type { Words } from '../languages/languages.ts';
import type { Sheet } from './sheet.ts';

/** The sheet as plain text, for a mail: the answer, what to do, and every source with its address. */
export const sheetAsText = (sheet: Sheet, headline: string, t: Words): string =>
  [
    t('sheet.lead', { day: sheet.asOf }),
    headline,
    listed(
      t('sheet.answers'),
      sheet.rows.map(({ title, child, answer }) => `- ${title}${child ? ` (${child})` : ''}. ${answer}`),
    ),
    listed(
      t('sheet.next'),
      sheet.steps.map((step) => `- ${step}`),
    ),
    listed(
      t('sheet.sources'),
      sheet.sources.map(({ number, says, url }) => `${number}. ${says}\n   ${url}`),
    ),
  ]
    .filter(Boolean)
    .join('\n\n');

const listed = (title: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : `${title.toUpperCase()}\n\n${lines.join('\n')}`;
