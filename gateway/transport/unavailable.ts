import { problem } from '@kith/subgraph';
import type { GraphQLError } from 'graphql';

const RETRY = 'Please try again in a moment.';

export const subgraphTimedOut = (name: string): GraphQLError =>
  problem('SUBGRAPH_TIMED_OUT', `One part of Kith took too long to answer. ${RETRY}`, { subgraph: name });

export const subgraphUnavailable = (name: string): GraphQLError =>
  problem('SUBGRAPH_UNAVAILABLE', `One part of Kith cannot be reached. ${RETRY}`, { subgraph: name });
