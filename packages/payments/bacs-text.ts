const MARKS = /\p{Diacritic}/gu;
const OTHER = /[^A-Z0-9.&/ -]/g;

/**
 * Text as Bacs takes it: capitals, digits, full stop, ampersand, slash, hyphen and space. Accents are dropped from their
 * letters, anything else becomes a space.
 */
export const bacsText = (text: string): string =>
  text.normalize('NFD').replaceAll(MARKS, '').toUpperCase().replaceAll(OTHER, ' ').replaceAll(/ +/g, ' ').trim();
