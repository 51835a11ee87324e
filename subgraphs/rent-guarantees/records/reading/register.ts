import { addDays, day, isoOf } from '@kith/policy';
import { knownCallerOf, problem, type SubgraphContext } from '@kith/subgraph';
import { reading } from '@kith/subgraph/database';
import type { EntityManager } from '@mikro-orm/postgresql';

import { anyOf } from '../database/sql-words.ts';
import { ClaimRow, GuaranteeRow, type Claim, type Guarantee } from '../entities.ts';
import { CLAIM_STATES, OPEN_CLAIMS, type ClaimState } from '../claims/claim-states.ts';
import { openParticulars } from '../guarantee/particulars.ts';
import { EXPOSED } from '../guarantee/states.ts';
import { SUBGRAPH } from '../settings.ts';

/** The most of any list. */
const MOST = 100;

/** What the council may have to pay: what its guarantees are capped at, less what was paid. */
export interface Exposure {
  readonly guarantees: number;
  readonly pence: number;
  /** Of it, under guarantees that are over, whose claims are not shut yet. */
  readonly runOffPence: number;
}

export interface ExposureOf extends Exposure {
  /** A landlord's name, an outward postcode or the code of a billing authority. */
  readonly name: string;
}

export interface GuaranteeRegister {
  readonly asOf: string;
  readonly inAll: Exposure;
  readonly byLandlord: readonly ExposureOf[];
  readonly byArea: readonly ExposureOf[];
  readonly byBillingAuthority: readonly ExposureOf[];
  readonly endingSoon: readonly Guarantee[];
  readonly claims: readonly { readonly state: ClaimState; readonly claims: number; readonly pence: number }[];
  readonly openClaims: readonly Claim[];
}

/** What stood on a day: by the events until then and the payments until then, so that a past day is told as it was. */
const STOOD = `with stood as (
  select g.id, coalesce(g.landlord, '') as landlord, g.area, g.billing_authority, g.cap_pence - coalesce(p.paid, 0) as pence,
    e.state not in ('LIVE', 'ENDING', 'ISSUED') or (e.state <> 'ISSUED' and g.ends_on < ?::date) as run_off
  from rent_guarantees.guarantee g
  join lateral (
    select e.state from rent_guarantees.guarantee_event e
    where e.council = g.council and e.guarantee = g.id and (e.at at time zone 'Europe/London')::date <= ?::date
    order by e.number desc limit 1
  ) e on e.state in (${anyOf(EXPOSED)})
  left join lateral (
    select sum(y.pence) as paid from rent_guarantees.claim c
    join rent_guarantees.claim_payment y on y.council = c.council and y.claim = c.id
    where c.council = g.council and c.guarantee = g.id and y.state = 'PAID' and y.settled_on <= ?::date
  ) p on true
  where g.council = ?
)`;

interface Sum {
  readonly kind: 'ALL' | 'LANDLORD' | 'AREA' | 'BILLING';
  readonly name: string | null;
  /** One of the guarantees, of which a landlord's name can be opened. */
  readonly sample: string;
  readonly guarantees: string;
  readonly pence: string;
  readonly runOffPence: string;
}

/** The register of live guarantees on a day, with what ends within some days of it and the claims that are open now. */
export function guaranteeRegister(context: SubgraphContext, asOf: string, endingWithinDays: number) {
  if (!Number.isInteger(endingWithinDays) || endingWithinDays < 1 || endingWithinDays > 366) {
    throw problem('BAD_USER_INPUT', 'Look 1 to 366 days ahead.', { argument: 'endingWithinDays' });
  }
  if (asOf > context.today) {
    throw problem('BAD_USER_INPUT', 'The register is of today or of a day before.', { argument: 'asOf' });
  }
  const { council } = knownCallerOf(context);
  return reading(context, { subgraph: SUBGRAPH, what: 'guaranteeRegister' }, async (entities) => {
    const sums = await sumsOn(entities, council, asOf);
    const of = (kind: Sum['kind']) => sums.filter((sum) => sum.kind === kind).slice(0, MOST);
    const until = isoOf(addDays(day(asOf), endingWithinDays));
    const endingSoon = await entities.find(
      GuaranteeRow,
      { council, state: { $in: ['LIVE', 'ENDING'] }, endsOn: { $gte: asOf, $lte: until } },
      { orderBy: { endsOn: 'asc', id: 'asc' }, limit: MOST },
    );
    const openClaims = await entities.find(
      ClaimRow,
      { council, state: { $in: [...OPEN_CLAIMS] } },
      { orderBy: { receivedOn: 'asc', id: 'asc' }, limit: MOST },
    );
    const [all] = of('ALL');
    const value: GuaranteeRegister = {
      asOf,
      inAll: all ? exposureOf(all) : { guarantees: 0, pence: 0, runOffPence: 0 },
      byLandlord: await withNames(entities, council, of('LANDLORD')),
      byArea: of('AREA').map(named),
      byBillingAuthority: of('BILLING')
        .filter(({ name }) => name !== null)
        .map(named),
      endingSoon,
      claims: await pipeline(entities, council),
      openClaims,
    };
    return { value, subjects: [...endingSoon, ...openClaims].map(({ subject }) => subject) };
  });
}

const sumsOn = (entities: EntityManager, council: string, asOf: string) =>
  entities.execute<Sum[]>(
    `${STOOD}
     select case grouping(landlord, area, billing_authority) when 7 then 'ALL' when 3 then 'LANDLORD' when 5 then 'AREA' else 'BILLING' end as kind,
       coalesce(landlord, area, billing_authority) as name, (array_agg(id order by id))[1] as sample,
       count(*) as guarantees, sum(pence) as pence, coalesce(sum(pence) filter (where run_off), 0) as "runOffPence"
     from stood group by grouping sets ((), (landlord), (area), (billing_authority))
     having count(*) > 0
     order by sum(pence) desc, 2`,
    [asOf, asOf, asOf, council],
  );

/** Sums of bigints come as text. */
const exposureOf = ({ guarantees, pence, runOffPence }: Sum): Exposure => ({
  guarantees: Number(guarantees),
  pence: Number(pence),
  runOffPence: Number(runOffPence),
});

const named = (sum: Sum): ExposureOf => ({ name: sum.name ?? '', ...exposureOf(sum) });

async function withNames(
  entities: EntityManager,
  council: string,
  sums: readonly Sum[],
): Promise<readonly ExposureOf[]> {
  const samples = await entities.find(GuaranteeRow, { council, id: { $in: sums.map(({ sample }) => sample) } });
  const byId = new Map(samples.map((sample) => [sample.id, sample]));
  const shown: ExposureOf[] = [];
  for (const sum of sums) {
    const particulars = await openParticulars(entities, byId.get(sum.sample)!);
    shown.push({ ...exposureOf(sum), name: particulars?.landlord.name ?? 'A landlord whose name was erased' });
  }
  return shown;
}

async function pipeline(entities: EntityManager, council: string): Promise<GuaranteeRegister['claims']> {
  const rows = await entities.execute<{ state: ClaimState; claims: string; pence: string }[]>(
    `select state, count(*) as claims, sum(case when state in ('AGREED', 'PAID') then agreed_pence else claimed_pence end) as pence
     from rent_guarantees.claim where council = ? group by state`,
    [council],
  );
  const byState = new Map(rows.map((row) => [row.state, row]));
  return (Object.keys(CLAIM_STATES) as ClaimState[]).map((state) => ({
    state,
    claims: Number(byState.get(state)?.claims ?? 0),
    pence: Number(byState.get(state)?.pence ?? 0),
  }));
}
