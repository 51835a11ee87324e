import 'reflect-metadata';

import { Directive, Field, ID, InputType, ObjectType } from 'type-graphql';
import type { GenericSchema } from 'valibot';

import type { SubgraphContext } from '../context.ts';
import { UserError } from '../errors/user-error.ts';
import { CalendarDate } from '../schema/calendar-date.ts';
import { publishSettings } from './publish.ts';
import { SettingSourceInput, SettingVersion, settingVersionsOf } from './setting-version.ts';
import { versionsOf } from './versions.ts';

/** What every input that publishes a setting has beside the value. */
@InputType()
export class SettingPublication {
  @Field(() => CalendarDate, { description: 'The first day it applies to.' })
  readonly from!: string;

  @Field({ description: 'Why it is set or corrected, in a sentence.' })
  readonly why!: string;

  @Field(() => SettingSourceInput, {
    nullable: true,
    description: "The authority's own document that it is taken from.",
  })
  readonly source?: SettingSourceInput | null;

  @Field(() => ID, {
    description: 'Yours to choose, and new for each publication. A retry with the same key publishes nothing more.',
  })
  readonly idempotencyKey!: string;
}

@Directive('@shareable')
@ObjectType({ description: 'The version that was published, or what to put right.', simpleResolvers: true })
export class SettingPublicationPayload {
  @Field(() => SettingVersion, { nullable: true, description: 'The new version. Null where anything was refused.' })
  readonly setting?: SettingVersion;

  @Field(() => [UserError], { description: 'What to put right. Empty where it was published.' })
  readonly userErrors!: readonly UserError[];
}

/** Publishes one setting of the caller's council, and says how it differs from the version before. */
export async function publishSetting(
  context: SubgraphContext,
  subgraph: string,
  setting: {
    readonly code: string;
    readonly value: unknown;
    readonly shape: GenericSchema;
    readonly path: readonly string[];
  },
  { from, why, source, idempotencyKey }: SettingPublication,
): Promise<SettingPublicationPayload> {
  const published = await publishSettings(context, subgraph, {
    settings: [setting],
    from,
    why,
    idempotencyKey,
    ...(source ? { source } : {}),
  });
  const [stored] = published.settings;
  if (!stored) return { userErrors: published.userErrors };
  const versions = settingVersionsOf(await versionsOf(context, subgraph, stored.council, stored.code));
  return { setting: versions.find(({ version }) => version === stored.version), userErrors: [] };
}
