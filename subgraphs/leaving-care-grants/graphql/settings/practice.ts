import 'reflect-metadata';

import { Needs, Open, SettingVersion, settingVersionsOf, type SubgraphContext } from '@kith/subgraph';
import {
  publishSetting,
  SettingPublicationPayload,
  versionsOf,
  withoutNulls,
  type SettingPublication,
} from '@kith/subgraph/database';
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';

import { PRACTICE_CODES } from '../../records/practice/practice.ts';
import { practiceShapes } from '../../records/practice/shapes.ts';
import { SUBGRAPH } from '../../records/settings.ts';
import { plain } from '../acts/plain.ts';
import {
  LeavingCareGrantApprovalPublishInput,
  LeavingCareGrantItemsPublishInput,
  LeavingCareGrantPaymentsPublishInput,
} from './practice-inputs.ts';

const PUBLIC = [PRACTICE_CODES.approval, PRACTICE_CODES.items, PRACTICE_CODES.payments, PRACTICE_CODES.letterhead];

/** How a council decides on its grants, and pays them: each a setting with versions. */
@Resolver()
export class LeavingCareGrantPractice {
  @Open()
  @Query(() => [SettingVersion], {
    description:
      'How a council decides on what its grants pay for: the versions of who agrees, of what is paid for, of cash and receipts, and of the letterhead.',
  })
  async leavingCareGrantPractice(
    @Arg('council', () => ID, { description: 'The GSS code of the council.' }) council: string,
    @Ctx() context: SubgraphContext,
  ) {
    const versions = await Promise.all(PUBLIC.map((code) => versionsOf(context, SUBGRAPH, council, code)));
    return versions.flatMap((one) => settingVersionsOf(one));
  }

  @Needs('setting:publish')
  @Mutation(() => SettingPublicationPayload, { description: 'Publishes who may agree to how much.' })
  leavingCareGrantApprovalPublish(
    @Arg('input', { description: 'The bands.' }) input: LeavingCareGrantApprovalPublishInput,
    @Ctx() context: SubgraphContext,
  ) {
    return published(context, PRACTICE_CODES.approval, { bands: plain(input).bands }, input);
  }

  @Needs('setting:publish')
  @Mutation(() => SettingPublicationPayload, {
    description: 'Publishes what is paid for beside the grant, and what is not paid for.',
  })
  leavingCareGrantItemsPublish(
    @Arg('input', { description: 'The things.' }) input: LeavingCareGrantItemsPublishInput,
    @Ctx() context: SubgraphContext,
  ) {
    const { beside, never } = plain(input);
    return published(context, PRACTICE_CODES.items, { beside, never }, input);
  }

  @Needs('setting:publish')
  @Mutation(() => SettingPublicationPayload, {
    description: 'Publishes the most that is handed out as cash, and from when a receipt is needed.',
  })
  leavingCareGrantPaymentsPublish(
    @Arg('input', { description: 'Cash and receipts.' }) input: LeavingCareGrantPaymentsPublishInput,
    @Ctx() context: SubgraphContext,
  ) {
    const { cashCapPence, receiptFromPence } = input;
    return published(context, PRACTICE_CODES.payments, { cashCapPence, receiptFromPence }, input);
  }
}

/** What is left out, or null, is not part of the setting. */
function published(
  context: SubgraphContext,
  code: keyof typeof practiceShapes,
  value: object,
  publication: SettingPublication,
) {
  const setting = { code, value: withoutNulls(value), shape: practiceShapes[code], path: [] };
  return publishSetting(context, SUBGRAPH, setting, publication);
}
