import 'reflect-metadata';

import { Determination, Policy, sourceOf } from '@kith/subgraph';
import { Arg, Directive, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root } from 'type-graphql';

import { compare } from '../comparison/comparison.ts';
import type { DecidedInFull, DecidedTwice, DecidedWithQuestions } from '../decided.ts';
import { nextQuestions } from '../questions/next-questions.ts';
import { requiredOf } from '../determination-fields.ts';
import { summarise } from '../summary/summary.ts';
import { StatementComparison } from './comparison-types.ts';
import { NextQuestion } from './question-types.ts';
import { StatementSummary } from './summary-types.ts';

const MOST_QUESTIONS = 20;

/** A statement as the gateway sends it: its key, and of each determination what the fields asked for require. */
type Sent = { readonly policy?: keyof typeof Policy } & Readonly<Record<string, readonly unknown[] | undefined>>;

export interface StatementPart {
  readonly type: new () => object;
  readonly resolver: new () => object;
}

/**
 * The part of a statement that this module computes: three fields, each of which requires of the other subgraphs' fields
 * only what it needs.
 *
 * @param fields the fields of the statement that hold determinations.
 */
export function statementPart(typeName: string, fields: readonly string[]): StatementPart {
  const type = typeOf(typeName, fields);
  const decided = (sent: Sent): readonly unknown[] => fields.flatMap((field) => sent[field] ?? []);

  @Resolver(() => type)
  class StatementPartResolver {
    @Directive(`@requires(fields: "${requiredOf(fields, 'summary')}")`)
    @FieldResolver(() => StatementSummary, {
      description: 'The whole statement at a glance: groups, totals, what to do.',
    })
    summary(@Root() sent: Sent): StatementSummary {
      const summary = summarise(decided(sent) as readonly DecidedInFull[]);
      const interactions = summary.interactions.map(({ sources, ...said }) => ({
        ...said,
        sources: sources.map((citation) => sourceOf(citation)),
      }));
      return { ...summary, interactions };
    }

    @Directive(`@requires(fields: "policy ${requiredOf(fields, 'comparison')}")`)
    @FieldResolver(() => StatementComparison, { description: 'The same under the other policy, line by line.' })
    comparison(@Root() sent: Sent): StatementComparison {
      const otherPolicy = sent.policy === 'ENGLAND' ? Policy.REVIEW_2022 : Policy.ENGLAND;
      return { otherPolicy, ...compare(decided(sent) as readonly DecidedTwice[]) };
    }

    @Directive(`@requires(fields: "${requiredOf(fields, 'nextQuestions')}")`)
    @FieldResolver(() => [NextQuestion], {
      description: 'What to ask next over all determinations, the most telling first.',
    })
    nextQuestions(
      @Root() sent: Sent,
      @Arg('first', () => Int, { defaultValue: 5, description: `How many, from 1 to ${MOST_QUESTIONS}.` })
      first: number,
    ): readonly NextQuestion[] {
      return nextQuestions(
        decided(sent) as readonly DecidedWithQuestions[],
        Math.min(Math.max(first, 1), MOST_QUESTIONS),
      );
    }
  }
  return { type, resolver: StatementPartResolver };
}

function typeOf(typeName: string, fields: readonly string[]): new () => object {
  const type = class {};
  Object.defineProperty(type, 'name', { value: typeName });
  Field(() => ID, { description: 'Names this statement within one request.' })(type.prototype, 'id');
  const external = (name: string, of: () => object, description: string) => {
    Directive('@external')(type.prototype, name);
    Field(of, { description })(type.prototype, name);
  };
  external('policy', () => Policy, 'The law that the answers are given under.');
  for (const field of fields) external(field, () => [Determination], 'The answers of one part of the law.');
  Directive('@key(fields: "id")')(type);
  const description = 'What one person is entitled to on one day, under one policy.';
  ObjectType(typeName, { description, simpleResolvers: true })(type);
  return type;
}
