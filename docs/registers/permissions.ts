import {
  GRANTED,
  OWN_RECORD,
  PERMISSIONS,
  ROLES,
  type Permission,
  type Role,
  type Rule,
  type Subgraph,
} from '@kith/subgraph';
import { isObjectType, type GraphQLSchema } from 'graphql';

import { cell, table } from './markdown.ts';

const ROLE_NAMES: Readonly<Record<Role, string>> = {
  PERSONAL_ADVISER: 'Personal adviser',
  TEAM_MANAGER: 'Team manager',
  FINANCE_OFFICER: 'Finance officer',
  AUDITOR: 'Auditor',
  COUNCIL_ADMINISTRATOR: 'Administrator',
};
const roles = Object.keys(ROLES) as readonly Role[];
const YES = '✓';

/** Who may ask for what: every query, mutation and entity of every subgraph, and the fields that ask for more. */
export async function permissions(house: readonly Subgraph[]): Promise<string> {
  const sections = await Promise.all(house.map(section));
  return [
    '# Who may do what',
    [
      'Made from the schemas by `npm run docs`. Whoever asks is known by their token ([api-guide.md](api-guide.md)). Each',
      'subgraph holds every row of these tables before anything is looked up, and PostgreSQL holds it again for the rows of',
      'its tables. Everybody sees their own council alone, and a person on their own record sees that alone.',
    ].join('\n'),
    '## What each role may do',
    'The codes are also the scopes that a council gives to its systems.',
    granted(),
    '## What each field asks for',
    [
      'A query, a mutation or an entity that does not say who may ask for it fails to build. A field that is not listed is',
      'as what it hangs on.',
    ].join('\n'),
    ...sections.filter((text) => text !== ''),
    '',
  ].join('\n\n');
}

const granted = (): string =>
  table(
    ['Permission', 'To', ...Object.values(ROLE_NAMES), 'Person'],
    (Object.keys(PERMISSIONS) as Permission[]).map((code) => [
      `\`${code}\``,
      cell(PERMISSIONS[code]),
      ...roles.map((role) => (GRANTED[role].includes(code) ? YES : '')),
      OWN_RECORD.includes(code) ? YES : '',
    ]),
  );

async function section(subgraph: Subgraph): Promise<string> {
  const { schema, rules } = await subgraph.build();
  if (rules.size === 0) return '';
  const rows = [...rules].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([field, rule]) => rowOf(field, rule));
  const open = openFields(schema, rules);
  return [
    `### ${subgraph.name}`,
    table(['Field', 'Anybody', ...Object.values(ROLE_NAMES), 'Person', 'A system needs'], rows),
    ...(open.length > 0 ? [`Open with what they hang on: ${open.map((field) => `\`${field}\``).join(', ')}.`] : []),
  ].join('\n\n');
}

function rowOf(field: string, rule: Rule): readonly string[] {
  const everybody = rule === 'OPEN';
  const may = (held: readonly Permission[]) => (everybody || rule.some((one) => held.includes(one)) ? YES : '');
  return [
    `\`${field}\``,
    everybody ? YES : '',
    ...roles.map((role) => may(GRANTED[role])),
    may(OWN_RECORD),
    everybody ? '' : rule.map((one) => `\`${one}\``).join(' or '),
  ];
}

/** What anybody may ask of entities that anybody may find: named one by one, so that a new one is seen. */
function openFields(schema: GraphQLSchema, rules: ReadonlyMap<string, Rule>): readonly string[] {
  const entities = [...rules].filter(([name, rule]) => rule === 'OPEN' && !name.includes('.')).map(([name]) => name);
  return entities
    .flatMap((name) => {
      const type = schema.getType(name);
      return isObjectType(type) ? Object.keys(type.getFields()).map((field) => `${name}.${field}`) : [];
    })
    .filter((coordinate) => !rules.has(coordinate))
    .toSorted();
}
