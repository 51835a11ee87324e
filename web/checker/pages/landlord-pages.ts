import { randomUUID } from 'node:crypto';

import { GatewayAway, type LandlordGuarantee } from '../asking/asking.ts';
import { claimTyped, refusedAt } from '../landlords/claim-form.ts';
import { guaranteeShown } from '../landlords/guarantee-shown.ts';
import type { LandlordVisit } from '../landlords/landlord-visit.ts';
import { text } from '../questions/form-answers.ts';
import { FormPage, goTo, page, Page, pageWithMistakes, type Answer, type Mistake, type Visit } from './page.ts';

const BEGIN = '/landlord';
const GUARANTEE = '/landlord/guarantee';
const CLAIM = '/landlord/claim';
const CLAIMED = '/landlord/claimed';

const ENTER_TITLE = 'Claim rent that a council has promised';
const CLAIM_TITLE = 'Claim for rent or damage';
const LONGEST_CODE = 60;
const KEY = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const TRY_AGAIN =
  'Our system gave no answer. Please try again in a few minutes. If it was sent after all, it still counts once only.';
const NOT_KNOWN = 'We do not know this code, or its time is over. Check it, or ask the council for a new one.';

/**
 * Where a landlord begins: with the code out of the council's email. It is sent as a form and kept sealed in the browser,
 * so that it stands in no address, no history and no log.
 */
export class LandlordPage extends FormPage {
  readonly path = BEGIN;
  override readonly inEnglish = true;
  /** A code has 160 bits of chance; this is for our own sake. */
  override readonly forms = { most: 20, within: '10 minutes' };

  show({ landlord }: Visit): Answer {
    return landlord ? goTo(GUARANTEE) : page('landlord.njk', ENTER_TITLE);
  }

  async take({ form, asking }: Visit): Promise<Answer> {
    const token = text(form, 'code').slice(0, LONGEST_CODE);
    if (token === '') return again('Type the code from the council’s email');
    try {
      if (!(await asking.landlordGuarantee(token))) return again(NOT_KNOWN);
    } catch (error) {
      return again(sayingAway(error), 503);
    }
    return { kind: 'GO', to: GUARANTEE, landlord: { token } };
  }
}

const again = (says: string, status?: number): Answer =>
  pageWithMistakes('landlord.njk', ENTER_TITLE, [{ field: 'code', says }], {}, status);

const titleOf = ({ reference }: LandlordGuarantee): string => `Guarantee ${reference}`;

/** What the letter covers, the time limits, and what came of earlier claims. */
export class LandlordGuaranteePage extends Page {
  readonly path = GUARANTEE;
  override readonly inEnglish = true;
  override readonly costly = true;

  show(visit: Visit): Promise<Answer> {
    return withGuarantee(visit, ({ guarantee }) =>
      page('landlord-guarantee.njk', titleOf(guarantee), guaranteeShown(guarantee, visit.today)),
    );
  }
}

/** Accepts the letter: from then on it counts. */
export class LandlordAcceptPage extends FormPage {
  readonly path = '/landlord/accept';
  override readonly inEnglish = true;
  override readonly forms = { most: 20, within: '10 minutes' };

  show(): Answer {
    return goTo(GUARANTEE);
  }

  take(visit: Visit): Promise<Answer> {
    return withGuarantee(visit, async ({ guarantee, landlord: { token } }) => {
      const showAgain = (says: readonly string[], status?: number) =>
        pageWithMistakes(
          'landlord-guarantee.njk',
          titleOf(guarantee),
          says.map((one) => ({ field: 'accept', says: one })),
          guaranteeShown(guarantee, visit.today),
          status,
        );
      try {
        const problems = await visit.asking.acceptAsLandlord(token);
        return problems.length === 0 ? goTo(GUARANTEE) : showAgain(problems.map(({ message }) => message));
      } catch (error) {
        return showAgain([sayingAway(error)], 503);
      }
    });
  }
}

/** The claim itself: one sum that was due on one day. */
export class LandlordClaimPage extends FormPage {
  readonly path = CLAIM;
  override readonly inEnglish = true;
  override readonly costly = true;
  override readonly forms = { most: 20, within: '10 minutes' };

  show(visit: Visit): Promise<Answer> {
    return withGuarantee(visit, ({ guarantee }) => {
      const shown = guaranteeShown(guarantee, visit.today);
      // A key for what will be sent: however often it is, it counts once.
      return shown.claimable
        ? page('landlord-claim.njk', CLAIM_TITLE, { ...shown, typed: {}, key: randomUUID() })
        : goTo(GUARANTEE);
    });
  }

  take(visit: Visit): Promise<Answer> {
    return withGuarantee(visit, async ({ guarantee, landlord: { token } }) => {
      const given = text(visit.form, 'key');
      const key = KEY.test(given) ? given : randomUUID();
      const { claim, typed, mistakes } = claimTyped(visit.form, guarantee);
      const showAgain = (wrong: readonly Mistake[], status?: number) =>
        pageWithMistakes(
          'landlord-claim.njk',
          CLAIM_TITLE,
          wrong,
          { ...guaranteeShown(guarantee, visit.today), typed, key },
          status,
        );
      if (!claim) return showAgain(mistakes);
      try {
        const answer = await visit.asking.claimAsLandlord(token, key, claim);
        if ('problems' in answer) return showAgain(refusedAt(answer.problems));
        return { kind: 'GO', to: CLAIMED, landlord: { token, claimed: answer.reference } };
      } catch (error) {
        return showAgain([{ field: 'send', says: sayingAway(error) }], 503);
      }
    });
  }
}

/** That it has come, under which reference, and what to do next. */
export class LandlordClaimedPage extends Page {
  readonly path = CLAIMED;
  override readonly inEnglish = true;

  show({ landlord }: Visit): Answer {
    if (!landlord) return goTo(BEGIN);
    const { claimed } = landlord;
    return claimed === undefined ? goTo(GUARANTEE) : page('landlord-claimed.njk', 'We have your claim', { claimed });
  }
}

/** Forgets the code in this browser. */
export class LandlordLeavePage extends FormPage {
  readonly path = '/landlord/leave';
  override readonly inEnglish = true;

  show(): Answer {
    return goTo(BEGIN);
  }

  take(): Answer {
    return { kind: 'GO', to: BEGIN, landlord: 'FORGET' };
  }
}

interface Held {
  readonly guarantee: LandlordGuarantee;
  readonly landlord: LandlordVisit;
}

/** Does something for whoever has typed a code that still opens something. */
async function withGuarantee(
  { landlord, asking }: Visit,
  work: (held: Held) => Answer | Promise<Answer>,
): Promise<Answer> {
  if (!landlord) return goTo(BEGIN);
  let guarantee: LandlordGuarantee | undefined;
  try {
    guarantee = await asking.landlordGuarantee(landlord.token);
  } catch (error) {
    return {
      kind: 'PAGE',
      view: 'landlord-away.njk',
      title: 'This page cannot answer just now',
      status: 503,
      model: { says: sayingAway(error) },
    };
  }
  return guarantee ? work({ guarantee, landlord }) : { kind: 'GO', to: BEGIN, landlord: 'FORGET' };
}

function sayingAway(error: unknown): string {
  if (error instanceof GatewayAway) return TRY_AGAIN;
  throw error;
}
