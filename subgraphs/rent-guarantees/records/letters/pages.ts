import { createHash } from 'node:crypto';

import { knownCallerOf, type SubgraphContext } from '@kith/subgraph';
import { openFor, reading } from '@kith/subgraph/database';

import type { GuaranteePaper } from '../entities.ts';
import { SUBGRAPH } from '../settings.ts';

/**
 * The pages of a paper in base64, as they were made; undefined once the person has been erased.
 *
 * @throws Error where they are not what they were made as.
 */
export function pagesOf(context: SubgraphContext, paper: GuaranteePaper): Promise<string | undefined> {
  const { guarantee, version, paper: kind, subject, sha256 } = paper;
  const { council } = knownCallerOf(context);
  return reading(context, { subgraph: SUBGRAPH, what: 'rentGuaranteePaper' }, async (entities) => {
    const [row] = await entities.execute<{ sealed: string }[]>(
      `select sealed from rent_guarantees.guarantee_paper
       where council = ? and guarantee = ? and version = ? and paper = ?`,
      [council, guarantee, version, kind],
    );
    const pages = row && (await openFor<string>(entities, { subgraph: SUBGRAPH, council, subject }, row.sealed));
    if (pages && createHash('sha256').update(Buffer.from(pages, 'base64')).digest('hex') !== sha256) {
      throw new Error('The pages of a paper are not what they were made as');
    }
    return { value: pages, subjects: [subject] };
  });
}
