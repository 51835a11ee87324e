import { carerCircumstances } from '@kith/circumstances';
import { statementEntity, type Statement } from '@kith/subgraph';

import { factsRead } from '../rules/index.ts';

/** A carer's statement as legal aid knows it: the finances, and of each child what is happening in law. */
export const carerStatement = statementEntity({
  typeName: 'CarerStatement',
  record: carerCircumstances,
  facts: factsRead,
});

export type CarerStatementSent = Statement<typeof carerCircumstances>;
