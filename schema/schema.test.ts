import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

import { describe, expect, test } from '@jest/globals';
import { DETERMINATION_FIELDS } from '@kith/gateway/determination-fields';
import { houseSdls } from '@kith/gateway/sdls';
import { federateSubgraphs, ROUTER_COMPATIBILITY_VERSION_ONE } from '@wundergraph/composition';
import { buildSchema, isObjectType, lexicographicSortSchema, parse, printSchema } from 'graphql';

import { schemaFiles } from './files.ts';

const committed = (name: string): string => readFileSync(join(import.meta.dirname, name), 'utf8');

describe('the schema in this folder', () => {
  test('is what the subgraphs say now; if not, npm run compose', async () => {
    const made = await schemaFiles();
    const there = readdirSync(import.meta.dirname).filter(
      (name) => name.endsWith('.graphql') || name.endsWith('documents.json'),
    );
    expect(there.toSorted()).toEqual([...made.keys()].toSorted());
    // By name only: the difference of two files of megabytes helps nobody.
    expect([...made].filter(([name, text]) => committed(name) !== text).map(([name]) => name)).toEqual([]);
  });

  test('is composed alike by a second composer', async () => {
    const subgraphs = (await houseSdls()).map(({ name, sdl }) => ({
      name,
      url: `http://${name}`,
      definitions: parse(sdl),
    }));
    const second = federateSubgraphs({ subgraphs, version: ROUTER_COMPATIBILITY_VERSION_ONE });
    expect(second).toMatchObject({ success: true });
    if (!second.success) return;
    const sorted = (sdl: string) => printSchema(lexicographicSortSchema(buildSchema(sdl)));
    expect(withoutWords(sorted(printSchema(second.federatedGraphClientSchema)))).toBe(
      withoutWords(sorted(committed('public.graphql'))),
    );
  });

  test('has a description on everything, and names written in one way', async () => {
    expect(await lint(join(import.meta.dirname, 'public.graphql'))).toEqual([]);
  });

  test('has every field of determinations taken into the statement as a whole', () => {
    const types = Object.values(buildSchema(committed('public.graphql')).getTypeMap());
    const statements = types.filter((type) => isObjectType(type) && type.name.endsWith('Statement'));
    const found = statements.map((type) => {
      const fields = isObjectType(type) ? Object.values(type.getFields()) : [];
      const determinations = fields.filter((field) => String(field.type) === '[Determination!]!');
      return [type.name, determinations.map(({ name }) => name).toSorted()];
    });
    const taken = Object.entries(DETERMINATION_FIELDS).map(([name, fields]) => [name, fields.toSorted()]);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(taken));
  });
});

/** The two composers keep descriptions of different subgraphs; what counts is types, fields and arguments. */
const withoutWords = (sdl: string): string => sdl.replace(/^\s*"""[\s\S]*?"""\n/gm, '');

const RULES = [
  'arguments-have-descriptions',
  'defined-types-are-used',
  'deprecations-have-a-reason',
  'descriptions-are-capitalized',
  'enum-values-all-caps',
  'fields-are-camel-cased',
  'fields-have-descriptions',
  'input-object-values-are-camel-cased',
  'input-object-values-have-descriptions',
  'types-are-capitalized',
  'types-have-descriptions',
];

async function lint(file: string): Promise<readonly string[]> {
  const bin = join(dirname(createRequire(import.meta.url).resolve('graphql-schema-linter/package.json')), 'lib/cli.js');
  // The two roots are described by their fields.
  const ignored = JSON.stringify({ 'types-have-descriptions': ['Query', 'Mutation'] });
  const args = [bin, '--rules', RULES.join(','), '--ignore', ignored, '--format', 'json', file];
  // It exits with 1 where it found something, and says what all the same.
  const { stdout } = await promisify(execFile)(process.execPath, args).catch((error: { stdout: string }) => error);
  const { errors } = JSON.parse(stdout) as { errors: readonly { message: string; location: { line: number } }[] };
  return (
    errors
      // Every mutation takes one input, whose type says what it is.
      .filter(({ message }) => !message.startsWith('The `input` argument'))
      .map(({ message, location }) => `line ${location.line}: ${message}`)
  );
}
