import { describe, expect, test } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';

import { limitRequests } from './request-size.ts';

const schema = buildSchema('type Query { a: Query b: String c: String }');
const refusals = (source: string) =>
  validate(schema, parse(source), [limitRequests({ depth: 4, aliases: 2, fields: 10 })]).map(
    ({ extensions }) => extensions,
  );

describe('a request', () => {
  test('within the limits is let through', () => {
    expect(refusals('{ a { a { a { b } } } x: b y: c }')).toEqual([]);
  });

  test.each([
    ['too deep', '{ a { a { a { a { b } } } } }', 'depth', 4],
    ['full of aliases', '{ x: b y: b z: b }', 'aliases', 2],
    ['asking for too much', '{ a { b c } a { b c } a { b c } a { b c } }', 'fields', 10],
  ])('that is %s is refused', (_, source, measure, limit) => {
    expect(refusals(source)).toEqual([{ code: 'REQUEST_TOO_LARGE', measure, limit }]);
  });

  test('is measured through its fragments, as often as each is spread', () => {
    const spread = 'query { ...f a { ...f } a { ...f } } fragment f on Query { b c a { b } }';
    expect(refusals(spread)).toEqual([{ code: 'REQUEST_TOO_LARGE', measure: 'fields', limit: 10 }]);
    expect(refusals('{ ... on Query { x: b ...f } } fragment f on Query { y: b z: c }')).toMatchObject([
      { measure: 'aliases' },
    ]);
  });

  test('that doubles itself thirty times over is refused, and costs nothing to refuse', () => {
    const bomb = Array.from({ length: 30 }, (_, n) => `fragment f${n} on Query { ...f${n + 1} ...f${n + 1} }`).join(
      ' ',
    );
    expect(refusals(`{ ...f0 } ${bomb} fragment f30 on Query { b }`)).toMatchObject([{ measure: 'fields' }]);
  });

  test('is measured in each of its operations', () => {
    expect(refusals('query one { b } query two { x: b y: b z: b }')).toHaveLength(1);
  });

  test('with a fragment that spreads itself is left to the rule that refuses it', () => {
    expect(refusals('{ ...f } fragment f on Query { b ...f }')).toEqual([]);
  });
});
