import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';

import { paperBytes } from '@kith/documents';

import type { Guaranteed } from './guaranteed.ts';
import { letterPaper } from './letter.ts';
import { summaryForLandlord, summaryForTenant } from './summaries.ts';

export const PAPERS = { LETTER: letterPaper, FOR_LANDLORD: summaryForLandlord, FOR_TENANT: summaryForTenant } as const;
export type PaperKind = keyof typeof PAPERS;

export interface MadePaper {
  readonly paper: PaperKind;
  readonly bytes: Buffer;
  /** Of the bytes, in hex. */
  readonly sha256: string;
}

/** The letter and its two summaries as accessible PDFs. */
export async function papersOf(of: Guaranteed): Promise<readonly MadePaper[]> {
  const made: MadePaper[] = [];
  for (const paper of Object.keys(PAPERS) as PaperKind[]) {
    const bytes = await inTurn(() => paperBytes(PAPERS[paper](of)));
    made.push({ paper, bytes, sha256: createHash('sha256').update(bytes).digest('hex') });
  }
  return made;
}

let last: Promise<unknown> = Promise.resolve();

/** One paper at a time, with room between them: making one keeps the processor from whoever waits for the database. */
function inTurn<T>(make: () => Promise<T>): Promise<T> {
  const made = last.then(() => setImmediate()).then(make);
  last = made.catch(() => undefined);
  return made;
}
