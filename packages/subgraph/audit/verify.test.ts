import { randomUUID } from 'node:crypto';

import { beforeAll, describe, expect, test } from '@jest/globals';

import { beginningOf, linkAfter, type ChainHead, type Link } from './chain.ts';
import { readCheckpoint, signCheckpoint, type VerifiedCheckpoint } from './checkpoint.ts';
import { firstLine, lastLine, lineOf } from './export.ts';
import type { StoredEntry } from './stored-entry.ts';
import { verifyChain } from './verify.ts';

const OURS = Buffer.alloc(32, 1);
const THEIRS = Buffer.alloc(32, 2);
const CHAIN = { subgraph: 'people', council: 'E06000035' };
const AT = '2026-11-22T10:00:00.000Z';
const TRIALS = 10_000;

/** The same numbers in every run, so that a failure can be found again. */
let seed = 20_261_122;
const random = (below: number): number => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((seed / 2 ** 32) * below);
};

const entry = (changed: Partial<StoredEntry> = {}): StoredEntry => ({
  council: CHAIN.council,
  id: randomUUID(),
  at: '2026-11-22T10:00:00.000001Z',
  kind: 'READ',
  what: 'careLeaver',
  actor: 'Ada',
  callerKind: 'STAFF',
  roles: ['PERSONAL_ADVISER'],
  subjects: [randomUUID()],
  determination: null,
  sealedFor: null,
  purpose: null,
  detail: null,
  ...changed,
});

const chained = (entries: readonly StoredEntry[], from: ChainHead = beginningOf(CHAIN)): Link[] => {
  const links: Link[] = [];
  for (const one of entries) links.push(linkAfter(links.at(-1) ?? from, one));
  return links;
};

const endOf = (links: readonly Link[]): ChainHead => links.at(-1) ?? beginningOf(CHAIN);
const signed = ({ sequence, digest }: ChainHead, key: Uint8Array = OURS) =>
  signCheckpoint({ ...CHAIN, sequence, digest, at: AT }, key);
const verified = async (head: ChainHead): Promise<VerifiedCheckpoint> => (await readCheckpoint(await signed(head)))!;
const lines = (links: readonly Link[], end: string) => [firstLine(CHAIN), ...links.map(lineOf), lastLine(end)];

const links = chained(Array.from({ length: 16 }, () => entry()));
let end: string;
let checkpoint: VerifiedCheckpoint;
beforeAll(async () => {
  end = await signed(endOf(links));
  checkpoint = await verified(endOf(links));
});

/** What somebody with all rights over the database could do to the chain. */
const TAMPERING: Readonly<Record<string, () => readonly Link[]>> = {
  'an entry changed': () => links.with(random(links.length), changedLink(links[random(links.length)]!)),
  'an entry removed': () => links.toSpliced(random(links.length), 1),
  'entries reordered': () => {
    const at = random(links.length - 1);
    const other = at + 1 + random(links.length - 1 - at);
    return links.with(at, links[other]!).with(other, links[at]!);
  },
  'an entry inserted': () => {
    const at = random(links.length + 1);
    return links.toSpliced(at, 0, linkAfter(links[at - 1] ?? beginningOf(CHAIN), entry({ actor: 'nobody' })));
  },
  'everything rewritten from some point on': () => {
    const at = random(links.length);
    const after = links.slice(at).map((link) => link.entry);
    const rewritten = chained([entry({ actor: 'nobody' }), ...after.slice(1)], links[at - 1] ?? beginningOf(CHAIN));
    return [...links.slice(0, at), ...rewritten];
  },
  'the end cut off': () => links.slice(0, random(links.length)),
};

const changedLink = (link: Link): Link => {
  const changes: readonly Partial<StoredEntry>[] = [
    { at: '2026-11-22T10:00:00.000002Z' },
    { kind: 'ACT' },
    { what: 'carer' },
    { actor: 'nobody' },
    { callerKind: 'SYSTEM' },
    { roles: [] },
    { subjects: [] },
    { determination: 'a'.repeat(64) },
    { purpose: 'another one' },
    { detail: '' },
  ];
  return { ...link, entry: { ...link.entry, ...changes[random(changes.length)] } };
};

