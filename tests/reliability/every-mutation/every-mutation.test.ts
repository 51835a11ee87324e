import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { beforeAll, describe, expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';

import { houseForTests } from '../../support/house.ts';
import { askingAt, type Asking } from './asking.ts';
import type { Input } from './example.ts';
import { EXAMPLES } from './examples/index.ts';
import { mutationsOf } from './mutations.ts';
import { otherThan } from './other-than.ts';
import { everythingTurnedAway } from './turned-away.ts';

const TIMES = 100;
/** What is refused whoever asks: registering people sends nothing, so no message of it waits to be tried again. */
const REFUSED: Readonly<Record<string, string>> = { peopleOutboxRetry: 'NOT_PARKED' };

const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../../schema/public.graphql'), 'utf8'));
const mutations = mutationsOf(schema);
const house = houseForTests();
const asking = (): Asking => askingAt(house.started.urls.Kith, everythingTurnedAway);

describe('every mutation of the schema', () => {
  test('has an example of how it is asked for, and there is none of anything else', () => {
    expect(Object.keys(EXAMPLES).toSorted()).toEqual(mutations.map(({ name }) => name));
  });

  test.each(mutations)('$name takes a key, so that nothing is done twice', ({ takesKey }) => {
    expect(takesKey).toBe(true);
  });
});

describe.each(mutations)('$name', ({ name, document, inDepth }) => {
  let input: Input;
  beforeAll(async () => {
    input = { ...(await EXAMPLES[name]!(asking())), idempotencyKey: randomUUID() };
  });

  test(`is done once, however often one key comes: ${TIMES} times at the same moment`, async () => {
    const answers = await Promise.all(Array.from({ length: TIMES }, () => asking().posted(document, { input })));
    const [first] = answers;
    const code = REFUSED[name];
    expect(first?.body.errors).toBeUndefined();
    expect(first?.body.data).toMatchObject({ done: { userErrors: code === undefined ? [] : [{ code }] } });
    for (const { body } of answers) expect(body).toEqual(first?.body);
  });

  test('is refused under a key that was used for another input, and nothing more is done', async () => {
    expect((await asking().posted(inDepth, { input })).body.errors).toBeUndefined();
    const other = otherThan(input);
    const { body } = await asking().posted(document, { input: other ?? input });
    const code = body.errors?.map(({ extensions }) => extensions?.code);
    expect(code).toEqual(other === undefined || name in REFUSED ? undefined : ['IDEMPOTENCY_KEY_REUSED']);
  });
});
