import type { Language } from '../languages/languages.ts';

/** Text for a place in a page that takes HTML. */
export const escaped = (said: string): string =>
  said.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Words in another language than their page, as HTML, for whoever hears it read out. */
export const inLanguage = (words: string, { code, direction }: Language): string =>
  `<span lang="${code}" dir="${direction}">${escaped(words)}</span>`;
