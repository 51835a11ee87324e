import 'reflect-metadata';

import { Open } from '@kith/subgraph';
import { Arg, ID, Query, Resolver } from 'type-graphql';

import { councilOf, councils, type Council } from '../../records/councils/register.ts';
import { CouncilType } from './council.ts';

@Resolver()
export class CouncilQueries {
  @Open()
  @Query(() => CouncilType, {
    nullable: true,
    description:
      'The council that has a GSS code, or had it before, or has the duties to children in the district of that code.',
  })
  council(@Arg('code', () => ID, { description: 'A GSS code, such as E06000035.' }) code: string): Council | undefined {
    return councilOf(code);
  }

  @Open()
  @Query(() => [CouncilType], { description: 'All 153 councils with duties to children, by name.' })
  councils(): readonly Council[] {
    return councils;
  }
}
