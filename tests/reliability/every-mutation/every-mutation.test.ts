import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';

import { houseForTests } from '../../support/house.ts';
import { askingAt, type Asking } from './asking.ts';
import type { Input } from './example.ts';
import { EXAMPLES } from './examples/index.ts';
import { mutationsOf } from './mutations.ts';

const TIMES = 100;

const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../../schema/public.graphql'), 'utf8'));
const mutations = mutationsOf(schema);
const house = houseForTests();
const asking = (): Asking => askingAt(house.started.urls.Kith);

describe('every mutation of the schema', () => {
  test('has an example of how it is asked for, and there is none of anything else', () => {
    expect(Object.keys(EXAMPLES).toSorted()).toEqual(mutations.map(({ name }) => name));
  });

  test.each(mutations)('$name takes a key, so that nothing is done twice', ({ takesKey }) => {
    expect(takesKey).toBe(true);
  });
});

describe.each(mutations)('$name', ({ name, document }) => {
  test(`is done once, however often one key comes: ${TIMES} times at the same moment`, async () => {
    const input = { ...(await EXAMPLES[name]!(asking())), idempotencyKey: randomUUID() };
    const answers = await Promise.all(Array.from({ length: TIMES }, () => asking().posted(document, { input })));
    const [first] = answers;
    expect(first?.body.errors).toBeUndefined();
    expect(first?.body.data).toMatchObject({ done: { userErrors: [] } });
    for (const { body } of answers) expect(body).toEqual(first?.body);
  });

  test('is refused under a key that was used for another input, and nothing more is done', async () => {
    const input = { ...(await EXAMPLES[name]!(asking())), idempotencyKey: randomUUID() };
    await asking().posted(document, { input });
    const { body } = await asking().posted(document, { input: otherThan(input) });
    expect(body.errors?.map(({ extensions }) => extensions?.code)).toEqual(['IDEMPOTENCY_KEY_REUSED']);
  });
});

/** The same input with one word more in the first text that is free to say anything. */
function otherThan(input: Input): Input {
  const free = ['why', 'reason', 'words', 'note', 'displayName', 'reference', 'title', 'name'];
  const found = free.find((field) => typeof input[field] === 'string');
  if (found) return { ...input, [found]: `${String(input[found])} x` };
  const nested = Object.entries(input).find(([, value]) => typeof value === 'object' && value !== null);
  if (!nested) throw new Error(`No free text in ${Object.keys(input).join(', ')}`);
  const [field, value] = nested;
  if (Array.isArray(value)) return { ...input, [field]: [otherThan(value[0] as Input), ...value.slice(1)] };
  return { ...input, [field]: otherThan(value as Input) };
}
