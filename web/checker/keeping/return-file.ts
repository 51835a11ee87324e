import type { Journey } from './journey.ts';
import { pack, unpack } from './packed.ts';
import type { Sealer } from './sealed.ts';

/** First line of the file, so that a person who opens it knows what it is. */
const HEADING = 'KITH RETURN FILE 1 - keep this file, and upload it to go on with your answers\n';
const LINE = 76;

/** Longest file that we look at. */
export const MOST_FILE_BYTES = 64 * 1024;

/** The journey as a small text file that only this service can read. */
export function returnFileOf(journey: Journey, sealer: Sealer): string {
  const sealed = sealer.seal(pack(journey)).toString('base64');
  return `${HEADING}${sealed.replaceAll(new RegExp(`.{${LINE}}`, 'g'), '$&\n')}\n`;
}

/** The journey in an uploaded file; undefined where it is not a file of ours, or was altered. */
export function journeyInFile(file: Buffer, sealer: Sealer): Journey | undefined {
  if (file.length > MOST_FILE_BYTES) return undefined;
  const text = file.toString('latin1').replaceAll('\r\n', '\n');
  if (!text.startsWith(HEADING)) return undefined;
  const contents = sealer.open(Buffer.from(text.slice(HEADING.length), 'base64'));
  return contents && unpack(contents);
}
