import 'reflect-metadata';

import { permissionsOf, ROLES, type Caller, type Role } from '@kith/subgraph';
import { Field, ObjectType, registerEnumType } from 'type-graphql';

export const CALLER_KINDS = {
  ANONYMOUS: 'ANONYMOUS',
  STAFF: 'STAFF',
  SYSTEM: 'SYSTEM',
  PERSON: 'PERSON',
} as const;

registerEnumType(CALLER_KINDS, {
  name: 'CallerKind',
  description: 'What somebody is who asks.',
  valuesConfig: {
    ANONYMOUS: { description: 'Nobody has signed in.' },
    STAFF: { description: 'Somebody who works for a council.' },
    SYSTEM: { description: "A council's own system." },
    PERSON: { description: 'A care leaver or a carer, on their own record.' },
  },
});

registerEnumType(ROLES, { name: 'Role', description: 'What somebody is to a council. One person may have several.' });

/** The id of the own record is for the resolvers of the fields, and not shown. */
export type MeRecord = Me & { readonly councilCode?: string; readonly subject?: string };

@ObjectType({ description: 'Who is asking, as Kith knows them by the token they sent.', simpleResolvers: true })
export class Me {
  @Field(() => CALLER_KINDS, { description: 'What they are.' })
  readonly kind!: keyof typeof CALLER_KINDS;

  @Field(() => String, { nullable: true, description: 'What is written beside whatever they do. Null for nobody.' })
  readonly actor?: string;

  @Field(() => [ROLES], { description: 'Their roles. Empty for everybody but staff.' })
  readonly roles!: readonly Role[];

  @Field(() => [String], { description: 'What they may do, such as `grant:approve`, in the order of the alphabet.' })
  readonly permissions!: readonly string[];

  @Field(() => String, { nullable: true, description: 'Why they look, where they said it with this request.' })
  readonly purpose?: string;
}

/** A job of ours never asks through GraphQL. */
export function meOf(caller: Caller): MeRecord {
  const permissions = [...permissionsOf(caller)].toSorted();
  if (caller.kind === 'ANONYMOUS') return { kind: 'ANONYMOUS', roles: [], permissions };
  if (caller.kind === 'WORKER') throw new Error('A job of ours asked who it is');
  const { kind, council: councilCode, actor } = caller;
  return {
    kind,
    actor,
    councilCode,
    permissions,
    roles: kind === 'STAFF' ? caller.roles : [],
    ...(kind === 'PERSON' ? { subject: caller.subject } : { purpose: caller.purpose }),
  };
}
