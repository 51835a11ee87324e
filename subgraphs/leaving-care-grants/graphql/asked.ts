import type { AskedOfRules } from '@kith/care-status';
import { day } from '@kith/policy';
import type { SubgraphContext } from '@kith/subgraph';

import { publishedSettings } from '../records/settings.ts';
import { councilsOf } from '../rules/index.ts';
import type { CareLeaverStatementSent } from './statement.ts';

/** What a statement asks of the rules, with the settings of every authority that has a part in it. */
export async function askedOf(context: SubgraphContext, statement: CareLeaverStatementSent): Promise<AskedOfRules> {
  const { asOf, knownOn, policy } = statement;
  const settings = publishedSettings(context);
  const loaded = await Promise.all(
    [...councilsOf(statement.circumstances)].map(
      async (council) => [council, await settings.load({ council, knownOn })] as const,
    ),
  );
  return { asOf: day(asOf), knownOn: day(knownOn), policy, settings: new Map(loaded) };
}
