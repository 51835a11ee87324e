import 'reflect-metadata';

import { Arg, Ctx, Field, ID, InputType, Mutation, Query, Resolver } from 'type-graphql';

import type { SubgraphContext } from '../../context.ts';
import { Needs, Open } from '../../permission/rule.ts';
import type { ResolverClass } from '../../schema/federation.ts';
import { publishSetting, SettingPublication, SettingPublicationPayload } from '../../settings/publication.ts';
import { SettingVersion, settingVersionsOf } from '../../settings/setting-version.ts';
import { versionsOf } from '../../settings/versions.ts';
import { letterheadShape } from '../letterhead.ts';

@InputType()
class LetterheadPublication extends SettingPublication {
  @Field({ description: 'The name of the council.' })
  readonly name!: string;

  @Field(() => [String], { description: 'The address and how to get in touch, 1 to 8 lines.' })
  readonly lines!: readonly string[];
}

/**
 * The setting that says in whose name the letters of a subgraph go out, for its `resolvers`.
 *
 * @param code the code of the setting.
 * @param name what its fields begin with: `stayingPutLetterhead` makes that query and `stayingPutLetterheadPublish`.
 */
export function letterheadResolver(subgraph: string, code: string, name: string): ResolverClass {
  @InputType(`${name[0]!.toUpperCase()}${name.slice(1)}PublishInput`, { description: 'In whose name letters go out.' })
  class Publication extends LetterheadPublication {}

  @Resolver()
  class Letterheads {
    @Open()
    @Query(() => [SettingVersion], { name, description: 'The versions of a council’s letterhead, oldest first.' })
    async versions(
      @Arg('council', () => ID, { description: 'The GSS code of the council.' }) council: string,
      @Ctx() context: SubgraphContext,
    ) {
      return settingVersionsOf(await versionsOf(context, subgraph, council, code));
    }

    @Needs('setting:publish')
    @Mutation(() => SettingPublicationPayload, {
      name: `${name}Publish`,
      description: 'Publishes in whose name letters go out. Until then they wait.',
    })
    publish(
      @Arg('input', () => Publication, { description: 'The letterhead.' }) input: LetterheadPublication,
      @Ctx() context: SubgraphContext,
    ) {
      const value = { name: input.name, lines: [...input.lines] };
      return publishSetting(context, subgraph, { code, value, shape: letterheadShape, path: [] }, input);
    }
  }
  return Letterheads;
}
