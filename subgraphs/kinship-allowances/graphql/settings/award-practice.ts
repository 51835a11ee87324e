import 'reflect-metadata';

import { Needs, Open, SettingVersion, settingVersionsOf, type SubgraphContext } from '@kith/subgraph';
import { publishTogether, SettingPublication, SettingsPublicationPayload, versionsOf } from '@kith/subgraph/database';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';

import { practiceShapes, type PracticeCode } from '../../awards/practice.ts';
import { ratesToday } from '../../records/awards/rates.ts';
import { SUBGRAPH } from '../../records/settings.ts';

type PracticeField = 'warningWeeks' | 'statementWeeks' | 'horizonWeeks';
const CODE_OF: Readonly<Record<PracticeField, PracticeCode>> = {
  warningWeeks: 'award-warning-weeks',
  statementWeeks: 'award-statement-weeks',
  horizonWeeks: 'award-horizon-weeks',
};
const fields = Object.keys(CODE_OF) as readonly PracticeField[];

@ObjectType({ description: 'How a council looks after its kinship allowances today.', simpleResolvers: true })
class KinshipAllowancePractice {
  @Field(() => [Int], { description: 'Weeks before the 18th birthday at which the carer is told. Ours are 13 and 4.' })
  readonly warningWeeks!: readonly number[];

  @Field(() => Int, { description: 'Weeks before a yearly statement is due at which it is asked for. Ours are 4.' })
  readonly statementWeeks!: number;

  @Field(() => Int, { description: 'Weeks ahead for which payments are planned. Ours are 13.' })
  readonly horizonWeeks!: number;

  @Field(() => [SettingVersion], {
    description: 'Every version that the council has published, by setting, oldest first.',
  })
  readonly versions!: readonly SettingVersion[];
}

@InputType({ description: 'How your council looks after its kinship allowances. Whatever is left out stays as it is.' })
class KinshipAllowancePracticePublishInput extends SettingPublication {
  @Field(() => [Int], { nullable: true, description: 'Weeks before the 18th birthday at which the carer is told.' })
  readonly warningWeeks?: readonly number[] | null;

  @Field(() => Int, { nullable: true, description: 'Weeks before a yearly statement is due at which it is asked for.' })
  readonly statementWeeks?: number | null;

  @Field(() => Int, { nullable: true, description: 'Weeks ahead for which payments are planned.' })
  readonly horizonWeeks?: number | null;
}

@Resolver()
export class KinshipAllowancePractices {
  @Open()
  @Query(() => KinshipAllowancePractice, {
    description:
      'How a council looks after its kinship allowances: its own settings, and our defaults where it has none.',
  })
  async kinshipAllowancePractice(
    @Arg('council', () => ID, { description: 'The GSS code of the council.' }) council: string,
    @Ctx() context: SubgraphContext,
  ): Promise<KinshipAllowancePractice> {
    const today = await ratesToday(context, council);
    const versions = await Promise.all(fields.map((field) => versionsOf(context, SUBGRAPH, council, CODE_OF[field])));
    return { ...today, versions: versions.flatMap((one) => settingVersionsOf(one)) };
  }

  @Needs('setting:publish')
  @Mutation(() => SettingsPublicationPayload, {
    description: 'Publishes how your council looks after its kinship allowances.',
  })
  kinshipAllowancePracticePublish(
    @Arg('input', { description: 'What to publish.' }) input: KinshipAllowancePracticePublishInput,
    @Ctx() context: SubgraphContext,
  ) {
    const settings = fields
      .filter((field) => input[field] != null)
      .map((field) => ({
        code: CODE_OF[field],
        value: input[field],
        shape: practiceShapes[CODE_OF[field]],
        path: [field],
      }));
    return publishTogether(context, SUBGRAPH, settings, input);
  }
}
