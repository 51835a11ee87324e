import { careLeaverCircumstances } from '@kith/circumstances';
import { statementEntity, type Statement } from '@kith/subgraph';

import { factsRead } from '../rules/index.ts';

/** A care leaver's statement as this subgraph is sent it: the facts that its rules read, and no others. */
export const careLeaverStatement = statementEntity({
  typeName: 'CareLeaverStatement',
  record: careLeaverCircumstances,
  facts: factsRead,
});

export type CareLeaverStatementSent = Statement<typeof careLeaverCircumstances>;
