/** The schema that holds what one part of the house tells the others. */
export const BETWEEN = 'kith_between';

const OF_THE_COUNCIL = `council = nullif(current_setting('kith.council', true), '')`;

/** SQL for a table into which no login may look: named functions alone read and write it, within the council. */
export const secret = (table: string): readonly string[] => [
  `alter table ${BETWEEN}.${table} enable row level security`,
  `alter table ${BETWEEN}.${table} force row level security`,
  `drop policy if exists of_the_council on ${BETWEEN}.${table}`,
  `create policy of_the_council on ${BETWEEN}.${table} using (${OF_THE_COUNCIL}) with check (${OF_THE_COUNCIL})`,
  `drop policy if exists select_by_crossings on ${BETWEEN}.${table}`,
  `create policy select_by_crossings on ${BETWEEN}.${table} for select to current_user using (true)`,
];
