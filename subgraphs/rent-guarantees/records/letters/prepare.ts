import { addDays, day, isoOf } from '@kith/policy';
import { councilCallerOf, type SubgraphContext } from '@kith/subgraph';
import { databaseOf } from '@kith/subgraph/database';

import { agreedBy } from '../agreed/in-force.ts';
import { GuaranteePaperRow, GuaranteeRow, type Guarantee } from '../entities.ts';
import { openParticulars } from '../guarantee/particulars.ts';
import { newCode } from '../guarantee/reference.ts';
import { verifyAddresses } from '../links/public-url.ts';
import { isId } from '../refusals.ts';
import type { Guaranteed } from './guaranteed.ts';
import { papersOf, type MadePaper } from './papers.ts';

export interface Prepared {
  /** Of the guarantee that the papers were made from. */
  readonly revision: number;
  readonly version: number;
  readonly acceptBy: string;
  readonly code: string;
  readonly papers: readonly MadePaper[];
}

/** Papers that are being made at this moment: a hundred retries at once wait for one making. */
const underWay = new Map<string, Promise<Prepared | undefined>>();

/**
 * Makes the papers of a guarantee before the act that keeps them, since that takes a second and an act holds locks.
 * Undefined where they cannot be made; the act says why.
 */
export function prepareLetters(
  context: SubgraphContext,
  id: string,
  form: 'CONTRACT' | 'DEED',
  may: (guarantee: Guarantee) => boolean,
): Promise<Prepared | undefined> {
  const key = `${councilCallerOf(context).council} ${id} ${form} ${context.today}`;
  const known = underWay.get(key);
  if (known) return known;
  const made = make(context, id, form, may).finally(() => underWay.delete(key));
  underWay.set(key, made);
  return made;
}

async function make(
  context: SubgraphContext,
  id: string,
  form: 'CONTRACT' | 'DEED',
  may: (guarantee: Guarantee) => boolean,
): Promise<Prepared | undefined> {
  const { council } = councilCallerOf(context);
  const { letterhead } = await agreedBy(context, council);
  if (!letterhead || !isId(id)) return undefined;
  const read = await databaseOf(context).inCouncil(council, async (entities) => {
    const guarantee = await entities.findOne(GuaranteeRow, { council, id });
    if (!guarantee || !may(guarantee)) return undefined;
    const made = await entities.count(GuaranteePaperRow, { council, guarantee: id, paper: 'LETTER' });
    return { guarantee, version: made + 1, particulars: await openParticulars(entities, guarantee) };
  });
  if (!read?.particulars) return undefined;
  const { guarantee, version, particulars } = read;
  const code = newCode();
  const acceptBy = guarantee.acceptBy ?? isoOf(addDays(day(context.today), guarantee.terms.acceptWithinDays));
  const guaranteed: Guaranteed = {
    ...guarantee,
    version,
    form,
    issuedOn: context.today,
    letterhead,
    particulars,
    acceptBy,
    check: { ...verifyAddresses(guarantee.reference, code), code },
  };
  return { revision: guarantee.revision, version, acceptBy, code, papers: await papersOf(guaranteed) };
}