describe('the verifier', () => {
  test('passes a chain that nobody has touched, also an empty one', async () => {
    expect(await verifyChain(lines(links, end), checkpoint)).toMatchObject({ intact: true, head: { sequence: 16 } });
    const empty = await signed(beginningOf(CHAIN));
    expect(await verifyChain(lines([], empty))).toMatchObject({ intact: true, head: { sequence: 0 } });
  });

  test('passes a chain that has grown since the earlier checkpoint', async () => {
    const earlier = await verified(links[9]!);
    expect(await verifyChain(lines(links, end), earlier)).toMatchObject({ intact: true });
  });

  test(`detects every one of ${TRIALS.toLocaleString('en-GB')} random tamperings, whatever end is put to it`, async () => {
    const kinds = Object.entries(TAMPERING);
    const missed: string[] = [];
    const found = new Set<string>();
    for (let trial = 0; trial < TRIALS; trial += 1) {
      const [kind, tamper] = kinds[trial % kinds.length]!;
      const touched = tamper();
      // They may leave the end as it was, drop it, or sign what they made with a key of their own.
      const [ours, none, theirs] = [end, undefined, random(20) === 0 ? await signed(endOf(touched), THEIRS) : end];
      const chosen = [ours, none, theirs][random(3)];
      const file = chosen === undefined ? lines(touched, '').slice(0, -1) : lines(touched, chosen);
      const verdict = await verifyChain(file, checkpoint);
      if (verdict.intact) missed.push(`${kind} in trial ${trial}`);
      else found.add(kind);
    }
    expect(missed).toEqual([]);
    expect([...found].toSorted()).toEqual(Object.keys(TAMPERING).toSorted());
  });

  test('says in which line and what, in plain words', async () => {
    const changed = links.with(4, { ...links[4]!, entry: { ...links[4]!.entry, actor: 'nobody' } });
    expect(await verifyChain(lines(changed, end))).toEqual({
      intact: false,
      line: 6,
      what: 'The words of entry 5 are not those that were sealed.',
    });
    expect(await verifyChain(lines(links.toSpliced(4, 1), end))).toEqual({
      intact: false,
      line: 6,
      what: 'Here entry 5 should stand, not entry 6: one was taken out, put in or moved.',
    });
  });

  test('finds a chain that was rewritten whole, and signed again by whoever holds our key, by the checkpoint', async () => {
    const rewritten = chained(links.map((link, index) => (index === 3 ? entry({ actor: 'nobody' }) : link.entry)));
    const file = lines(rewritten, await signed(endOf(rewritten)));
    expect(await verifyChain(file)).toMatchObject({ intact: true });
    expect(await verifyChain(file, await verified(links[9]!))).toEqual({
      intact: false,
      line: 11,
      what: 'What comes up to entry 10 was written anew since the earlier checkpoint.',
    });
  });

  test('finds a chain cut back to before the checkpoint, and signed again', async () => {
    const shorter = links.slice(0, 8);
    expect(await verifyChain(lines(shorter, await signed(endOf(shorter))), checkpoint)).toMatchObject({
      intact: false,
      what: 'The earlier checkpoint counts 16 entries, and here are 8.',
    });
  });

  test('does not take a piece of another chain', async () => {
    const elsewhere = await readCheckpoint(
      await signCheckpoint({ ...CHAIN, council: 'E08000032', sequence: 1, digest: links[0]!.digest, at: AT }, OURS),
    );
    expect(await verifyChain(lines(links, end), elsewhere)).toMatchObject({ intact: false, line: 1 });
  });

  test.each([
    ['an empty file', []],
    ['something that is no export', ['{"a": 1}']],
    ['a line that was cut', [firstLine(CHAIN), lineOf(links[0]!).slice(0, 40)]],
  ])('refuses %s', async (_, file) => {
    expect(await verifyChain(file)).toMatchObject({ intact: false });
  });
});

describe('a checkpoint', () => {
  test('says who signed it, the same in every checkpoint of one installation', async () => {
    const [one, other] = [await verified(links[0]!), await verified(links[9]!)];
    expect(one.key).toBe(other.key);
    expect(one.key).not.toBe((await readCheckpoint(await signed(links[0]!, THEIRS)))!.key);
  });

  test('is none once anything of it was changed', async () => {
    const [head, payload, signature] = end.split('.') as [string, string, string];
    const other = Buffer.from(JSON.stringify({ ...CHAIN, sequence: 1, digest: 'a'.repeat(64), at: AT })).toString(
      'base64url',
    );
    for (const changed of [`${head}.${other}.${signature}`, `${head}.${payload}`, 'words', '']) {
      expect(await readCheckpoint(changed)).toBeUndefined();
    }
  });
});
