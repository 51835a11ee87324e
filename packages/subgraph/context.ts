import type { Caller } from './caller/caller.ts';
import type { RequestDatabase } from './database/request-database.ts';
import type { DeterminationTokens } from './determination/token/tokens.ts';

/** What every resolver is given. One for each subgraph and request, so that loaders live exactly as long. */
export interface SubgraphContext {
  readonly caller: Caller;
  /** Opaque; joins the log lines of one request across subgraphs. */
  readonly requestId: string;
  /** Today in England when the request came in, `YYYY-MM-DD`. */
  readonly today: string;
  /** The moment the request came in, for what is recorded. */
  readonly now: Date;
  /** Present where the subgraph declares a database. */
  readonly database?: RequestDatabase;
  /** Present where the subgraph was started with the key of the installation. */
  readonly determinationTokens?: DeterminationTokens;
}

/** Makes something once in each request, such as a loader, and gives the same one from then on. */
export function perRequest<T>(make: (context: SubgraphContext) => T): (context: SubgraphContext) => T {
  const made = new WeakMap<SubgraphContext, { readonly value: T }>();
  return (context) => {
    const known = made.get(context);
    if (known) return known.value;
    const value = make(context);
    made.set(context, { value });
    return value;
  };
}

const london = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London', dateStyle: 'short' });

/** The calendar day in England at a moment, `YYYY-MM-DD`. */
export const dayInEngland = (moment: Date): string => london.format(moment);
