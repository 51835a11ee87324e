import 'reflect-metadata';

import { Directive, Field, ID, InputType, Int, ObjectType } from 'type-graphql';

import { CalendarDate } from '../schema/calendar-date.ts';
import { differencesBetween } from './difference.ts';
import type { PublishedSetting } from './published-setting.ts';

@Directive('@shareable')
@ObjectType({
  description: 'One place in which a version of a setting differs from the one before.',
  simpleResolvers: true,
})
export class SettingChange {
  @Field(() => [String], { description: 'The way to the place within the value. Empty for the value itself.' })
  readonly path!: readonly string[];

  @Field(() => String, { nullable: true, description: 'What it said before, as JSON. Null where it was not there.' })
  readonly before?: string;

  @Field(() => String, { nullable: true, description: 'What it says from then on, as JSON. Null where it is gone.' })
  readonly after?: string;
}

@Directive('@shareable')
@ObjectType({ description: "A document of the council's own that a setting was taken from.", simpleResolvers: true })
export class SettingSource {
  @Field({ description: 'What the document is called.' })
  readonly title!: string;

  @Field({ description: 'Where to read it.' })
  readonly url!: string;
}

@Directive('@shareable')
@ObjectType({ description: 'One version of one setting of a council. It never changes.', simpleResolvers: true })
export class SettingVersion {
  @Field(() => ID, { description: 'The GSS code of the council.' })
  readonly council!: string;

  @Field({ description: 'The code of the setting.' })
  readonly code!: string;

  @Field(() => Int, { description: 'One and up.' })
  readonly version!: number;

  @Field(() => CalendarDate, { description: 'The first day it applies to.' })
  readonly from!: string;

  @Field(() => CalendarDate, { description: 'The day it was published here.' })
  readonly knownFrom!: string;

  @Field({ description: 'The value, as JSON.' })
  readonly value!: string;

  @Field({ description: 'Who set it.' })
  readonly setBy!: string;

  @Field({ description: 'Why it was set.' })
  readonly why!: string;

  @Field(() => SettingSource, { nullable: true, description: 'What it was taken from.' })
  readonly source?: SettingSource;

  @Field(() => [SettingChange], { description: 'How it differs from the version before. Empty for the first.' })
  readonly changes!: readonly SettingChange[];
}

@InputType({ description: "A document of the council's own that a setting is taken from." })
export class SettingSourceInput {
  @Field({ description: 'What the document is called.' })
  readonly title!: string;

  @Field({ description: 'Where to read it.' })
  readonly url!: string;
}

/** Versions of one setting, oldest first, each with how it differs from the one before. */
export const settingVersionsOf = (published: readonly PublishedSetting[]): readonly SettingVersion[] =>
  published.map((setting, index) => {
    const before = published[index - 1];
    const changes = before ? differencesBetween(before.value, setting.value) : [];
    return {
      ...setting,
      value: JSON.stringify(setting.value),
      changes: changes.map((one) => ({ path: one.path, before: asJson(one.before), after: asJson(one.after) })),
    };
  });

const asJson = (value: unknown): string | undefined => (value === undefined ? undefined : JSON.stringify(value));
