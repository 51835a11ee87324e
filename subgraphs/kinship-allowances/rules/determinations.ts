import type { ToldCarer } from '@kith/circumstances';
import {
  POLICIES,
  type Change,
  type Compiled,
  type Day,
  type Determination,
  type Entitlement,
  type Period,
  type PolicyCode,
} from '@kith/policy';
import { compiledFor } from './entitlements.ts';
import { explained } from './explained.ts';
import { questionsOf, type AskedQuestion } from './questions.ts';
import type { SettingsByCouncil } from './reading/context.ts';
import { StatementReadings } from './statement-readings.ts';

export interface Asked {
  readonly asOf: Day;
  readonly knownOn: Day;
  readonly policy: PolicyCode;
  /** Of every council that `councilsOf` names; what is missing counts as a council that has published nothing. */
  readonly settings: SettingsByCouncil;
}

/** One entitlement decided for the carer or for one child. Each part is worked out when it is asked for. */
export interface KinshipDetermination {
  /** Unique within the statement: the entitlement's code, and for a child `:` and the child's ref. */
  readonly ref: string;
  /** The ref of the child that it is about. */
  readonly about: string | undefined;
  readonly entitlement: Entitlement;
  readonly policy: PolicyCode;
  readonly determination: Determination;
  /** The same decided under the other policy. */
  readonly counterpart: Determination;
  readonly questions: readonly AskedQuestion[];
  readonly wouldChange: readonly Change[];
  /** From the day asked about to the end of the horizon, without gaps. */
  periods(horizonMonths: number): readonly Period[];
}

/** Every entitlement for the carer and for each child, under one policy. Pure. The circumstances have passed the checks. */
export function determineAll(told: ToldCarer, asked: Asked): readonly KinshipDetermination[] {
  const readings = new StatementReadings(told, asked);
  const counterparts = compiledFor(POLICIES.find((policy) => policy !== asked.policy)!);
  return compiledFor(asked.policy).flatMap((compiled, index) => {
    const counterpart = counterparts[index]!;
    return compiled.entitlement.per === 'PERSON'
      ? [new Decided(readings, compiled, counterpart)]
      : (told.children ?? []).map((_, child) => new Decided(readings, compiled, counterpart, child));
  });
}

class Decided implements KinshipDetermination {
  readonly ref: string;
  readonly about: string | undefined;
  readonly entitlement: Entitlement;
  readonly policy: PolicyCode;
  readonly #readings: StatementReadings;
  readonly #compiled: Compiled;
  readonly #counterpart: Compiled;
  readonly #child: number | undefined;
  #determination: Determination | undefined;

  constructor(readings: StatementReadings, compiled: Compiled, counterpart: Compiled, child?: number) {
    this.#readings = readings;
    this.#compiled = compiled;
    this.#counterpart = counterpart;
    this.#child = child;
    this.entitlement = compiled.entitlement;
    this.policy = compiled.policy;
    this.about = child === undefined ? undefined : readings.told.children![child]!.ref;
    this.ref = this.about === undefined ? this.entitlement.code : `${this.entitlement.code}:${this.about}`;
  }

  get determination(): Determination {
    this.#determination ??= this.#decidedBy(this.#compiled);
    return this.#determination;
  }

  get counterpart(): Determination {
    return this.#decidedBy(this.#counterpart);
  }

  get questions(): readonly AskedQuestion[] {
    const { told, context } = this.#readings;
    return questionsOf(this.#compiled.questions(this.#readings.situationOf(this.#child)), told, this.#child, context);
  }

  get wouldChange(): readonly Change[] {
    return this.#compiled.wouldChange(this.#readings.situationOf(this.#child));
  }

  periods(horizonMonths: number): readonly Period[] {
    return this.#readings.periodsOf(this.#compiled, this.#child, horizonMonths);
  }

  #decidedBy(compiled: Compiled): Determination {
    const { told, context } = this.#readings;
    const situation = this.#readings.situationOf(this.#child);
    return explained(compiled.determine(situation), situation, told, this.#child, context);
  }
}
