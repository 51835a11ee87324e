import 'reflect-metadata';

import { day, lookup, type CouncilSettings, type Setting } from '@kith/policy';
import { CalendarDate, Needs, Open, SettingVersion, settingVersionsOf, type SubgraphContext } from '@kith/subgraph';
import { publishTogether, SettingPublication, SettingsPublicationPayload, versionsOf } from '@kith/subgraph/database';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Query, Resolver } from 'type-graphql';

import { councilSettings, SUBGRAPH } from '../../records/settings.ts';
import { allowancePolicySettings, allowancePolicyShapes } from '../../rules/index.ts';
import { asKept, asShown, codeOfField, codesWithHistory, policyFields } from './allowance-policy-codes.ts';
import { AllowancePolicyValues } from './allowance-policy-values.ts';

@InputType({
  description: 'New versions of the settings by which your council works out special guardianship support.',
})
class AllowancePolicyPublishInput extends SettingPublication {
  @Field(() => AllowancePolicyValues, { description: 'The settings to publish together.' })
  readonly settings!: AllowancePolicyValues;
}

@ObjectType({ description: "A council's rules for special guardianship support on one day.", simpleResolvers: true })
class AllowancePolicy {
  @Field(() => ID, { description: 'The GSS code of the council.' })
  readonly council!: string;

  @Field(() => AllowancePolicyValues, {
    description: 'The values in force: the council’s own, and the national default where it has published none.',
  })
  readonly values!: AllowancePolicyValues;

  @Field(() => [SettingVersion], {
    description: 'Every version that the council has published, by setting, oldest first.',
  })
  readonly versions!: readonly SettingVersion[];
}

@Resolver()
export class AllowancePolicies {
  @Open()
  @Query(() => AllowancePolicy, { description: "A council's rules for special guardianship support." })
  async allowancePolicy(
    @Arg('council', () => ID, { description: 'The GSS code of the council.' }) council: string,
    @Arg('asOf', () => CalendarDate, { nullable: true, description: 'In force on this day. Today, if left out.' })
    asOf: string | null,
    @Ctx() context: SubgraphContext,
  ): Promise<AllowancePolicy> {
    const { today } = context;
    const published = await councilSettings(context).load({ council, knownOn: today });
    const history = await Promise.all(codesWithHistory.map((code) => versionsOf(context, SUBGRAPH, council, code)));
    return {
      council,
      values: valuesOn(asOf ?? today, today, published),
      versions: history.flatMap((versions) => settingVersionsOf(versions)),
    };
  }

  @Needs('setting:publish')
  @Mutation(() => SettingsPublicationPayload, {
    description: 'Publishes new versions of the settings by which your council works out special guardianship support.',
  })
  allowancePolicyPublish(
    @Arg('input', { description: 'The policy to publish.' }) input: AllowancePolicyPublishInput,
    @Ctx() context: SubgraphContext,
  ) {
    const given = policyFields.filter((field) => input.settings[field] != null);
    const settings = given.map((field) => ({
      code: codeOfField[field],
      value: JSON.parse(JSON.stringify(asKept(field, input.settings[field]))) as unknown,
      shape: allowancePolicyShapes[codeOfField[field]],
      path: ['settings', field],
    }));
    return publishTogether(context, SUBGRAPH, settings, input);
  }
}

function valuesOn(asOf: string, knownOn: string, published: CouncilSettings): AllowancePolicyValues {
  const values = policyFields.map((field) => {
    const setting: Setting<unknown> = allowancePolicySettings[codeOfField[field]];
    const inForce = lookup(setting, day(asOf), day(knownOn), published);
    return [field, inForce && asShown(field, inForce.value)] as const;
  });
  return Object.fromEntries(values) as AllowancePolicyValues;
}
