import { paperBytes, type Paper } from '@kith/documents';
import { emailHandler, letterHandler, type Doing, type OutboxHandlers } from '@kith/subgraph/database';

/** Puts a letter into the post: what it says goes with it, sealed for the young person whom it is about. */
export const postLetter = (
  doing: Doing,
  of: { readonly key: string; readonly subject: string; readonly paper: Paper },
) => doing.send({ kind: 'message.letter', key: of.key, subject: of.subject, payload: { paper: of.paper } });

/** How what this subgraph sends leaves the building. The pages are the same whenever they are made again. */
export const rentGuaranteeOutbox: OutboxHandlers = {
  'message.email': emailHandler,
  'message.letter': letterHandler(async ({ payload }) => {
    const { paper } = payload as { readonly paper: Paper };
    return { pdf: await paperBytes(paper), postage: 'second' };
  }),
};
