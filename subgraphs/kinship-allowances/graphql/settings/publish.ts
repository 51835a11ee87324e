import { settingVersionsOf, type SubgraphContext } from '@kith/subgraph';
import { publishSettings, versionsOf } from '@kith/subgraph/database';

import { SUBGRAPH } from '../../records/settings.ts';
import { allowancePolicyShapes, type AllowancePolicyCode } from '../../rules/index.ts';
import type { Publication, PublicationPayload } from './publication.ts';

interface ToPublish {
  readonly code: AllowancePolicyCode;
  readonly value: unknown;
  readonly path: readonly string[];
}

/** Publishes settings of the caller's council, and says how each differs from the version before. */
export async function publish(
  context: SubgraphContext,
  settings: readonly ToPublish[],
  { from, why, source, idempotencyKey }: Publication,
): Promise<PublicationPayload> {
  const published = await publishSettings(context, SUBGRAPH, {
    settings: settings.map((one) => ({ ...one, shape: allowancePolicyShapes[one.code] })),
    from,
    why,
    idempotencyKey,
    ...(source ? { source } : {}),
  });
  const withChanges = await Promise.all(
    published.settings.map(async ({ council, code, version }) => {
      const all = settingVersionsOf(await versionsOf(context, SUBGRAPH, council, code));
      return all.filter((one) => one.version === version);
    }),
  );
  return { settings: withChanges.flat(), userErrors: published.userErrors };
}
