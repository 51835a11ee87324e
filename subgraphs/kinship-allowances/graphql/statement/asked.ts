import { day } from '@kith/policy';
import type { Statement, SubgraphContext } from '@kith/subgraph';

import { councilSettings } from '../../records/settings.ts';
import { councilsOf, type Asked } from '../../rules/index.ts';

/** What a statement asks of the rules, with the settings of every council that has a part in it. */
export async function askedOf(context: SubgraphContext, statement: Statement): Promise<Asked> {
  const { asOf, knownOn, policy } = statement;
  const councils = [...councilsOf(statement.circumstances)];
  const settings = councilSettings(context);
  const loaded = await Promise.all(
    councils.map(async (council) => [council, await settings.load({ council, knownOn })] as const),
  );
  return { asOf: day(asOf), knownOn: day(knownOn), policy, settings: new Map(loaded) };
}
