import type { Paper } from '@kith/documents';
import { emailHandler, paperLetterHandler, type Doing, type OutboxHandlers } from '@kith/subgraph/database';

/** Puts a letter into the post: what it says goes with it, sealed for the young person whom it is about. */
export const postLetter = (
  doing: Doing,
  {
    paper,
    ...of
  }: { readonly key: string; readonly subject: string; readonly paper: Paper; readonly toAnother?: true },
) => doing.send({ kind: 'message.letter', ...of, payload: { paper } });

/** How what this subgraph sends leaves the building. */
export const rentGuaranteeOutbox: OutboxHandlers = {
  'message.email': emailHandler,
  'message.letter': paperLetterHandler,
};
