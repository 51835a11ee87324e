import 'reflect-metadata';

import { CalendarDate, Needs, Open, SettingVersion, settingVersionsOf, type SubgraphContext } from '@kith/subgraph';
import { publishSetting, SettingPublication, SettingPublicationPayload, versionsOf } from '@kith/subgraph/database';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Query, registerEnumType, Resolver } from 'type-graphql';

import { SUBGRAPH } from '../records/settings.ts';
import { leavingCareGrantShapes } from '../rules/index.ts';

const CODE = 'leaving-care-grant-scheme';

const CohortOf = { TURNED_18_ON_OR_AFTER: 'TURNED_18_ON_OR_AFTER', MOVED_ON_OR_AFTER: 'MOVED_ON_OR_AFTER' } as const;
registerEnumType(CohortOf, { name: 'LeavingCareGrantCohortOf', description: 'Who is of the newer cohort.' });

@InputType({ description: 'Who gets the newer amount, and what the others get.' })
class LeavingCareGrantCohortInput {
  @Field(() => CohortOf, { description: 'Who is of the newer cohort.' })
  readonly who!: keyof typeof CohortOf;

  @Field(() => CalendarDate, { description: 'On or after this day.' })
  readonly day!: string;

  @Field(() => Int, { description: 'What the others get, in pence.' })
  readonly earlierAmountPence!: number;
}

@InputType({ description: 'Your council’s leaving care grant. What is left out is as the guidance has it.' })
class LeavingCareGrantSchemePublishInput extends SettingPublication {
  @Field(() => Int, { nullable: true, description: 'The grant in pence.' })
  readonly amountPence?: number | null;

  @Field(() => LeavingCareGrantCohortInput, {
    nullable: true,
    description: 'Who gets that amount, where it is not everybody.',
  })
  readonly cohort?: LeavingCareGrantCohortInput | null;

  @Field(() => Int, { nullable: true, description: 'The grant is for people under this age, 18 to 30.' })
  readonly underAge?: number | null;

  @Field(() => Int, { nullable: true, description: 'More for each child of the young person, in pence.' })
  readonly perChildPence?: number | null;
}

@Resolver()
export class LeavingCareGrantScheme {
  @Open()
  @Query(() => [SettingVersion], {
    description:
      "The versions of a council's leaving care grant, oldest first. Empty where it has published none here.",
  })
  async leavingCareGrantScheme(
    @Arg('council', () => ID, { description: 'The GSS code of the council.' }) council: string,
    @Ctx() context: SubgraphContext,
  ) {
    return settingVersionsOf(await versionsOf(context, SUBGRAPH, council, CODE));
  }

  @Needs('setting:publish')
  @Mutation(() => SettingPublicationPayload, {
    description: "Publishes a new version of your council's leaving care grant.",
  })
  leavingCareGrantSchemePublish(
    @Arg('input', { description: 'The scheme to publish.' }) input: LeavingCareGrantSchemePublishInput,
    @Ctx() context: SubgraphContext,
  ) {
    const { amountPence, cohort, underAge, perChildPence } = input;
    const value = {
      ...(amountPence == null ? {} : { amountPence }),
      ...(cohort == null
        ? {}
        : { cohort: { who: cohort.who, day: cohort.day, earlierAmountPence: cohort.earlierAmountPence } }),
      ...(underAge == null ? {} : { underAge }),
      ...(perChildPence == null ? {} : { perChildPence }),
    };
    return publishSetting(
      context,
      SUBGRAPH,
      { code: CODE, value, shape: leavingCareGrantShapes[CODE], path: [] },
      input,
    );
  }
}
