import { readFileSync } from 'node:fs';

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { describeWithPoppler, poppler, readPaper } from '@kith/documents/testing';
import { lettersLeaving, staff, startForTest, type StartedForTest } from '@kith/subgraph/testing';

import stayingPut from '../subgraph.ts';
import { ada, answered, clock, DEVON, done, errorsOf, opened, went } from './arranging.ts';

let started: StartedForTest;
beforeAll(async () => {
  started = await startForTest(stayingPut, { now: () => new Date(`${clock.today}T12:00:00Z`) });
});
afterAll(() => started.stop());

const administrator = staff(DEVON, ['COUNCIL_ADMINISTRATOR']);
const parked = () =>
  started.asOwner<{ id: string; because: string }>(
    `select id, parked_because as because from staying_put.outbox_message where state = 'PARKED'`,
  );

async function publish(input: object) {
  const query = `mutation ($input: StayingPutLetterheadPublishInput!) {
    done: stayingPutLetterheadPublish(input: $input) { userErrors { code path } } }`;
  const value = { from: '2026-11-01', why: 'Our letterhead.', idempotencyKey: 'letterhead', ...input };
  return answered<{ done: object }>(query, { input: value }, administrator);
}

async function triedAgain(key: string): Promise<void> {
  const [message] = await parked();
  const query = `mutation ($input: OutboxRetryInput!) { done: stayingPutOutboxRetry(input: $input) { userErrors { code } } }`;
  await answered(query, { input: { message: message!.id, idempotencyKey: key } }, administrator);
}

let decision: Uint8Array;
let reference: string;
const waitedFor: (string | undefined)[] = [];
const whatIsWaitedFor = async () => {
  const early = await lettersLeaving(stayingPut);
  const [waiting] = await parked();
  waitedFor.push(early.length === 0 ? waiting?.because : 'nothing');
};
beforeAll(async () => {
  const { id } = await opened();
  const [row] = await started.asOwner<{ reference: string }>('select reference from staying_put.arrangement');
  reference = row!.reference;
  await whatIsWaitedFor();
  await publish({ name: 'Devon County Council', lines: ['Leaving care team', 'County Hall, Exeter EX2 4QD'] });
  await triedAgain('first');
  await whatIsWaitedFor();
  await went('arrangementAddressSet', { arrangement: id, letterTo: ['Ava Example', '9 Mill Lane', 'Exeter EX1 1AA'] });
  await triedAgain('second');
  const [letter] = await lettersLeaving(stayingPut);
  decision = letter!;
}, 60_000);

describe('A letter about an arrangement', () => {
  test('waits until there is a letterhead and an address, and says then what was reviewed, word for word', async () => {
    expect(waitedFor).toEqual(['NO_LETTERHEAD', 'NO_ADDRESS']);
    const read = await readPaper(decision);
    const said = `${read.pages.join('\n\f\n').replaceAll(reference, 'SP-0000-0000')}\n`;
    expect(said).toBe(readFileSync(new URL('golden/decision.txt', import.meta.url), 'utf8'));
    expect(read).toMatchObject({ marked: true, language: 'en-GB', accessible: '1' });
  });

  test('goes to the address that was given with the arrangement', async () => {
    const { id } = await opened({ letterTo: ['Sam Example', '1 High Street', 'Exeter', 'ex1 2bb'] });
    const [letter] = await lettersLeaving(stayingPut);
    expect((await readPaper(letter!)).pages[0]).toContain('Sam Example\n1 High Street\nExeter\nEX1 2BB\n');
    const query = 'query ($id: ID!) { arrangement(id: $id) { letterTo } }';
    expect(await answered(query, { id }, ada)).toEqual({
      arrangement: { letterTo: ['Sam Example', '1 High Street', 'Exeter', 'EX1 2BB'] },
    });
    const refused = await done('arrangementAddressSet', { arrangement: id, letterTo: ['Sam', 'Exeter'] });
    expect(errorsOf(refused)).toEqual(['BAD_ADDRESS']);
    const rows = await started.asOwner<object>('select * from staying_put.letter_address');
    expect(JSON.stringify(rows)).not.toMatch(/Sam|High Street/);
  });
});

describeWithPoppler('A letter about an arrangement, as other programs read it,', () => {
  test('is whole, tagged in order, and carries its own fonts', () => {
    const checked = poppler('qpdf', ['--check'], decision);
    expect([checked.content, checked.complains]).toEqual([true, '']);
    const { says } = poppler('pdfinfo', ['-struct-text'], decision);
    const order = ['Devon County Council', 'Ava Example', 'Our reference', 'Our decision', 'each week'];
    const places = order.map((text) => says.indexOf(text));
    expect(Math.min(...places)).toBeGreaterThan(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    for (const font of poppler('pdffonts', [], decision).says.trim().split('\n').slice(2))
      expect(font).toMatch(/AtkinsonHyperlegible-\w+ .* yes yes yes /);
  });
});
