import 'reflect-metadata';

import { Directive, Field, ID, InputType, ObjectType } from 'type-graphql';

import type { SubgraphContext } from '../context.ts';
import { UserError } from '../errors/user-error.ts';
import { CalendarDate } from '../schema/calendar-date.ts';
import { publishSettings, type SettingToPublish } from './publish.ts';
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

@Directive('@shareable')
@ObjectType('PublicationPayload', { description: 'What was published, or what to put right.', simpleResolvers: true })
export class SettingsPublicationPayload {
  @Field(() => [SettingVersion], { description: 'The new versions. Empty where anything was refused.' })
  readonly settings!: readonly SettingVersion[];

  @Field(() => [UserError], { description: 'What to put right. Empty where everything was published.' })
  readonly userErrors!: readonly UserError[];
}

/** Publishes settings of the caller's council together, and says how each differs from the version before. */
export async function publishTogether(
  context: SubgraphContext,
  subgraph: string,
  settings: readonly SettingToPublish[],
  { from, why, source, idempotencyKey }: SettingPublication,
): Promise<SettingsPublicationPayload> {
  const published = await publishSettings(context, subgraph, {
    settings,
    from,
    why,
    idempotencyKey,
    ...(source ? { source } : {}),
  });
  const versions = await Promise.all(
    published.settings.map(async ({ council, code, version }) => {
      const all = settingVersionsOf(await versionsOf(context, subgraph, council, code));
      return all.filter((one) => one.version === version);
    }),
  );
  return { settings: versions.flat(), userErrors: published.userErrors };
}

/** Publishes one setting of the caller's council, and says how it differs from the version before. */
export async function publishSetting(
  context: SubgraphContext,
  subgraph: string,
  setting: SettingToPublish,
  publication: SettingPublication,
): Promise<SettingPublicationPayload> {
  const { settings, userErrors } = await publishTogether(context, subgraph, [setting], publication);
  return { setting: settings[0], userErrors };
}
