import { ITEMS } from '../../records/domain/items.ts';
import { entryInWords, postingInWords } from '../../records/domain/in-words.ts';
import { mustBeAcknowledged } from '../../records/guards/flags.ts';
import type { AdjustmentRead, DeterminationRead, FlagRead } from '../../records/reads/behind.ts';
import type { EntryRead } from '../../records/reads/history.ts';
import type { PayeeRead, PaymentRead } from '../../records/reads/payments.ts';
import type { DecisionRead, LetterRead, RequestRead } from '../../records/reads/requests.ts';
import type { LeavingCareGrantAdjustment, LeavingCareGrantDetermination, LeavingCareGrantFlag } from './behind.ts';
import type { LeavingCareGrantEntry } from './history.ts';
import type { LeavingCareGrantPayee, LeavingCareGrantPayment } from './payment.ts';
import type { LeavingCareGrantDecision, LeavingCareGrantLetter, LeavingCareGrantRequest } from './request.ts';

/** What was read, in GraphQL's words. */
export function requestView(request: RequestRead): LeavingCareGrantRequest {
  const made = request.state === 'DECIDED' ? request.decisions.findLast((one) => isFinal(one)) : undefined;
  return {
    ...request,
    lines: request.lines.map((line) => {
      const decided = made?.lines.find((one) => one.line === line.id);
      return { ...line, grantedPence: decided?.grantedPence, why: decided?.why };
    }),
    decisions: request.decisions.map((decision) => ({
      ...decision,
      confirmed: decision.confirmation?.agreed,
      confirmedBy: decision.confirmation?.confirmedBy,
      confirmedWhy: decision.confirmation?.why,
    })) satisfies LeavingCareGrantDecision[],
  };
}

const isFinal = ({ approvals, confirmation }: DecisionRead): boolean =>
  approvals === 1 || confirmation?.agreed === true;

export const paymentView = (payment: PaymentRead): LeavingCareGrantPayment => ({
  ...payment,
  parts: payment.parts.map(({ line, pence }) => ({ line, pence })),
  receipts: payment.receipts.map(({ id, digest, pence, dated, document }) => ({
    id,
    sha256: digest,
    pence,
    dated,
    document,
  })),
});

const ENDING_DIGITS = 3;

export const payeeView = ({ id, kind, words, addedBy }: PayeeRead): LeavingCareGrantPayee => ({
  id,
  kind,
  name: words?.name,
  accountEnding: words?.accountNumber.slice(-ENDING_DIGITS),
  addedBy,
});

export const entryView = (entry: EntryRead): LeavingCareGrantEntry => ({
  id: entry.id,
  position: entry.position,
  kind: entry.kind,
  on: entry.onDay,
  madeAt: entry.madeAt,
  madeBy: entry.madeBy,
  why: entry.why,
  says: entryInWords(entry.kind, entry.postings),
  postings: entry.postings.map(({ code, pence, line, item }) => ({
    account: code,
    pence,
    line,
    item,
    says: postingInWords({ code, pence }) + (item ? ` (${ITEMS[item].title.toLowerCase()})` : ''),
  })),
});

export const letterView = ({ id, kind, request, writtenAt, words }: LetterRead): LeavingCareGrantLetter => ({
  id,
  kind,
  request,
  writtenAt,
  title: words?.title,
  paragraphs: words?.paragraphs ?? [],
  challenge: words?.challenge ?? [],
});

export const flagView = ({ detail, acknowledgement, ...flag }: FlagRead): LeavingCareGrantFlag => ({
  id: flag.id,
  kind: flag.kind,
  request: flag.request,
  payment: flag.payment,
  raisedAt: flag.raisedAt,
  payee: detail.payee,
  item: detail.item,
  requestNumber: detail.requestNumber,
  pence: detail.pence,
  stops: mustBeAcknowledged(flag.kind) && acknowledgement === undefined,
  acknowledgedBy: acknowledgement?.acknowledgedBy,
  acknowledgedWhy: acknowledgement?.why,
});

export const adjustmentView = ({ decision, ...adjustment }: AdjustmentRead): LeavingCareGrantAdjustment => ({
  ...adjustment,
  agreed: decision?.agreed,
  decidedBy: decision?.decidedBy,
  decidedWhy: decision?.why,
});

export const determinationView = ({
  decided,
  settings,
  ...kept
}: DeterminationRead): LeavingCareGrantDetermination => ({
  ...kept,
  settings: settings.map(({ code, version }) => `${code} ${version ?? 'national'}`),
  outcome: decided?.outcome,
  route: decided?.route as LeavingCareGrantDetermination['route'],
  because: decided?.because ?? [],
});
