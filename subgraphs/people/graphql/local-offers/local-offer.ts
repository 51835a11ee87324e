import 'reflect-metadata';

import { CalendarDate, SettingSource } from '@kith/subgraph';
import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';

import {
  LOCAL_OFFERS,
  SUBJECTS,
  type LocalOfferFor,
  type LocalOfferSubject,
} from '../../records/local-offers/shape.ts';

const named = <T extends string>(names: readonly T[]): { readonly [name in T]: name } =>
  Object.fromEntries(names.map((name) => [name, name])) as { [name in T]: name };

export const OfferFor = named(Object.keys(LOCAL_OFFERS) as LocalOfferFor[]);
registerEnumType(OfferFor, { name: 'LocalOfferFor', description: 'Whom a local offer is for.' });

export const Subject = named(SUBJECTS);
registerEnumType(Subject, { name: 'LocalOfferSubject', description: 'What a part of a local offer is about.' });

export const GivenBy = named(['COUNCIL', 'OTHERS'] as const);
registerEnumType(GivenBy, { name: 'LocalOfferGivenBy', description: 'Who gives it: the council, or somebody else.' });

@ObjectType({ description: 'One thing that a local offer holds.', simpleResolvers: true })
export class LocalOfferService {
  @Field(() => Subject, { description: 'What it is about.' })
  readonly about!: LocalOfferSubject;

  @Field({ description: 'What it is called.' })
  readonly title!: string;

  @Field({ description: 'What it is, in plain text.' })
  readonly says!: string;

  @Field(() => GivenBy, { description: 'Who gives it.' })
  readonly givenBy!: keyof typeof GivenBy;

  @Field(() => String, { nullable: true, description: 'The https address of a page about it.' })
  readonly page?: string | null;
}

@ObjectType({ description: 'Whom to ask about a local offer.', simpleResolvers: true })
export class LocalOfferContact {
  @Field({ description: 'The team, and when it can be reached.' })
  readonly says!: string;

  @Field(() => String, { nullable: true, description: 'Its phone number.' })
  readonly phone?: string | null;

  @Field(() => String, { nullable: true, description: 'Its email address.' })
  readonly email?: string | null;
}

@ObjectType({ description: "A council's local offer, as it has published it.", simpleResolvers: true })
export class LocalOffer {
  @Field({ description: 'How the council goes about it, in plain text.' })
  readonly approach!: string;

  @Field(() => [LocalOfferService], { description: 'What there is. At most 60.' })
  readonly services!: readonly LocalOfferService[];

  @Field(() => String, { nullable: true, description: 'The https address of the offer on its own website.' })
  readonly page?: string | null;

  @Field(() => LocalOfferContact, { description: 'Whom to ask.' })
  readonly contact!: LocalOfferContact;

  @Field(() => CalendarDate, { description: 'The first day it applies to.' })
  readonly from!: string;

  @Field(() => CalendarDate, { description: 'The day it was published here.' })
  readonly knownFrom!: string;

  @Field(() => ID, { description: 'Names the version that was published.' })
  readonly version!: string;

  @Field(() => SettingSource, { nullable: true, description: "The council's own document that it was taken from." })
  readonly source?: SettingSource;
}

@InputType({ description: 'One thing that a local offer holds.' })
export class LocalOfferServiceInput {
  @Field(() => Subject, { description: 'What it is about.' })
  readonly about!: LocalOfferSubject;

  @Field({ description: 'What it is called. At most 120 letters.' })
  readonly title!: string;

  @Field({ description: 'What it is, in plain text. At most 1,000 letters.' })
  readonly says!: string;

  @Field(() => GivenBy, { description: 'Who gives it.' })
  readonly givenBy!: keyof typeof GivenBy;

  @Field(() => String, { nullable: true, description: 'The https address of a page about it.' })
  readonly page?: string | null;
}

@InputType({ description: 'Whom to ask about a local offer. Give a phone number, an email address, or both.' })
export class LocalOfferContactInput {
  @Field({ description: 'The team, and when it can be reached. At most 300 letters.' })
  readonly says!: string;

  @Field(() => String, { nullable: true, description: 'Its phone number.' })
  readonly phone?: string | null;

  @Field(() => String, { nullable: true, description: 'Its email address.' })
  readonly email?: string | null;
}
