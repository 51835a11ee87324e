import { createReadStream } from 'node:fs';
import { access, constants, readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';

import { readCheckpoint, verifyChain, type VerifiedCheckpoint } from '@kith/subgraph/audit';

import { Refusal } from '../refusal.ts';
import type { VerifyOptions } from './options.ts';

export interface VerdictInWords {
  readonly intact: boolean;
  readonly words: string;
}

/** Checks an exported audit, with nothing but the file and what was kept from before. */
export async function verdictOn({ file, checkpoint, key }: VerifyOptions): Promise<VerdictInWords> {
  const earlier = checkpoint === undefined ? undefined : await checkpointIn(checkpoint);
  const lines = createInterface({ input: createReadStream(await reachable(file), 'utf8'), crlfDelay: Infinity });
  const verdict = await verifyChain(lines, earlier, key);
  if (!verdict.intact) return { intact: false, words: `NOT INTACT. Line ${verdict.line}: ${verdict.what}` };
  if (key !== undefined && key !== verdict.key) {
    return { intact: false, words: `NOT INTACT. It was signed with the key ${verdict.key}, not with ${key}.` };
  }
  const { of, head } = verdict;
  return {
    intact: true,
    words: [
      `Intact: ${head.sequence} entries of ${of.council} in ${of.subgraph}, signed with the key ${verdict.key}.`,
      earlier
        ? `It leads on from the checkpoint of ${earlier.at}, which counts ${earlier.sequence}.`
        : 'Without an earlier checkpoint this cannot tell whether everything was written anew: keep one, and name it next time.',
    ].join('\n'),
  };
}

async function checkpointIn(file: string): Promise<VerifiedCheckpoint> {
  const checkpoint = await readCheckpoint(await readFile(await reachable(file), 'utf8'));
  if (checkpoint) return checkpoint;
  throw new Refusal(`${file} is no checkpoint, or was changed after it was signed.`);
}

async function reachable(file: string): Promise<string> {
  await access(file, constants.R_OK).catch((error: NodeJS.ErrnoException) => {
    throw new Refusal(`${file} cannot be read: ${error.code}.`);
  });
  return file;
}
