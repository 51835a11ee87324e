import type { Caller } from './caller/caller.ts';
import { dayInEngland, type SubgraphContext } from './context.ts';
import type { DatabaseDeclaration, OpenOptions } from './database/declaration.ts';
import type { OpenDatabase } from './database/open.ts';
import { determinationTokens, type DeterminationTokens } from './determination/token/tokens.ts';
import { buildFederatedSchema, type FederatedSchema, type FederatedTypes } from './schema/federation.ts';

export interface SubgraphDeclaration extends FederatedTypes {
  /** As the composer knows it: lower case and dashes. */
  readonly name: string;
  readonly database?: DatabaseDeclaration;
}

export interface StartOptions extends Partial<OpenOptions> {
  /** The clock, for tests that fix the day. */
  readonly now?: () => Date;
}

export interface RequestArrived {
  readonly caller: Caller;
  readonly requestId: string;
}

export interface Subgraph {
  readonly name: string;
  /** The schema, built once and without any I/O. */
  build(): Promise<FederatedSchema>;
  /** Opens the database, migrating it first. */
  start(options?: StartOptions): Promise<void>;
  /** A context for one request. */
  contextFor(request: RequestArrived): SubgraphContext;
  /** Whether the subgraph can answer: its database does, where it has one. */
  healthy(): Promise<boolean>;
  stop(): Promise<void>;
}

/** Declares a subgraph. The same one serves in memory and over HTTP; only who calls `contextFor` differs. */
export function subgraph(declared: SubgraphDeclaration): Subgraph {
  let built: Promise<FederatedSchema> | undefined;
  let database: OpenDatabase | undefined;
  let tokens: DeterminationTokens | undefined;
  let now = () => new Date();

  return {
    name: declared.name,
    build: () => (built ??= buildFederatedSchema(declared)),
    async start(options = {}) {
      now = options.now ?? now;
      const { ownerUrl, key } = options;
      // Without a database a subgraph still answers what needs none.
      if (!declared.database || ownerUrl === undefined || key === undefined) return;
      // MikroORM is loaded only by those who have a database.
      tokens = determinationTokens(declared.name, key);
      const { openDatabase } = await import('./database/open.ts');
      database = await openDatabase(declared.name, declared.database, { ...options, ownerUrl, key });
    },
    contextFor({ caller, requestId }) {
      const arrived = now();
      return {
        caller,
        requestId,
        now: arrived,
        today: dayInEngland(arrived),
        database: database?.forRequest(caller),
        determinationTokens: tokens,
      };
    },
    healthy: async () => database === undefined || (await database.answers()),
    async stop() {
      await database?.close();
      database = undefined;
    },
  };
}
