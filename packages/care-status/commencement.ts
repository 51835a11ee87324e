import {
  any,
  isInForce,
  isInList,
  type Citation,
  type CodeFact,
  type Condition,
  type Parameter,
  type ProvisionStatus,
} from '@kith/policy';
import type { Parameters } from '@kith/policy/load';
import * as v from 'valibot';

const STATUSES = [
  'IN_FORCE',
  'GUIDANCE',
  'PILOT',
  'ENACTED_NOT_COMMENCED',
  'ANNOUNCED',
  'RECOMMENDED',
] as const satisfies ProvisionStatus[];

/** GSS codes of the areas in which it starts; none named means everywhere. */
const Commencement = v.strictObject({
  status: v.picklist(STATUSES),
  areas: v.optional(v.pipe(v.array(v.pipe(v.string(), v.regex(/^E\d{8}$/))), v.minLength(1))),
});

export interface Commencement {
  readonly status: Parameter<ProvisionStatus>;
  /** Whether it has started where the authority is. Holds everywhere for a provision whose start names no areas. */
  startedAt(authority: CodeFact, says: string, ...cite: Citation[]): Condition;
}

/**
 * A provision that may start on a day, everywhere or area by area, as section 78(6) of the Children's Wellbeing and
 * Schools Act 2026 allows. Each value is `{ status, areas? }`, so that commencing it is one dated entry of data.
 */
export function commencementOf(parameters: Parameters, code: string): Commencement {
  const declared = parameters.get(code, Commencement);
  const part = <T>(name: string, pick: (value: v.InferOutput<typeof Commencement>) => T): Parameter<T> => ({
    ...declared,
    code: `${code}-${name}`,
    values: declared.values.map((entry) => ({ ...entry, value: pick(entry.value) })),
  });
  const everywhere = part('everywhere', ({ areas }) => areas === undefined);
  const areas = part('areas', (value): readonly string[] => value.areas ?? []);
  return {
    status: part('status', ({ status }) => status),
    startedAt: (authority, says, ...cite) =>
      any(says, [
        isInForce(everywhere, 'It is not limited to some areas', ...cite),
        isInList(authority, areas, 'It has started in this area', ...cite),
      ]),
  };
}

/** The statuses of one file of parameters, by code. */
export const statusesIn =
  (parameters: Parameters) =>
  (code: string): Parameter<ProvisionStatus> =>
    parameters.get<ProvisionStatus>(code, v.picklist(STATUSES));
