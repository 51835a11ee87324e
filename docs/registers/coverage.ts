import { readFileSync } from 'node:fs';

import {
  isoOf,
  sourcesOfRoute,
  type Citation,
  type Dated,
  type Entitlement,
  type PolicyCode,
  type Route,
} from '@kith/policy';
import { load } from 'js-yaml';
import * as v from 'valibot';

import { house, type RulesOf } from './every-rule.ts';
import { cell, table } from './markdown.ts';
import { testFiles, testsOf } from './tests-of.ts';

const Recommendation = v.strictObject({
  section: v.string(),
  gives: v.string(),
  built: v.array(v.string()),
  because: v.optional(v.string()),
});

/** What is covered: every entitlement, policy and route, with its status, dates, sources and tests. */
export function coverage(rules: readonly RulesOf[]): string {
  const files = testFiles();
  const sections = rules.flatMap(({ subgraph, entitlements }) => [
    `## ${subgraph}`,
    ...entitlements.map((one) => section(one, testsOf(one, files))),
  ]);
  return [
    '# Coverage',
    'Made from the rules by `npm run docs`. Every entitlement that Kith decides, under each policy, by route.',
    ...sections,
    '## What the Review recommends',
    recommendations(rules),
    '',
  ].join('\n\n');
}

function section(entitlement: Entitlement, tests: readonly string[]): string {
  const rows = (['england', 'review-2022'] as const).flatMap((policy) => rowsOf(entitlement, policy));
  return [
    `### ${entitlement.title}`,
    `\`${entitlement.code}\`, decided once for each ${entitlement.per === 'CHILD' ? 'child' : 'person'}. ${entitlement.summary}`,
    table(['Policy', 'Route', 'Gives', 'Status', 'Sources'], rows),
    `Tests: ${tests.length > 0 ? tests.map((path) => `\`${path}\``).join(', ') : 'none'}.`,
  ].join('\n\n');
}

function rowsOf({ routes, otherwise }: Entitlement, policy: PolicyCode): string[][] {
  // Under the Review every route in law stands: only what the Review adds is worth a row of its own.
  const own = policy === 'england' ? routes.england : routes[policy].filter((route) => !routes.england.includes(route));
  if (own.length > 0) return own.map((route) => rowOf(policy, route));
  const says = policy === 'england' ? 'no route' : 'as `england`';
  return [[`\`${policy}\``, says, '', '', policy === 'england' ? names(otherwise.cite) : '']];
}

const rowOf = (policy: PolicyCode, route: Route): string[] => [
  `\`${policy}\``,
  cell(route.title),
  `\`${route.gives}\``,
  statusOf(route.status),
  names(sourcesOfRoute(route)),
];

const statusOf = (status: Dated<string>): string =>
  (status.kind === 'parameter' ? status : status.fallback).values
    .toSorted((a, b) => a.from - b.from)
    .map(({ value, from, to }) => `\`${value}\` from ${isoOf(from)}${to === undefined ? '' : ` to ${isoOf(to)}`}`)
    .join('; ');

const MOST_PROVISIONS = 4;

/** Each instrument once, with what is used of it. */
function names(citations: readonly Citation[]): string {
  const byInstrument = Map.groupBy(citations, ({ instrument }) => instrument);
  return [...byInstrument]
    .map(([instrument, cited]) => {
      const provisions = [...new Set(cited.map(({ provision }) => provision))];
      const more = provisions.length - MOST_PROVISIONS;
      const shown = provisions.slice(0, MOST_PROVISIONS).join(', ') + (more > 0 ? ` and ${more} more` : '');
      return cell(`${instrument}: ${shown}`);
    })
    .join('; ');
}

function recommendations(rules: readonly RulesOf[]): string {
  const file = new URL('docs/registers/review-recommendations.yml', house);
  const listed = v.parse(v.array(Recommendation), load(readFileSync(file, 'utf8')));
  const known = new Set(rules.flatMap(({ entitlements }) => entitlements.map(({ code }) => code)));
  const rows = listed.map(({ section: where, gives, built, because }) => {
    const here = built.filter((code) => known.has(code));
    const decided = here.map((code) => `\`${code}\``).join(', ');
    return [
      where,
      cell(gives),
      decided || 'not built',
      cell(because ?? (decided ? '' : 'Its rules are not written yet.')),
    ];
  });
  return table(['Review', 'Would give', 'Decided by', 'If not built, why'], rows);
}
