import * as v from 'valibot';

import { beginningOf, linkAfter, type ChainHead, type ChainOf } from './chain.ts';
import { readCheckpoint, type VerifiedCheckpoint } from './checkpoint.ts';
import { EXPORTED_CHAIN } from './export.ts';
import type { StoredEntry } from './stored-entry.ts';

export type Verdict =
  | { readonly intact: true; readonly of: ChainOf; readonly head: ChainHead; readonly key: string }
  | { readonly intact: false; readonly line: number; readonly what: string };

const First = v.strictObject({ chain: v.literal(EXPORTED_CHAIN), subgraph: v.string(), council: v.string() });
const Last = v.strictObject({ checkpoint: v.string() });
const Linked = v.strictObject({
  sequence: v.number(),
  previous: v.string(),
  digest: v.string(),
  entry: v.looseObject({ id: v.string(), council: v.string() }),
});

/** Something that is not as it was written, and in which line. */
class Broken extends Error {
  readonly line: number;

  constructor(line: number, what: string) {
    super(what);
    this.line = line;
  }
}

/**
 * Checks an exported chain without a database and without a secret: that every entry is as it was sealed, in its place,
 * with none missing or added; and that it leads on from an earlier checkpoint, where one is given.
 *
 * @param signedBy the thumbprint of the key that the end may be signed with, where it is another one than the checkpoint's:
 *   the key of the installation has been changed since.
 */
export async function verifyChain(
  lines: AsyncIterable<string> | Iterable<string>,
  earlier?: VerifiedCheckpoint,
  signedBy?: string,
): Promise<Verdict> {
  try {
    return await walk(lines, earlier, signedBy);
  } catch (error) {
    if (error instanceof Broken) return { intact: false, line: error.line, what: error.message };
    throw error;
  }
}

async function walk(
  lines: AsyncIterable<string> | Iterable<string>,
  earlier?: VerifiedCheckpoint,
  signedBy?: string,
): Promise<Verdict> {
  let line = 0;
  let of: ChainOf | undefined;
  let head: ChainHead | undefined;
  let end: string | undefined;
  const seen = new Set<string>();
  for await (const text of lines) {
    line += 1;
    if (end !== undefined) throw new Broken(line, 'Something was added behind the end of the chain.');
    const value = read(text, line);
    if (!of || !head) {
      of = chainNamedIn(value, line, earlier);
      head = beginningOf(of);
    } else if (v.is(Last, value)) end = value.checkpoint;
    else head = next(value, line, of, head, seen);
    if (earlier && head.sequence === earlier.sequence && head.digest !== earlier.digest) {
      throw new Broken(line, `What comes up to entry ${head.sequence} was written anew since the earlier checkpoint.`);
    }
  }
  if (!of || !head) throw new Broken(1, 'The file is empty.');
  const key = await checkEnd(end, line, of, head, earlier, signedBy);
  const { subgraph, council } = of;
  const { sequence, digest } = head;
  return { intact: true, of: { subgraph, council }, head: { sequence, digest }, key };
}

function read(text: string, line: number): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Broken(line, 'This line cannot be read: it was cut or changed.');
  }
}

function chainNamedIn(value: unknown, line: number, earlier?: ChainOf): ChainOf {
  if (!v.is(First, value)) throw new Broken(line, 'The file does not begin as an exported audit does.');
  if (earlier && (earlier.subgraph !== value.subgraph || earlier.council !== value.council)) {
    throw new Broken(line, 'The checkpoint is of another council or of another part of Kith.');
  }
  return value;
}

function next(value: unknown, line: number, of: ChainOf, head: ChainHead, seen: Set<string>): ChainHead {
  if (!v.is(Linked, value)) throw new Broken(line, 'This line is no entry of an audit: it was cut or changed.');
  const place = `entry ${head.sequence + 1}`;
  if (value.sequence !== head.sequence + 1) {
    throw new Broken(
      line,
      `Here ${place} should stand, not entry ${value.sequence}: one was taken out, put in or moved.`,
    );
  }
  if (value.previous !== head.digest) {
    throw new Broken(line, `What comes before ${place} is not what came before it when it was sealed.`);
  }
  if (value.entry.council !== of.council) throw new Broken(line, `The council of ${place} is another one.`);
  if (seen.has(value.entry.id)) throw new Broken(line, `The same entry stands here a second time, as ${place}.`);
  seen.add(value.entry.id);
  const link = linkAfter(head, value.entry as unknown as StoredEntry);
  if (link.digest !== value.digest) throw new Broken(line, `The words of ${place} are not those that were sealed.`);
  return link;
}

/** The end must be signed, and reach as far as the earlier checkpoint. Gives the thumbprint of the key. */
async function checkEnd(
  signed: string | undefined,
  line: number,
  of: ChainOf,
  head: ChainHead,
  earlier?: VerifiedCheckpoint,
  signedBy = earlier?.key,
): Promise<string> {
  if (signed === undefined) throw new Broken(line, 'The end of the chain is missing: the file was cut off.');
  const end = await readCheckpoint(signed);
  if (!end) throw new Broken(line, 'The signature at the end does not hold.');
  if (end.subgraph !== of.subgraph || end.council !== of.council) {
    throw new Broken(line, 'The signature at the end is of another chain.');
  }
  if (end.sequence !== head.sequence || end.digest !== head.digest) {
    throw new Broken(
      line,
      `The chain should end with entry ${end.sequence}, as signed: its end was changed or cut off.`,
    );
  }
  if (earlier && earlier.key !== end.key && signedBy !== end.key)
    throw new Broken(line, 'The end was signed with another key than the checkpoint.');
  if (earlier && earlier.sequence > head.sequence) {
    throw new Broken(line, `The earlier checkpoint counts ${earlier.sequence} entries, and here are ${head.sequence}.`);
  }
  return end.key;
}
