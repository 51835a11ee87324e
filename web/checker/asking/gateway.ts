import { randomUUID } from 'node:crypto';

import {
  CheckerArrangementsDocument,
  CheckerCareLeaverReviewDocument,
  CheckerCareLeaverSoFarDocument,
  CheckerCareLeaverStatementDocument,
  CheckerLandlordAcceptDocument,
  CheckerLandlordClaimDocument,
  CheckerLandlordDocument,
  CheckerLocalOffersDocument,
  CheckerReviewDocument,
  CheckerSoFarDocument,
  CheckerStatementDocument,
  CheckerVerifyLetterDocument,
  CouncilsDocument,
  kith,
  KithError,
  type Kith,
} from '@kith/client';

import { isAboutCareLeaver, type Journey } from '../keeping/journey.ts';
import { circumstancesOf } from '../questions/subjects.ts';
import {
  AnswersContradict,
  GatewayAway,
  MADE_FOR_ELSE,
  type Asking,
  type Council,
  type LandlordClaim,
  type LandlordClaimAnswer,
  type LandlordGuarantee,
  type LandlordProblem,
  type LetterStanding,
  type LocalOffers,
  type Wrong,
} from './asking.ts';
import type { ArrangementComparison, Comparison, Determination, Outcome, SoFar, Statement } from './statement.ts';

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
    return this.#answer(async () => {
      if (isAboutCareLeaver(journey)) {
        const { checkCareLeaver } = await this.#kith.request(CheckerCareLeaverSoFarDocument, variables);
        const { stayingPut, leavingCareGrants, rentGuarantees, nextQuestions } = checkCareLeaver;
        return soFarOf([...stayingPut, ...leavingCareGrants, ...rentGuarantees], nextQuestions);
      }
      const { checkCarer } = await this.#kith.request(CheckerSoFarDocument, variables);
      const { kinshipAllowances, legalAid, nextQuestions } = checkCarer;
      return soFarOf([...kinshipAllowances, ...legalAid], nextQuestions);
    });
  }

  async statement(journey: Journey, today: string): Promise<Statement> {
    const variables = { circumstances: circumstancesOf(journey), asOf: today, horizon: HORIZON_MONTHS };
    return this.#answer(async () => {
      if (isAboutCareLeaver(journey)) {
        const { checkCareLeaver } = await this.#kith.request(CheckerCareLeaverStatementDocument, variables);
        const { stayingPut, leavingCareGrants, rentGuarantees, ...rest } = checkCareLeaver;
        return statementOf(rest, [...stayingPut, ...leavingCareGrants, ...rentGuarantees], false);
      }
      const { checkCarer } = await this.#kith.request(CheckerStatementDocument, variables);
      const { kinshipAllowances, legalAid, beforeAnOrder, ...rest } = checkCarer;
      return statementOf(rest, [...kinshipAllowances, ...legalAid], beforeAnOrder.length > 0);
    });
  }

  async arrangements(journey: Journey, today: string): Promise<readonly ArrangementComparison[]> {
    if (isAboutCareLeaver(journey)) return [];
    const variables = { circumstances: circumstancesOf(journey), asOf: today };
    return this.#answer(
      async () => (await this.#kith.request(CheckerArrangementsDocument, variables)).checkCarer.beforeAnOrder,
    );
  }

  async review(journey: Journey, today: string): Promise<Comparison> {
    const variables = { circumstances: circumstancesOf(journey), asOf: today };
    return this.#answer(async () =>
      isAboutCareLeaver(journey)
        ? (await this.#kith.request(CheckerCareLeaverReviewDocument, variables)).checkCareLeaver.comparison
        : (await this.#kith.request(CheckerReviewDocument, variables)).checkCarer.comparison,
    );
  }

  /** Reference data, the same for everybody, so it is kept for a day. A failed call is not kept. */
  async councils(): Promise<readonly Council[]> {
    const now = Date.now();
    if (!this.#councils || now - this.#councils.since > COUNCILS_KEPT_MS) {
      const list = this.#answer(async () => (await this.#kith.request(CouncilsDocument, {})).councils);
      this.#councils = { since: now, list };
      list.catch(() => (this.#councils = undefined));
    }
    return this.#councils.list;
  }

  async localOffers(council: string): Promise<LocalOffers> {
    const found = await this.#answer(() => this.#kith.request(CheckerLocalOffersDocument, { council }));
    return found.council ?? { kinship: null, careLeavers: null };
  }

  async letterStanding(reference: string, code: string): Promise<LetterStanding> {
    return this.#answer(
      async () =>
        (await this.#kith.request(CheckerVerifyLetterDocument, { reference, code })).rentGuaranteeVerification.status,
    );
  }

  async landlordGuarantee(token: string): Promise<LandlordGuarantee | undefined> {
    return this.#answer(async () => {
      try {
        return (await this.#kith.request(CheckerLandlordDocument, { token })).rentGuaranteeByLink;
      } catch (error) {
        if (error instanceof KithError && error.has('LINK_NOT_KNOWN')) return undefined;
        throw error;
      }
    });
  }

  async acceptAsLandlord(token: string): Promise<readonly LandlordProblem[]> {
    const input = { token, idempotencyKey: randomUUID() };
    return this.#answer(() =>
      unlessMadeForElse(
        async () => {
          const { rentGuaranteeAcceptByLink } = await this.#kith.request(CheckerLandlordAcceptDocument, { input });
          return rentGuaranteeAcceptByLink.userErrors;
        },
        (problems) => problems,
      ),
    );
  }

  async claimAsLandlord(token: string, idempotencyKey: string, claim: LandlordClaim): Promise<LandlordClaimAnswer> {
    const input = { ...claim, token, idempotencyKey };
    return this.#answer(() =>
      unlessMadeForElse(
        async () => {
          const { rentGuaranteeClaimByLink: made } = await this.#kith.request(CheckerLandlordClaimDocument, { input });
          return made.claim ? { reference: made.claim.reference } : { problems: made.userErrors };
        },
        (problems): LandlordClaimAnswer => ({ problems }),
      ),
    );
  }

  /** Why a call failed may hold what was told, so only that it failed is passed on. */
  async #answer<T>(call: () => Promise<T>): Promise<T> {
    try {
      return await call();
    } catch (error) {
      if (!(error instanceof KithError)) throw error;
      const wrong = problemsIn(error);
      throw wrong.length > 0 ? new AnswersContradict(wrong) : new GatewayAway('The gateway gave no answer');
    }
  }
}

