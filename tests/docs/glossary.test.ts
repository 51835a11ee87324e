import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from '@jest/globals';
import { buildSchema, isObjectType } from 'graphql';

const read = (path: string) => readFileSync(join(import.meta.dirname, '../..', path), 'utf8');

/** What every list and every act is wrapped in: the same words for all of them. */
const WRAPPING = /^(Query|Mutation|PageInfo|__.*)$|(Payload|Connection|Edge)$/;

const inTheApi = Object.values(buildSchema(read('schema/public.graphql')).getTypeMap())
  .filter(isObjectType)
  .map(({ name }) => name)
  .filter((name) => !WRAPPING.test(name));

/** The rows of its tables: the word, and the types that it stands for. */
const rows = read('docs/glossary.md')
  .split('\n')
  .filter((line) => line.startsWith('| **'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, word = '', , types = '']) => ({ word, types: [...types.matchAll(/`(\w+)`/g)].map(([, type]) => type!) }));

const named = rows.flatMap(({ types }) => types);
const repeated = (all: readonly string[]) => all.filter((one, index) => all.indexOf(one) !== index);

describe('The glossary', () => {
  test('has a word for everything that the API tells of', () => {
    expect(inTheApi.filter((type) => !named.includes(type))).toEqual([]);
  });

  test('names nothing that is not in the API', () => {
    expect(named.filter((type) => !inTheApi.includes(type))).toEqual([]);
  });

  test('has each word, and each type, once', () => {
    expect(rows.length).toBeGreaterThan(100);
    expect(repeated(rows.map(({ word }) => word))).toEqual([]);
    expect(repeated(named)).toEqual([]);
  });
});
