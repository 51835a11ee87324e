import { roleOf, schemaOf } from '@kith/subgraph/database';

import { SUBGRAPH } from '../settings.ts';

const S = schemaOf(SUBGRAPH);

const noPersonAsks = `nullif(current_setting('kith.subject', true), '') is null`;

/** Restrictive, so that it holds beside every policy that these tables have. */
const onlyWhere = (table: string, own: string): string =>
  `create policy of_the_person on ${S}.${table} as restrictive for select to ${roleOf(SUBGRAPH)}
     using (${noPersonAsks} or ${own})`;

/** The rows that a person may see of the parent are theirs, by its own policy. */
const ofOwn = (table: string, parent: string, column: string): string =>
  onlyWhere(
    table,
    `exists (select from ${S}.${parent} p where p.council = ${table}.council and p.id = ${table}.${column})`,
  );

/**
 * SQL that narrows the tables which name no person to the guarantees of whoever is signed in to see their own. What the
 * council stands for in all, and the secret links of landlords, are no person's to see.
 */
export const ownGuarantees: readonly string[] = [
  ofOwn('missed_rent', 'guarantee', 'guarantee'),
  ofOwn('claim_line', 'guarantee', 'guarantee'),
  ofOwn('claim_payment', 'claim', 'claim'),
  onlyWhere('guarantee_exposure', 'false'),
  onlyWhere('landlord_link', 'false'),
];
