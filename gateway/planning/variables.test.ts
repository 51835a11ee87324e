import { describe, expect, test } from '@jest/globals';
import { buildSchema, parse, type OperationDefinitionNode } from 'graphql';

import { coerceVariables } from './variables.ts';

const schema = buildSchema(`
  type Query { check(input: Input!): Int }
  enum Arrangement { INFORMAL SPECIAL_GUARDIANSHIP }
  input Child { ref: ID! arrangement: Arrangement }
  input Input { children: [Child!] first: Int = 5 }
`);
const operation = parse('query ($input: Input!) { check(input: $input) }').definitions[0] as OperationDefinitionNode;
const messages = (input: unknown) =>
  coerceVariables(schema, operation, { input }).errors?.map(({ message }) => message);

describe('the variables of a request', () => {
  test('are filled up as the schema says', () => {
    expect(coerceVariables(schema, operation, { input: { children: [] } })).toEqual({
      variables: { input: { children: [], first: 5 } },
    });
  });

  test('that cannot be are refused by the way to the field, all of them at once', () => {
    const [arrangement, ref] = messages({ children: [{ ref: 'a', arrangement: 'INFORMALL' }, {}] }) ?? [];
    expect(arrangement).toContain('input.children[0].arrangement');
    expect(ref).toContain('input.children[1]');
  });

  test('that are nearly right give nothing of the schema away', () => {
    expect(messages({ children: [{ ref: 'a', arrangement: 'INFORMALL' }] })?.join()).not.toContain('INFORMAL"');
    expect(messages({ childrn: [] })?.join()).not.toContain('Did you mean');
  });

  test('that are wrong a thousand times are not told a thousand times', () => {
    expect(messages({ children: Array.from({ length: 1_000 }, () => ({})) })?.length).toBeLessThanOrEqual(21);
  });

  test('are a mistake of the caller', () => {
    const { errors } = coerceVariables(schema, operation, {});
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['BAD_USER_INPUT']);
  });
});
