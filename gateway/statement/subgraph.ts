import { DETERMINATION_FIELDS } from './determination-fields.ts';
import { statementSubgraph } from './statement-subgraph.ts';

/** The statement module of this house. */
export default statementSubgraph(DETERMINATION_FIELDS);
