import {
  composeServices,
  compositionHasErrors,
  transformSupergraphToPublicSchema,
} from '@theguild/federation-composition';
import { parse, print } from 'graphql';

/** One subgraph as the composer sees it. */
export interface SubgraphSdl {
  readonly name: string;
  readonly sdl: string;
}

/**
 * Composes subgraphs into one graph. They are put in order of name first, so that the result never depends on the order
 * in which they are listed.
 *
 * @returns the supergraph's SDL, which any Federation 2 router can serve.
 * @throws Error that names every conflict between the subgraphs.
 */
export function composeSupergraph(subgraphs: readonly SubgraphSdl[]): string {
  const services = subgraphs
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    // An address inside the supergraph would tie it to one deployment: who calls, knows where.
    .map(({ name, sdl }) => ({ name, typeDefs: parse(sdl), url: `http://${name}` }));
  const result = composeServices(services);
  if (compositionHasErrors(result)) {
    const conflicts = result.errors.map(({ message }) => `- ${message}`).join('\n');
    throw new Error(`The subgraphs do not fit together:\n${conflicts}`);
  }
  return result.supergraphSdl;
}

/** The schema that clients see, as SDL: the supergraph without the machinery of federation. */
export const publicSchemaOf = (supergraphSdl: string): string =>
  `${print(transformSupergraphToPublicSchema(parse(supergraphSdl, { noLocation: true })))}\n`;
