import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CheckCarerDocument } from '@kith/client';
import { parse } from 'graphql';

import { trustedDocumentsFor } from '../house/trusted-documents.ts';
import { startSmall, type StartedSmall } from '../testing/start-small.ts';
import { canonicalText, digestOf } from './digest.ts';
import { trustedDocumentsIn } from './manifest.ts';

const OURS = 'query Ours { checkCarer { ...Parts } } fragment Parts on CarerStatement { id }';

describe('a gateway that answers only the documents of its own clients', () => {
  let gateway: StartedSmall;
  beforeAll(async () => {
    gateway = await startSmall({ trustedDocuments: trustedDocumentsIn([OURS]) });
  });
  afterAll(() => gateway.stop());

  test('answers them, however they are laid out', async () => {
    expect((await gateway.ask(OURS)).body.data).toEqual({ checkCarer: { id: 'today' } });
    const turned = 'fragment Parts on CarerStatement {\n  id\n}\nquery Ours {\n  checkCarer { ...Parts }\n}';
    expect((await gateway.ask(turned)).status).toBe(200);
  });

  test('refuses any other, and one of ours with something added', async () => {
    for (const other of ['{ whoAmI }', OURS.replace('{ id }', '{ id policy }')]) {
      const { status, body } = await gateway.ask(other);
      expect([status, body.errors?.[0]?.extensions['code']]).toEqual([403, 'DOCUMENT_NOT_TRUSTED']);
    }
  });
});

test('what our own client sends is in the list that is kept', () => {
  const kept = trustedDocumentsFor({ KITH_DOCUMENTS: 'trusted' });
  expect(kept).toHaveProperty([digestOf(canonicalText(CheckCarerDocument))]);
});

test('any document is answered unless KITH_DOCUMENTS says otherwise, and it can say nothing else', () => {
  expect(trustedDocumentsFor({})).toBeUndefined();
  expect(trustedDocumentsFor({ KITH_DOCUMENTS: 'any' })).toBeUndefined();
  expect(() => trustedDocumentsFor({ KITH_DOCUMENTS: 'yes' })).toThrow('KITH_DOCUMENTS must be any or trusted');
});

test('a document takes the fragments it needs, those within fragments included, and no others', () => {
  const files = [
    'query A { a { ...One } } query B { b }',
    'fragment One on T { ...Two } fragment Two on T { x } fragment Three on T { y }',
  ];
  const texts = Object.values(trustedDocumentsIn(files));
  expect(texts).toHaveLength(2);
  const names = texts.map((text) =>
    parse(text).definitions.map((definition) => 'name' in definition && definition.name?.value),
  );
  expect(names.toSorted((one, other) => one.length - other.length)).toEqual([['B'], ['One', 'Two', 'A']]);
});
