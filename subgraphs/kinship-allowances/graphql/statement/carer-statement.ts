import { carerCircumstances } from '@kith/circumstances';
import { statementEntity } from '@kith/subgraph';

import { factsRead } from '../../rules/index.ts';

/** A carer's statement as this subgraph is sent it: the facts that its rules read, and no others. */
export const carerStatement = statementEntity({
  typeName: 'CarerStatement',
  record: carerCircumstances,
  facts: factsRead,
});
