import { randomUUID } from 'node:crypto';

import type { SubjectErased } from './between/hear-erased.ts';
import { ANONYMOUS, type Caller } from './caller/caller.ts';
import { dayInEngland, type SubgraphContext } from './context.ts';
import type { DailyWork } from './daily/daily-work.ts';
import type { DatabaseDeclaration, OpenOptions } from './database/declaration.ts';
import type { OpenDatabase } from './database/open.ts';
import { determinationTokens, type DeterminationTokens } from './determination/token/tokens.ts';
import type { OutboxHandlers } from './outbox/delivery.ts';
import { buildFederatedSchema, type FederatedSchema, type FederatedTypes } from './schema/federation.ts';
import type { Work, WorkOptions } from './work/work.ts';

export interface SubgraphDeclaration extends FederatedTypes {
  /** As the composer knows it: lower case and dashes. */
  readonly name: string;
  readonly database?: DatabaseDeclaration;
  /**
   * How its messages leave the building, by kind. A subgraph that declares this, be it empty, has `actingTables` in its
   * migrations, and works by itself.
   */
  readonly outbox?: OutboxHandlers;
  /** What it brings up to date by itself every day. Its migrations hold `dailyWorkTables`. */
  readonly daily?: readonly DailyWork[];
  /** It is told who has died. Its migrations hold `personDiedTable`. */
  readonly hearsOfDeaths?: boolean;
  /** Erases words of a person that it keeps outside sealed fields. */
  readonly subjectErased?: SubjectErased;
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
  /** What it does by itself. Undefined where it has nothing to do, or was started without a database. */
  work(options: WorkOptions): Promise<Work | undefined>;
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

  const contextFor = ({ caller, requestId }: RequestArrived): SubgraphContext => {
    const arrived = now();
    return {
      caller,
      requestId,
      now: arrived,
      today: dayInEngland(arrived),
      database: database?.forRequest(caller),
      determinationTokens: tokens,
    };
  };

  return {
    name: declared.name,
    build: () => (built ??= buildFederatedSchema(declared)),
    async start(options = {}) {
      now = options.now ?? now;
      const { ownerUrl, key } = options;
      // Without a database a subgraph still answers what needs none.
      if (!declared.database || ownerUrl === undefined || key === undefined) return;
      // MikroORM is loaded only by those who have a database.
      tokens = determinationTokens(declared.name, key, ...(options.otherKeys ?? []));
      const { openDatabase } = await import('./database/open.ts');
      database = await openDatabase(declared.name, declared.database, { ...options, ownerUrl, key });
    },
    contextFor,
    async work(options) {
      if (!database || !declared.outbox) return undefined;
      const { workOf } = await import('./work/work.ts');
      return workOf({
        ...options,
        subgraph: declared.name,
        handlers: declared.outbox,
        daily: declared.daily ?? [],
        hearsOfDeaths: declared.hearsOfDeaths ?? false,
        subjectErased: declared.subjectErased,
        contextFor: (council) => contextFor({ caller: workerOf(declared.name, council), requestId: randomUUID() }),
      });
    },
    healthy: async () => database === undefined || (await database.answers()),
    async stop() {
      await database?.close();
      database = undefined;
    },
  };
}

/** A job of ours, in one council; nobody, for what is asked of no council. */
const workerOf = (subgraph: string, council: string | undefined): Caller =>
  council === undefined ? ANONYMOUS : { kind: 'WORKER', council, actor: `${subgraph}:job` };
