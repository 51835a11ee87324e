import { readFileSync } from 'node:fs';

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { describeWithPoppler, poppler, readPaper } from '@kith/documents/testing';
import { lettersLeaving, staff, startForTest, type StartedForTest } from '@kith/subgraph/testing';

import kinshipAllowances from '../subgraph.ts';
import { ada, answered, BARKING, done, errorsOf, LEEDS, newKey, opened, went } from './allowances.ts';

const clock = { now: '2026-11-22T10:00:00Z' };
let started: StartedForTest;
beforeAll(async () => {
  started = await startForTest(kinshipAllowances, { now: () => new Date(clock.now) });
});
afterAll(() => started.stop());

const HOME = ['Gran Example', '9 Mill Lane', 'Barking IG11 7NB'];

async function publish(input: object, council = BARKING) {
  const query = `mutation ($input: KinshipAllowanceLetterheadPublishInput!) {
    done: kinshipAllowanceLetterheadPublish(input: $input) { userErrors { code path } } }`;
  const value = { from: '2026-11-01', why: 'Our letterhead.', idempotencyKey: newKey(), ...input };
  return answered<{ done: object }>(query, { input: value }, staff(council, ['COUNCIL_ADMINISTRATOR']));
}
const LETTERHEAD = {
  name: 'London Borough of Barking and Dagenham',
  lines: ['Kinship team', 'Town Hall, Barking IG11 7LU', 'kinship@lbbd.example'],
};

const parked = () =>
  started.asOwner<{ because: string }>(
    `select parked_because as because from kinship_allowances.outbox_message where state = 'PARKED'`,
  );

async function triedAgain(): Promise<void> {
  const [message] = await started.asOwner<{ id: string }>(
    `select id from kinship_allowances.outbox_message where state = 'PARKED'`,
  );
  const query = `mutation ($input: OutboxRetryInput!) { done: kinshipAllowanceOutboxRetry(input: $input) { userErrors { code } } }`;
  const input = { message: message!.id, idempotencyKey: newKey() };
  await answered(query, { input }, staff(BARKING, ['COUNCIL_ADMINISTRATOR']));
}

let decision: Uint8Array;
let reference: string;
const waitedFor: (string | undefined)[] = [];
const whatIsWaitedFor = async () => {
  const early = await lettersLeaving(kinshipAllowances);
  const [waiting] = await parked();
  waitedFor.push(early.length === 0 ? waiting?.because : 'nothing');
};
beforeAll(async () => {
  const award = await opened({ council: BARKING, today: '2026-11-22', dateOfBirth: '2014-12-01' });
  reference = award.reference;
  await whatIsWaitedFor();
  await publish(LETTERHEAD);
  await triedAgain();
  await whatIsWaitedFor();
  await went('kinshipAllowanceAddressSet', { award: award.id, letterTo: HOME }, ada(BARKING));
  await triedAgain();
  const [letter] = await lettersLeaving(kinshipAllowances);
  decision = letter!;
}, 60_000);

describe('A letter about an allowance', () => {
  test('waits until there is a letterhead and an address, and says then what was reviewed, word for word', async () => {
    expect(waitedFor).toEqual(['NO_LETTERHEAD', 'NO_ADDRESS']);
    const read = await readPaper(decision);
    const said = `${read.pages.join('\n\f\n').replaceAll(reference, 'KA-0000-0000')}\n`;
    expect(said).toBe(readFileSync(new URL('golden/decision.txt', import.meta.url), 'utf8'));
    expect(read).toMatchObject({ marked: true, language: 'en-GB', accessible: '1' });
    expect(await parked()).toEqual([]);
  });

  test('goes to the address that was given with the award, as the post takes it', async () => {
    const { id } = await opened(
      { council: BARKING, today: '2026-11-22', dateOfBirth: '2015-12-01' },
      { letterTo: ['Nan Example', '1 High Street', 'Dagenham', 'rm10 7xt'] },
    );
    const [letter] = await lettersLeaving(kinshipAllowances);
    const { pages } = await readPaper(letter!);
    expect(pages[0]).toContain('Nan Example\n1 High Street\nDagenham\nRM10 7XT\n');
    const query = 'query ($id: ID!) { award: kinshipAllowanceAward(id: $id) { letterTo } }';
    expect(await answered(query, { id }, ada(BARKING))).toEqual({
      award: { letterTo: ['Nan Example', '1 High Street', 'Dagenham', 'RM10 7XT'] },
    });
  });

  test('keeps the address but sealed, and takes none that cannot be posted to', async () => {
    const { id } = await opened({ council: BARKING, today: '2026-11-22', dateOfBirth: '2016-12-01' });
    const refused = await done(
      'kinshipAllowanceAddressSet',
      { award: id, letterTo: ['Gran', 'Barking'] },
      ada(BARKING),
    );
    expect(errorsOf(refused)).toEqual(['BAD_ADDRESS']);
    await went('kinshipAllowanceAddressSet', { award: id, letterTo: HOME }, ada(BARKING));
    const rows = await started.asOwner<object>('select * from kinship_allowances.letter_address');
    expect(JSON.stringify(rows)).not.toMatch(/Gran|Mill Lane/);
  });

  test('has the letterhead of its own council alone, which nobody else publishes', async () => {
    const wrong = await publish({ name: '', lines: [] });
    expect(wrong).toEqual({
      done: {
        userErrors: [
          { code: 'BAD_VALUE', path: ['name'] },
          { code: 'BAD_VALUE', path: ['lines'] },
        ],
      },
    });
    const versions = (council: string) =>
      answered<{ versions: object[] }>(
        `{ versions: kinshipAllowanceLetterhead(council: "${council}") { version } }`,
        {},
      );
    expect((await versions(BARKING)).versions).toEqual([{ version: 1 }]);
    expect((await versions(LEEDS)).versions).toEqual([]);
  });
});

describeWithPoppler('A letter about an allowance, as other programs read it,', () => {
  test('is whole, tagged in order, and carries its own fonts', () => {
    const checked = poppler('qpdf', ['--check'], decision);
    expect([checked.content, checked.complains]).toEqual([true, '']);
    const { says } = poppler('pdfinfo', ['-struct-text'], decision);
    const order = ['London Borough', 'Gran Example', 'Our reference', 'Our decision', 'Together'];
    const places = order.map((text) => says.indexOf(text));
    expect(Math.min(...places)).toBeGreaterThan(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    for (const font of poppler('pdffonts', [], decision).says.trim().split('\n').slice(2))
      expect(font).toMatch(/AtkinsonHyperlegible-\w+ .* yes yes yes /);
  });
});
