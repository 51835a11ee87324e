import { closeRestricted, openToCrossings } from '@kith/subgraph/database';

const SUBGRAPH = 'people';

/**
 * SQL that tells the other parts of the house of restrictions from before they were told at all, and closes what is kept
 * here beside the records themselves.
 */
export const restrictionsTold: readonly string[] = [
  ...closeRestricted(SUBGRAPH),
  ...openToCrossings(SUBGRAPH, 'person_restriction', ['select']),
  ...openToCrossings(SUBGRAPH, 'person_access', ['select']),
  `do $$
   declare
     of_council text;
   begin
     for of_council in select distinct council from people.person_restriction
                       union select council from people.person_access loop
       perform set_config('kith.council', of_council, true);
       insert into kith_between.restricted
         select council, person from people.person_restriction where council = of_council and lifted_at is null
         on conflict do nothing;
       insert into kith_between.named
         select council, person, actor, "from", until from people.person_access
         where council = of_council and withdrawn_at is null on conflict do nothing;
     end loop;
     perform set_config('kith.council', '', true);
   end $$`,
];
