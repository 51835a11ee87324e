import type { Citation } from '../citation.ts';
import { testsOf } from '../compiled/rules.ts';
import type { Machine } from '../compiled/machine.ts';
import type { DayRecord } from '../compiled/register.ts';
import type { Condition } from '../conditions/condition.ts';
import type { Dated } from '../dated/parameter.ts';
import type { RouteConsidered } from './determination.ts';

/** Every citation of a condition and its parts, in order. */
export function citationsOf(condition: Condition): readonly Citation[] {
  if (condition.kind === 'test') return condition.cite;
  const parts = condition.kind === 'not' ? [condition.part] : condition.parts;
  return [...condition.cite, ...parts.flatMap(citationsOf)];
}

/** The dated values that conditions and statuses rest on, amounts aside. */
function datedOf({ decision }: Machine): readonly Dated<unknown>[] {
  return decision.ways.flatMap(({ route }) => [
    route.status,
    ...testsOf(route.when).flatMap(({ test }): readonly Dated<unknown>[] => {
      if (test.op === 'IN_FORCE') return [test.dated];
      if (test.op === 'CODE_IN') return [test.list];
      if (test.op !== 'NOT_AFTER') return [];
      return [test.earlier.base, test.later.base].filter((base) => typeof base === 'object' && 'kind' in base);
    }),
  ]);
}

/** What a determination rests on apart from its award: the same for every answer on one day. */
interface Standing {
  readonly sources: readonly Citation[];
  readonly names: ReadonlySet<string>;
  readonly settings: readonly { readonly code: string; readonly version: string | undefined }[];
}

/** Gathers the sources and settings of determinations; those of a day once. */
export class Sources {
  readonly #machine: Machine;
  readonly #dated: readonly Dated<unknown>[];
  readonly #byDay = new WeakMap<DayRecord, Standing>();

  constructor(machine: Machine) {
    this.#machine = machine;
    this.#dated = [...new Set(datedOf(machine))];
  }

  standing(record: DayRecord): Standing {
    let standing = this.#byDay.get(record);
    if (!standing) this.#byDay.set(record, (standing = this.#gather(record)));
    return standing;
  }

  #gather(record: DayRecord): Standing {
    const { register, decision, entitlement } = this.#machine;
    const inForce = this.#dated.map((dated) => ({ dated, found: record.inForce[register.index(dated)] }));
    const sources = [
      ...decision.ways.flatMap(({ route }) => [
        ...citationsOf(route.when),
        ...(route.notes ?? []).flatMap(({ cite }) => cite),
      ]),
      ...inForce.flatMap(({ found }) => (found ? [found.entry.cite] : [])),
      ...entitlement.otherwise.cite,
    ];
    const settings = inForce
      .filter(({ dated, found }) => dated.kind === 'setting' && found)
      .map(({ dated, found }) => ({ code: dated.code, version: found!.entry.version }));
    const once = distinct(sources);
    return { sources: once, names: new Set(once.map(nameOf)), settings };
  }

  /** The day's own sources, and those of the awards that they do not hold yet. */
  of(record: DayRecord, routes: readonly RouteConsidered[]): readonly Citation[] {
    const { sources, names } = this.standing(record);
    const more: Citation[] = [];
    const add = (cite: readonly Citation[]) => {
      for (const one of cite) if (!names.has(nameOf(one)) && !more.some((other) => isSame(one, other))) more.push(one);
    };
    for (const { award } of routes) {
      if (!award) continue;
      for (const { cite } of award.lines) add(cite);
      for (const { cite } of award.notes) add(cite);
    }
    return more.length === 0 ? sources : [...sources, ...more];
  }
}

const isSame = (one: Citation, other: Citation): boolean => one === other || nameOf(one) === nameOf(other);

const names = new WeakMap<Citation, string>();

/** Citations are told apart by what they say, since two rules may cite one provision each for itself. */
function nameOf(citation: Citation): string {
  let name = names.get(citation);
  if (name === undefined) {
    name = `${citation.instrument}\n${citation.provision}\n${citation.url}`;
    names.set(citation, name);
  }
  return name;
}

function distinct(citations: readonly Citation[]): readonly Citation[] {
  const byName = new Map<string, Citation>();
  for (const one of citations) if (!byName.has(nameOf(one))) byName.set(nameOf(one), one);
  return [...byName.values()];
}
