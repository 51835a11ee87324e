import { describe, expect, test } from '@jest/globals';
import { listOf, record } from '@kith/circumstances';
import { choiceFact, codeFact, dateFact, moneyFact, yesNoFact } from '@kith/policy';
import { printSchema } from 'graphql';
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';

import type { SubgraphContext } from '../context.ts';
import { statementEntity } from '../statement/entity.ts';
import type { Statement } from '../statement/reference.ts';
import { subgraph } from '../subgraph.ts';
import { ask } from '../testing/ask.ts';
import { inputTypeOf } from './input-type-of.ts';
import { Open } from '../permission/rule.ts';
import { objectTypeOf } from './object-type-of.ts';

const words = { title: 'T', question: 'What is it?', why: 'It matters.', changeable: 'NEVER' } as const;
const council = codeFact('test.council', words);
const income = moneyFact('test.income', words);
const born = dateFact('test.child.born', words);
const madeOn = dateFact('test.child.order.madeOn', words);
const kind = choiceFact(
  'test.child.order.kind',
  'TestOrderKind',
  { SGO: 'Special guardianship', CAO: 'Lives with' },
  words,
);
const secret = yesNoFact('test.child.secret', words);

const order = record('TestOrder', 'A court order.', { kind, madeOn });
const child = record('TestChild', 'A child.', { born, order, secret });
const circumstances = record('TestCircumstances', 'The facts.', {
  council,
  incomePence: income,
  children: listOf(child, 20, 'The children.'),
});

describe('the types made from declared facts', () => {
  const Input = inputTypeOf(circumstances);
  const Output = objectTypeOf(circumstances);

  @Resolver()
  class Echo {
    @Open()
    @Query(() => Output)
    echo(@Arg('told', () => Input) told: object): object {
      return told;
    }
  }
  const echo = subgraph({ name: 'echo', resolvers: [Echo] });

  test('hold every fact, nullable, under its own name, with its question as the description', async () => {
    const { schema, sdl } = await echo.build();
    const printed = printSchema(schema);
    expect(printed).toContain('incomePence: Int');
    expect(printed).toContain('born: Date');
    expect(printed).toContain('enum TestOrderKind');
    expect(printed).toMatch(/input TestChildInput \{[^}]*ref: ID!/);
    expect(printed).toContain('What is it? It matters. In whole pence.');
    expect(sdl).toContain('type TestCircumstances @shareable');
  });

  test('take what was told and give it back, with nothing known where nothing was told', async () => {
    const told = { council: 'E06000035', children: [{ ref: 'a', born: '2015-02-28', order: { kind: 'SGO' } }] };
    const query = `query ($told: TestCircumstancesInput!) {
      echo(told: $told) { council incomePence children { ref born secret order { kind madeOn } } }
    }`;
    const { data, errors } = await ask(echo, query, { told });
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      echo: {
        council: 'E06000035',
        incomePence: null,
        children: [{ ref: 'a', born: '2015-02-28', secret: null, order: { kind: 'SGO', madeOn: null } }],
      },
    });
  });

  test('refuse a date that does not exist, naming the field', async () => {
    const query = 'query ($told: TestCircumstancesInput!) { echo(told: $told) { council } }';
    const { errors } = await ask(echo, query, { told: { children: [{ ref: 'a', born: '2023-02-29' }] } });
    expect(errors?.[0]?.message).toContain('told.children[0].born');
    expect(errors?.[0]?.message).toContain('must be a date that exists');
  });
});

describe('a statement as a rules subgraph knows it', () => {
  const entity = statementEntity({ typeName: 'CarerStatement', record: circumstances, facts: [council, born, madeOn] });

  @Resolver(() => entity.type)
  class Answers {
    @FieldResolver(() => String)
    answer(@Root() statement: Statement, @Ctx() context: SubgraphContext): string {
      return `${statement.policy} ${context.caller.kind} ${JSON.stringify(statement.circumstances)}`;
    }
  }
  const rules = subgraph({
    name: 'rules',
    resolvers: [Answers],
    orphanedTypes: [entity.type],
    references: entity.references,
  });
  const entities = `query ($sent: [_Any!]!) { _entities(representations: $sent) { ... on CarerStatement { answer } } }`;
  const sent = {
    __typename: 'CarerStatement',
    subject: 'anonymous',
    asOf: '2026-11-21',
    knownOn: '2026-11-21',
    horizon: 24,
    policy: 'REVIEW_2022',
    circumstances: { council: null, children: [] },
  };

  test('is keyed by exactly the facts that its rules read, so that the schema says which data it is sent', async () => {
    const { sdl } = await rules.build();
    expect(entity.key).toBe(
      'subject asOf knownOn horizon policy circumstances { council children { ref born order { madeOn } } }',
    );
    expect(sdl).toContain(`@key(fields: "${entity.key}")`);
    expect(sdl).not.toContain('secret');
    expect(sdl).not.toContain('incomePence');
  });

  test('comes out of what the gateway sends, with the policy in the rules own words', async () => {
    const { data, errors } = await ask(rules, entities, { sent: [sent] });
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      _entities: [{ answer: 'review-2022 ANONYMOUS {"council":null,"children":[]}' }],
    });
  });

  test.each([null, undefined])(
    'takes circumstances that a gateway left out for nothing told (%s)',
    async (circumstances) => {
      const { data } = await ask(rules, entities, { sent: [{ ...sent, circumstances }] });
      expect(data).toEqual({ _entities: [{ answer: 'review-2022 ANONYMOUS {}' }] });
    },
  );

  test.each([
    ['an impossible date', { asOf: '2026-02-30' }],
    ['an unknown policy', { policy: 'SCOTLAND' }],
    ['a horizon beyond ten years', { horizon: 121 }],
    ['circumstances that are no record', { circumstances: 'E06000035' }],
  ])('is refused with %s', async (_, broken) => {
    const { errors } = await ask(rules, entities, { sent: [{ ...sent, ...broken }] });
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_REPRESENTATION' });
  });

  test('leaves out of stored facts whatever the key does not name', () => {
    const told = { council: 'E06000035', incomePence: 5, children: [{ ref: 'a', born: '2015-02-28', secret: 'YES' }] };
    expect(entity.partOf(told as never)).toEqual({
      council: 'E06000035',
      children: [{ ref: 'a', born: '2015-02-28', order: null }],
    });
  });

  test('cannot be made where the rules read none of its facts', () => {
    expect(() => statementEntity({ typeName: 'CarerStatement', record: circumstances, facts: [] })).toThrow(
      /name nothing/,
    );
  });
});
