import type { Paper } from '@kith/documents';
import { emailHandler, paperLetterHandler, type Doing, type OutboxHandlers } from '@kith/subgraph/database';

/** Puts a letter into the post: what it says goes with it, sealed for the young person whom it is about. */
export const postLetter = (
  doing: Doing,
  of: { readonly key: string; readonly subject: string; readonly paper: Paper },
) => doing.send({ kind: 'message.letter', key: of.key, subject: of.subject, payload: { paper: of.paper } });

/** How what this subgraph sends leaves the building. */
export const rentGuaranteeOutbox: OutboxHandlers = {
  'message.email': emailHandler,
  'message.letter': paperLetterHandler,
};
