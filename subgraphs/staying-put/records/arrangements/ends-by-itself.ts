import { schemaOf } from '@kith/subgraph/database';

import { SUBGRAPH } from '../settings.ts';

const SCHEMA = schemaOf(SUBGRAPH);

/** SQL for the way of an arrangement: a second person agrees, except where it ends by itself. */
const goesItsWay = (byItself: string): readonly string[] => [
  `create or replace function ${SCHEMA}.arrangement_goes_its_way() returns trigger
     language plpgsql set search_path = pg_catalog, pg_temp as $$
   begin
     if new.state <> old.state and (old.state, new.state) not in
        (('PROPOSED', 'LIVE'), ('PROPOSED', 'REFUSED'), ('LIVE', 'ENDED')) then
       raise exception 'an arrangement that is % does not become %', old.state, new.state using errcode = 'check_violation';
     end if;
     if (old.state, new.state) = ('LIVE', 'ENDED') and (${byItself}) then return new; end if;
     if (old.state, new.state) in (('PROPOSED', 'LIVE'), ('LIVE', 'ENDED')) and not exists (
       select from ${SCHEMA}.arrangement_conclusion c join ${SCHEMA}.arrangement_decision d
         on d.council = c.council and d.arrangement = c.arrangement and d.number = c.number
       where c.council = new.council and c.arrangement = new.id and c.conclusion = 'AGREED'
         and d.kind = case new.state when 'LIVE' then 'OPEN' else 'END' end) then
       raise exception 'a second person must have agreed' using errcode = 'check_violation';
     end if;
     return new;
   end $$`,
];

const AS_PLANNED = 'new.ended_on = new.planned_end';

/** SQL that lets an arrangement end by itself on the day for which it was agreed, and on no other. */
export const endsAsPlanned: readonly string[] = goesItsWay(AS_PLANNED);

/** SQL that lets it end by itself on the day of a death as well. */
export const endsByDeath: readonly string[] = goesItsWay(`${AS_PLANNED} or exists (
       select from ${SCHEMA}.person_died d where d.council = new.council and d.subject = new.subject
         and new.ended_on = greatest(least(d.died_on, new.planned_end), new.starts_on))`);
