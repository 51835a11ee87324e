import type { Citation } from '../citation.ts';
import { testsOf } from '../compiled/rules.ts';
import type { Machine } from '../compiled/machine.ts';
import type { DayRecord } from '../compiled/register.ts';
import type { Condition } from '../conditions/condition.ts';
import type { Dated } from '../dated/parameter.ts';
import type { Award } from './determination.ts';

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
    return { sources: distinct(sources), settings };
  }

  /** The day's own sources, and those of the awards that they do not hold yet. */
  of(record: DayRecord, awards: readonly (Award | undefined)[]): readonly Citation[] {
    const { sources } = this.standing(record);
    const more: Citation[] = [];
    for (const award of awards) {
      if (!award) continue;
      for (const { cite } of award.lines) for (const one of cite) if (!sources.includes(one)) more.push(one);
      for (const { cite } of award.notes) for (const one of cite) if (!sources.includes(one)) more.push(one);
    }
    return more.length === 0 ? sources : distinct([...sources, ...more]);
  }
}

/** Citations are told apart by what they say, since two rules may cite one provision each for itself. */
function distinct(citations: readonly Citation[]): readonly Citation[] {
  const byName = new Map<string, Citation>();
  for (const one of citations) {
    const name = `${one.instrument}\n${one.provision}\n${one.url}`;
    if (!byName.has(name)) byName.set(name, one);
  }
  return [...byName.values()];
}
