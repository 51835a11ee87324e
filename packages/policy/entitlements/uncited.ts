import type { Amount } from '../amounts/amount.ts';
import type { Citation, CitationToCheck } from '../citation.ts';
import type { Condition, Test } from '../conditions/condition.ts';
import type { Dated, DatedValue } from '../dated/parameter.ts';
import { POLICIES, type Entitlement, type Route } from './entitlement.ts';

/** A statement of an entitlement, where it stands, and what it cites. */
interface Stated {
  readonly where: string;
  readonly cite: readonly (Citation | undefined)[];
  /** An `all`, `any` or `not` may leave citing to its parts. */
  readonly restsOnParts?: boolean;
}

/**
 * Every test, parameter value, route note, challenge step and the `otherwise` of an entitlement that cites nothing, in
 * words that find it. Empty for an entitlement that can be published.
 */
export const uncited = (entitlement: Entitlement): readonly string[] =>
  statementsOf(entitlement)
    .filter(({ cite, restsOnParts }) => !restsOnParts && cite.every((one) => !one?.provision || !one.instrument))
    .map(({ where }) => where);

/** What a lawyer should still confirm, each citation once. */
export function citationsToCheck(entitlement: Entitlement): readonly CitationToCheck[] {
  const toCheck = new Map<string, CitationToCheck>();
  for (const one of statementsOf(entitlement).flatMap(({ cite }) => cite)) {
    if (one?.reading === 'check') toCheck.set([one.instrument, one.provision, one.confirm].join('\n'), one);
  }
  return [...toCheck.values()];
}

/** Everything that a route cites, in order, repetitions included. */
export const sourcesOfRoute = (route: Route): readonly Citation[] =>
  inRoute(route.code, route).flatMap(({ cite }) => cite.filter((one) => one !== undefined));

function statementsOf(entitlement: Entitlement): readonly Stated[] {
  const { code, otherwise, challenge } = entitlement;
  return [
    ...POLICIES.flatMap((policy) =>
      entitlement.routes[policy].flatMap((route) => inRoute(`${code} ${route.code}`, route)),
    ),
    { where: `${code}: otherwise`, cite: otherwise.cite },
    ...otherwise.nextSteps.map((step) => ({ where: step.says, cite: step.cite ?? [], restsOnParts: true })),
    ...challenge.map((step) => ({ where: `${code}: challenge “${step.says}”`, cite: step.cite })),
  ];
}

function inRoute(where: string, route: Route): readonly Stated[] {
  return [
    ...inDated(where, route.status),
    ...inCondition(where, route.when),
    ...(route.award?.kind === 'MONEY' ? inAmount(where, route.award.amount) : []),
    ...(route.notes ?? []).map((note) => ({ where: `${where}: note “${note.says}”`, cite: note.cite })),
    ...route.nextSteps.map((step) => ({ where: `${where}: ${step.says}`, cite: step.cite ?? [], restsOnParts: true })),
  ];
}

function inCondition(where: string, condition: Condition): readonly Stated[] {
  const here = { where: `${where}: “${condition.says}”`, cite: condition.cite };
  if (condition.kind === 'test') return [here, ...inTest(where, condition.test)];
  const parts = condition.kind === 'not' ? [condition.part] : condition.parts;
  return [{ ...here, restsOnParts: parts.length > 0 }, ...parts.flatMap((part) => inCondition(where, part))];
}

function inTest(where: string, test: Test): readonly Stated[] {
  switch (test.op) {
    case 'IS_YES':
    case 'ONE_OF':
      return [];
    case 'CODE_IN':
      return inDated(where, test.list);
    case 'IN_FORCE':
      return inDated(where, test.dated);
    case 'AT_MOST':
      return [...inAmount(where, test.lesser), ...inAmount(where, test.greater)];
    case 'NOT_AFTER':
      return [test.earlier.base, test.later.base].flatMap((base) =>
        typeof base === 'object' && 'kind' in base ? inDated(where, base) : [],
      );
  }
}

const inAmount = (where: string, amount: Amount): readonly Stated[] =>
  amount.dated.flatMap((dated) => inDated(where, dated));

function inDated(where: string, dated: Dated<unknown>): readonly Stated[] {
  const national = dated.kind === 'parameter' ? dated : dated.fallback;
  return national.values.map((entry: DatedValue<unknown>, index) => ({
    where: `${where}: ${national.code}, entry ${index + 1}`,
    cite: [entry.cite as Citation | undefined],
  }));
}
