import type { Language } from '../languages/languages.ts';

const ENGLAND = 'Europe/London';

const written = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: string): Intl.DateTimeFormat {
  const known = written.get(locale);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  written.set(locale, made);
  return made;
}

/** `2024-05-01` as `1 May 2024`, in the reader's language. */
export const dayInWords = (iso: string, { locale }: Pick<Language, 'locale'>): string =>
  formatOf(locale).format(Date.parse(`${iso}T00:00:00Z`));

const inEngland = new Intl.DateTimeFormat('en-CA', { timeZone: ENGLAND });

/** Today in England, `YYYY-MM-DD`. */
export const todayInEngland = (): string => inEngland.format(Date.now());
