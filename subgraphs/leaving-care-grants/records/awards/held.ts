import { Refused, type Doing } from '@kith/subgraph/database';

import { AwardRow, type Award } from '../rows/awards.ts';
import { isId, notFound } from '../refusals.ts';
import { SCHEMA } from '../tables/kept.ts';

/**
 * The award, held until the end of the act: other acts on it wait, so that what is read here stays true.
 *
 * @throws `Refused` with `NOT_FOUND`.
 */
export async function heldAward(doing: Doing, id: string, path: readonly string[]): Promise<Award> {
  const { entities, council } = doing;
  if (!isId(id)) throw new Refused(notFound('leaving care grant', path));
  await entities.execute(`select ${SCHEMA}.hold_award(?)`, [id]);
  const award = await entities.findOne(AwardRow, { council, id }, { refresh: true });
  if (!award) throw new Refused(notFound('leaving care grant', path));
  return award;
}

/** @throws `Refused` with `NOT_FOUND`, or `AWARD_ENDED` where it is no longer open. */
export async function heldOpenAward(doing: Doing, id: string, path: readonly string[]): Promise<Award> {
  const award = await heldAward(doing, id, path);
  if (award.state === 'OPEN') return award;
  throw new Refused({
    code: 'AWARD_ENDED',
    path: [...path],
    message: 'This leaving care grant has ended. Open it again first.',
  });
}
