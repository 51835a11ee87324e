import type { OutsideCaller } from '@kith/subgraph';
import type { DocumentNode, ExecutionResult } from 'graphql';

/** What the gateway knows of one request. The planner passes it on untouched. */
export interface GatewayContext {
  readonly caller: OutsideCaller;
  /** Opaque; joins the log lines of one request across subgraphs. */
  readonly requestId: string;
}

export interface SubgraphRequest {
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
  readonly operationName: string | undefined;
  readonly context: GatewayContext;
}

/** A subgraph as the gateway reaches it: in this process or over HTTP. */
export interface Transport {
  readonly name: string;
  /** Never throws anything but a GraphQL error with a code of its own. */
  call(request: SubgraphRequest): Promise<ExecutionResult>;
  ready(): Promise<boolean>;
  close(): Promise<void>;
}