const soFarOf = (decided: readonly { readonly outcome: Outcome }[], open: SoFar['open']): SoFar => {
  const undecided = decided.filter(({ outcome }) => outcome === 'MORE_INFORMATION_NEEDED').length;
  return { open, undecided, decided: decided.length - undecided };
};

/** What both kinds of statement have in common, with their determinations by `ref`. */
const statementOf = (
  { asOf, summary, open }: Pick<Statement, 'asOf' | 'summary' | 'open'>,
  determinations: readonly Determination[],
  compares: boolean,
): Statement => ({
  asOf,
  summary,
  open,
  compares,
  determinations: new Map(determinations.map((decided) => [decided.ref, decided])),
});

/** What the gateway says of circumstances that cannot be, problem by problem. */
const problemsIn = ({ details }: KithError): readonly Wrong[] =>
  details
    .filter(({ extensions }) => extensions?.code === 'BAD_CIRCUMSTANCES')
    .flatMap(({ extensions }) => (extensions?.['problems'] ?? []) as readonly Wrong[]);

/** What a link cannot be used for is told as something to put right. */
async function unlessMadeForElse<T>(
  call: () => Promise<T>,
  otherwise: (problems: readonly LandlordProblem[]) => T,
): Promise<T> {
  try {
    return await call();
  } catch (error) {
    if (!(error instanceof KithError && error.has(MADE_FOR_ELSE))) throw error;
    return otherwise([
      { code: MADE_FOR_ELSE, path: ['send'], message: 'Your code is not for this. Ask the council for another one.' },
    ]);
  }
}
