import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { unpackedFont } from './unpacked-font.ts';

const require = createRequire(import.meta.url);
const fileOf = (path: string): Buffer => readFileSync(require.resolve(path));

/** Not the smaller WOFF2: what PDFKit embeds of one has the right letters and no outlines, so that a page prints blank. */
const atkinson = (weight: 400 | 700) =>
  unpackedFont(fileOf(`@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-${weight}-normal.woff`));

export type Weight = 'regular' | 'bold';

/** What Atkinson Hyperlegible has signs for: the letters of western Europe, and the signs of ordinary English text. */
const WESTERN =
  /^[\n\t\u0020-\u007E\u00A0-\u00FF\u0131\u0152\u0153\u2013\u2014\u2018-\u201A\u201C-\u201E\u2022\u2026\u2039\u203A\u20AC\u2122]*$/u;

/** The alphabets that DejaVu Sans draws letter by letter: those of all of Europe. */
const EUROPEAN =
  /^[\n\t\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\u0020-\u007E\u00A0-\u024F\u2010-\u2027\u2030-\u205E\u20AC\u2122\p{Script=Inherited}]*$/u;

interface Faces {
  readonly regular: Buffer;
  readonly bold: Buffer;
  /** Embedded only where somebody's name needs them. */
  readonly 'wide-regular': () => Buffer;
  readonly 'wide-bold': () => Buffer;
}

let read: Faces | undefined;

/** The fonts as papers embed them, read when the first paper is made. */
export const faces = (): Faces =>
  (read ??= {
    regular: atkinson(400),
    bold: atkinson(700),
    'wide-regular': () => fileOf('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'),
    'wide-bold': () => fileOf('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'),
  });

/** The face for a whole block, so that no word changes its look in the middle. */
export const faceFor = (text: string, weight: Weight): Weight | `wide-${Weight}` =>
  WESTERN.test(text.normalize('NFC')) ? weight : `wide-${weight}`;

/** Whether every sign of a text can be printed; what cannot would come out as empty boxes. */
export const isPrintable = (text: string): boolean => EUROPEAN.test(text.normalize('NFC'));
