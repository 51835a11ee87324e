import { composeSupergraph, publicSchemaOf } from '@kith/gateway/composition';
import { houseSdls } from '@kith/gateway/sdls';

/** What this folder holds, by file name. All of it is made from the subgraphs, committed, and never edited by hand. */
export async function schemaFiles(): Promise<ReadonlyMap<string, string>> {
  const subgraphs = await houseSdls();
  const supergraph = composeSupergraph(subgraphs);
  return new Map([
    ...subgraphs.map(({ name, sdl }) => [`${name}.graphql`, sdl] as const),
    ['supergraph.graphql', `${supergraph.trimEnd()}\n`],
    ['public.graphql', publicSchemaOf(supergraph)],
  ]);
}
