import { AdjustmentDecisionRow, AdjustmentRow, AwardDeterminationRow, AwardRow } from './awards.ts';
import { FlagAcknowledgementRow, FlagRow } from './flags.ts';
import { AccountRow, EntryRow, PostingRow } from './ledger.ts';
import { PayeeRow, PaymentPartRow, PaymentRow, ReceiptRow } from './payments.ts';
import { ConfirmationRow, DecisionLineRow, DecisionRow, LetterRow, LineRow, RequestRow } from './requests.ts';

export const rows = [
  AwardRow,
  AwardDeterminationRow,
  AdjustmentRow,
  AdjustmentDecisionRow,
  AccountRow,
  EntryRow,
  PostingRow,
  RequestRow,
  LineRow,
  DecisionRow,
  DecisionLineRow,
  ConfirmationRow,
  LetterRow,
  PayeeRow,
  PaymentRow,
  PaymentPartRow,
  ReceiptRow,
  FlagRow,
  FlagAcknowledgementRow,
];
