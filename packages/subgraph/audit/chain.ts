import { hash } from 'node:crypto';

import { canonicalJson } from '../canonical-json.ts';
import type { StoredEntry } from './stored-entry.ts';

/** Whose chain it is: each council has one in each subgraph. */
export interface ChainOf {
  readonly subgraph: string;
  readonly council: string;
}

/** A place in a chain: how many entries there are up to it, and the digest that stands for all of them. */
export interface ChainHead {
  readonly sequence: number;
  /** SHA-256, hexadecimal. */
  readonly digest: string;
}

/** An entry in its place. */
export interface Link extends ChainHead {
  readonly previous: string;
  readonly entry: StoredEntry;
}

/** Where a chain begins. No two chains begin alike, so that no piece of one fits another. */
export const beginningOf = ({ subgraph, council }: ChainOf): ChainHead => ({
  sequence: 0,
  digest: sha256(canonicalJson({ chain: 'kith-audit-v1', subgraph, council })),
});

/** The next link: its digest covers the whole entry as stored, its place, and everything before it. */
export function linkAfter(head: ChainHead, entry: StoredEntry): Link {
  const [sequence, previous] = [head.sequence + 1, head.digest];
  return { sequence, previous, digest: sha256(canonicalJson({ sequence, previous, entry })), entry };
}

const sha256 = (text: string): string => hash('sha256', text, 'hex');
