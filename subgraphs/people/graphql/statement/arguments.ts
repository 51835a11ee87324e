import 'reflect-metadata';

import { day, type PolicyCode } from '@kith/policy';
import { CalendarDate, LONGEST_HORIZON_MONTHS, Policy, problem, type SubgraphContext } from '@kith/subgraph';
import { ArgsType, Field, Int } from 'type-graphql';

const DEFAULT_HORIZON_MONTHS = 24;
/** No rule of ours reaches back further, and none can be known further ahead. */
const EARLIEST = day('2000-01-01');
const LATEST = day('2100-12-31');

@ArgsType()
export class StatementArguments {
  @Field(() => CalendarDate, { nullable: true, description: 'The day asked about. Today, if left out.' })
  readonly asOf?: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description:
      'Answer from what was known on this day: of the law, of what councils had published, and of a person whose record we keep. Today, if left out.',
  })
  readonly knownOn?: string | null;

  @Field(() => Policy, { nullable: true, description: 'The law to answer under. The law in force, if left out.' })
  readonly policy?: PolicyCode | null;

  @Field(() => Int, {
    defaultValue: DEFAULT_HORIZON_MONTHS,
    description: 'How many months the periods look ahead: 0 to 120.',
  })
  readonly horizon!: number;
}

/** What a statement is asked for, with nothing left out. Days are `YYYY-MM-DD`. */
export interface StatementAsked {
  readonly asOf: string;
  readonly knownOn: string;
  readonly policy: PolicyCode;
  readonly horizon: number;
}

/** @throws `BAD_USER_INPUT` for a horizon or a day beyond what can be answered. */
export function statementAsked(args: StatementArguments, { today }: SubgraphContext): StatementAsked {
  const { policy, horizon } = args;
  const asked: StatementAsked = {
    asOf: args.asOf ?? today,
    knownOn: args.knownOn ?? today,
    policy: policy ?? Policy.ENGLAND,
    horizon,
  };
  for (const argument of ['asOf', 'knownOn'] as const) {
    const on = day(asked[argument]);
    if (on < EARLIEST || on > LATEST) {
      throw problem('BAD_USER_INPUT', 'Ask about a day from 2000-01-01 to 2100-12-31.', { argument });
    }
  }
  if (horizon < 0 || horizon > LONGEST_HORIZON_MONTHS) {
    throw problem('BAD_USER_INPUT', `Look 0 to ${LONGEST_HORIZON_MONTHS} months ahead.`, { argument: 'horizon' });
  }
  return asked;
}
