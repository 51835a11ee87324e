import type { EntityManager } from '@mikro-orm/postgresql';

import type { Account } from '../domain/accounts.ts';
import { AccountRow } from '../rows/ledger.ts';
import { SCHEMA } from '../tables/kept.ts';

/** How much stands where, in pence, all of them nothing or more. */
export interface Balances {
  /** Given as the amount of the award. */
  readonly grantedPence: number;
  /** Given for single things beside it. */
  readonly besidePence: number;
  readonly availablePence: number;
  readonly committedPence: number;
  readonly inPaymentPence: number;
  readonly spentPence: number;
  readonly releasedPence: number;
}

const balancesFrom = (sums: Partial<Readonly<Record<Account, number>>>): Balances => ({
  grantedPence: -(sums.GRANTED ?? 0) + 0,
  besidePence: -(sums.BESIDE ?? 0) + 0,
  availablePence: sums.AVAILABLE ?? 0,
  committedPence: sums.COMMITTED ?? 0,
  inPaymentPence: sums.IN_PAYMENT ?? 0,
  spentPence: sums.SPENT ?? 0,
  releasedPence: sums.RELEASED ?? 0,
});

interface SumRow {
  readonly award: string;
  readonly code: Account;
  readonly pence: number;
}

const byAward = (sums: readonly SumRow[], awards: readonly string[]): readonly Balances[] => {
  const grouped = Map.groupBy(sums, ({ award }) => award);
  return awards.map((award) =>
    balancesFrom(Object.fromEntries((grouped.get(award) ?? []).map(({ code, pence }) => [code, pence]))),
  );
};

/** What stands in the accounts of awards now, in their order. */
export async function balancesNow(entities: EntityManager, awards: readonly string[]): Promise<readonly Balances[]> {
  const sums = await entities.execute<SumRow[]>(
    `select award, code, sum(balance_pence)::integer as pence from ${SCHEMA}.account
     where council = current_setting('kith.council') and award = any(?::uuid[]) group by award, code`,
    [`{${awards.join()}}`],
  );
  return byAward(sums, awards);
}

/** What stood in them at the end of a day, `YYYY-MM-DD`, from the postings alone. */
export async function balancesOn(
  entities: EntityManager,
  awards: readonly string[],
  day: string,
): Promise<readonly Balances[]> {
  const sums = await entities.execute<SumRow[]>(
    `select p.award, p.code, sum(p.pence)::integer as pence from ${SCHEMA}.posting p
     join ${SCHEMA}.entry e on e.council = p.council and e.id = p.entry
     where p.council = current_setting('kith.council') and p.award = any(?::uuid[]) and e.on_day <= ?::date
     group by p.award, p.code`,
    [`{${awards.join()}}`, day],
  );
  return byAward(sums, awards);
}

/** How much stands in one account of each line, by line. */
export async function balancesOfLines(
  entities: EntityManager,
  council: string,
  award: string,
  code: Account,
): Promise<ReadonlyMap<string, number>> {
  const accounts = await entities.find(AccountRow, { council, award, code });
  return new Map(accounts.map(({ line, balancePence }) => [line, balancePence]));
}
