import { createHash } from 'node:crypto';

import { knownCallerOf, perRequest, type SubgraphContext } from '@kith/subgraph';
import { openAllFor, reading, textArray } from '@kith/subgraph/database';
import DataLoader from 'dataloader';

import type { GuaranteePaper } from '../entities.ts';
import { SUBGRAPH } from '../settings.ts';

/** Of one request, read together: each may be megabytes. */
const MOST_AT_ONCE = 20;

const keyOf = ({ guarantee, version, paper }: Pick<GuaranteePaper, 'guarantee' | 'version' | 'paper'>): string =>
  `${guarantee} ${version} ${paper}`;

const pages = perRequest(
  (context: SubgraphContext) =>
    new DataLoader<GuaranteePaper, string | undefined, string>((papers) => read(context, papers), {
      cacheKeyFn: keyOf,
      maxBatchSize: MOST_AT_ONCE,
    }),
);

/**
 * The pages of a paper in base64, as they were made; undefined once the person has been erased. All that a request asks
 * for are read together.
 *
 * @throws Error where they are not what they were made as.
 */
export const pagesOf = (context: SubgraphContext, paper: GuaranteePaper): Promise<string | undefined> =>
  pages(context).load(paper);

function read(context: SubgraphContext, papers: readonly GuaranteePaper[]): Promise<(string | undefined)[]> {
  const { council } = knownCallerOf(context);
  return reading(context, { subgraph: SUBGRAPH, what: 'rentGuaranteePaper' }, async (entities) => {
    const rows = await entities.execute<{ key: string; subject: string; sealed: string }[]>(
      `select p.guarantee || ' ' || p.version || ' ' || p.paper as key, p.subject, p.sealed
       from rent_guarantees.guarantee_paper p
       join unnest(?::uuid[], ?::integer[], ?::text[]) as asked (guarantee, version, paper)
         on (p.guarantee, p.version, p.paper) = (asked.guarantee, asked.version, asked.paper)
       where p.council = ?`,
      [
        `{${papers.map(({ guarantee }) => guarantee).join()}}`,
        `{${papers.map(({ version }) => version).join()}}`,
        textArray(papers.map(({ paper }) => paper)),
        council,
      ],
    );
    const opened = await openAllFor<string>(entities, { subgraph: SUBGRAPH, council }, rows);
    const byKey = new Map(rows.map(({ key }, index) => [key, opened[index]]));
    const value = papers.map((paper) => asMade(byKey.get(keyOf(paper)), paper));
    return { value, subjects: papers.map(({ subject }) => subject) };
  });
}

function asMade(pdf: string | undefined, { sha256 }: GuaranteePaper): string | undefined {
  if (pdf && createHash('sha256').update(Buffer.from(pdf, 'base64')).digest('hex') !== sha256) {
    throw new Error('The pages of a paper are not what they were made as');
  }
  return pdf;
}
