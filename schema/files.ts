import { readdirSync, readFileSync } from 'node:fs';

import { composeSupergraph, publicSchemaOf } from '@kith/gateway/composition';
import { houseSdls } from '@kith/gateway/sdls';
import { trustedDocumentsIn } from '@kith/gateway/trusted';

const OPERATIONS = new URL('../packages/client/operations/', import.meta.url);

/** What this folder holds, by file name. All of it is made from the subgraphs, committed, and never edited by hand. */
export async function schemaFiles(): Promise<ReadonlyMap<string, string>> {
  const subgraphs = await houseSdls();
  const supergraph = composeSupergraph(subgraphs);
  return new Map([
    ...subgraphs.map(({ name, sdl }) => [`${name}.graphql`, sdl] as const),
    ['supergraph.graphql', `${supergraph.trimEnd()}\n`],
    ['public.graphql', publicSchemaOf(supergraph)],
    ['trusted-documents.json', `${JSON.stringify(trustedDocumentsIn(operations()), null, 2)}\n`],
  ]);
}

const operations = (): readonly string[] =>
  readdirSync(OPERATIONS)
    .filter((name) => name.endsWith('.graphql'))
    .toSorted()
    .map((name) => readFileSync(new URL(name, OPERATIONS), 'utf8'));
