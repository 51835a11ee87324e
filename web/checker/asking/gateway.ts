import {
  CheckerSoFarDocument,
  CheckerStatementDocument,
  CouncilsDocument,
  kith,
  KithError,
  type Kith,
} from '@kith/client';

import type { Journey } from '../keeping/journey.ts';
import { circumstancesOf } from '../questions/subjects.ts';
import { GatewayAway, type Asking, type Council } from './asking.ts';
import type { SoFar, Statement } from './statement.ts';

/** How far ahead the answer looks: past the next birthdays and years of rates, and no further than they can be foreseen. */
const HORIZON_MONTHS = 36;
/** Names of councils change every few years; a day is soon enough. */
const COUNCILS_KEPT_MS = 24 * 60 * 60 * 1000;

/** Asks a gateway, with documents that were typed against its schema. */
export class GatewayAsking implements Asking {
  readonly #kith: Kith;
  #councils: { readonly since: number; readonly list: Promise<readonly Council[]> } | undefined;

  constructor(options: { readonly url: string; readonly timeoutMs: number }) {
    this.#kith = kith(options);
  }

  async soFar(journey: Journey, today: string): Promise<SoFar> {
    const variables = { circumstances: circumstancesOf(journey), asOf: today };
    const { checkCarer } = await this.#answer(() => this.#kith.request(CheckerSoFarDocument, variables));
    const { entitled, councilDecides, notForYou, needToKnow } = checkCarer.summary;
    return {
      open: checkCarer.nextQuestions,
      decided: entitled.length + councilDecides.length + notForYou.length,
      undecided: needToKnow.length,
    };
  }

  async statement(journey: Journey, today: string): Promise<Statement> {
    const variables = { circumstances: circumstancesOf(journey), asOf: today, horizon: HORIZON_MONTHS };
    const { checkCarer } = await this.#answer(() => this.#kith.request(CheckerStatementDocument, variables));
    const { asOf, summary, comparison, open, beforeAnOrder, kinshipAllowances, legalAid } = checkCarer;
    return {
      asOf,
      summary,
      comparison,
      open,
      determinations: new Map([...kinshipAllowances, ...legalAid].map((decided) => [decided.ref, decided])),
      arrangements: beforeAnOrder,
    };
  }

  /** Reference data, the same for everybody, so it is kept for a day. A failed call is not kept. */
  async councils(): Promise<readonly Council[]> {
    const now = Date.now();
    if (!this.#councils || now - this.#councils.since > COUNCILS_KEPT_MS) {
      const list = this.#answer(() => this.#kith.request(CouncilsDocument, {})).then(({ councils }) =>
        councils.map(({ code, name, districts }) => ({
          code,
          name,
          districts: districts.map((district) => district.name),
        })),
      );
      this.#councils = { since: now, list };
      list.catch(() => (this.#councils = undefined));
    }
    return this.#councils.list;
  }

  /** Why a call failed may hold what was told, so only that it failed is passed on. */
  async #answer<T>(call: () => Promise<T>): Promise<T> {
    try {
      return await call();
    } catch (error) {
      if (error instanceof KithError) throw new GatewayAway('The gateway gave no answer');
      throw error;
    }
  }
}
