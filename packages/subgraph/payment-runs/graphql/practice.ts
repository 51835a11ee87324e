import 'reflect-metadata';

import { bankAccountFrom } from '@kith/payments';
import { Arg, Ctx, ID, InputType, Mutation, Query, Resolver } from 'type-graphql';

import type { SubgraphContext } from '../../context.ts';
import { Needs } from '../../permission/rule.ts';
import type { ResolverClass } from '../../schema/federation.ts';
import { publishSetting, SettingPublicationPayload } from '../../settings/publication.ts';
import { SettingVersion, settingVersionsOf } from '../../settings/setting-version.ts';
import { versionsOf } from '../../settings/versions.ts';
import { withoutNulls } from '../../settings/without-nulls.ts';
import { paymentFileShape } from '../practice.ts';
import { PaymentFilePublication } from './practice-inputs.ts';

/**
 * The setting that says how a council’s finance system is told whom to pay, for the `resolvers` of a subgraph.
 *
 * @param code the code of the setting.
 * @param name what its fields begin with: `rentGuaranteePaymentFile` makes that query and `rentGuaranteePaymentFilePublish`.
 */
export function paymentFileResolver(subgraph: string, code: string, name: string): ResolverClass {
  @InputType(`${name[0]!.toUpperCase()}${name.slice(1)}PublishInput`, {
    description: 'How the finance system is told whom to pay. What is left out is as usual.',
  })
  class Publication extends PaymentFilePublication {}

  @Resolver()
  class PaymentFileSettings {
    @Needs('payment:run', 'setting:publish')
    @Query(() => [SettingVersion], {
      name,
      description: 'The versions of how your council’s finance system is told whom to pay.',
    })
    async versions(
      @Arg('council', () => ID, { description: 'The GSS code of your council.' }) council: string,
      @Ctx() context: SubgraphContext,
    ) {
      // Another council's account numbers are nobody's business.
      if (context.caller.kind === 'ANONYMOUS' || context.caller.council !== council) return [];
      return settingVersionsOf(await versionsOf(context, subgraph, council, code));
    }

    @Needs('setting:publish')
    @Mutation(() => SettingPublicationPayload, {
      name: `${name}Publish`,
      description: 'Publishes how the finance system is told whom to pay, and how it tells what became of it.',
    })
    publish(
      @Arg('input', () => Publication, { description: 'The file.' }) input: PaymentFilePublication,
      @Ctx() context: SubgraphContext,
    ) {
      const value = withoutNulls(valueOf(input));
      return publishSetting(context, subgraph, { code, value, shape: paymentFileShape, path: [] }, input);
    }
  }
  return PaymentFileSettings;
}

function valueOf({ csv, readBack, costCentre, glCode, vatCode, originator }: PaymentFilePublication): object {
  const read = originator && bankAccountFrom(originator);
  const account = read && 'account' in read ? read.account : {};
  return {
    csv,
    readBack,
    costCentre,
    glCode,
    vatCode,
    originator: originator && { name: originator.name, ...account },
  };
}
