import { answersOf, careLeaverCircumstances, careLeaverCouncil, housingAuthority } from '@kith/circumstances';
import {
  compile,
  decidedFrom,
  POLICIES,
  type Answers,
  type Compiled,
  type CouncilSettings,
  type Day,
  type DecidedEntitlement,
  type Entitlement,
  type Fact,
  type PolicyCode,
  type Question,
  type Situation,
} from '@kith/policy';

import type { ToldCareLeaver } from './care-history.ts';
import { STATUS_FACTS } from './facts.ts';
import { periodsThroughChanges } from './periods.ts';
import { statusAnswers } from './status-answers.ts';
import { toldFactsMissing } from './status-questions.ts';
import { STATUS_READS } from './status-reads.ts';

/** What the rules of one subgraph are made of. */
export interface DeclaredRules {
  /** In the order of showing. */
  readonly entitlements: readonly Entitlement[];
  /** Facts of this subgraph that are worked out of told ones and of the settings in force, as they are on a day. */
  readonly reading?: (told: ToldCareLeaver, on: ReadOn) => Answers;
  /** Days on which an answer of `reading` can change, beside those on which the status or a setting does. */
  readonly turns?: (told: ToldCareLeaver) => readonly Day[];
  /** What each fact of `reading` is worked out of, in the order of asking. */
  readonly workedOutOf?: ReadonlyMap<Fact, readonly Fact[]>;
  /** Entitlements that the housing or billing authority decides: its settings count, not those of the council. */
  readonly ofHousingAuthority?: readonly Entitlement[];
  /** National data that stands in where an authority has published nothing. */
  readonly published?: (authority: string) => CouncilSettings;
}

export interface ReadOn {
  readonly asOf: Day;
  readonly knownOn: Day;
  readonly settings: CouncilSettings;
}

export interface AskedOfRules {
  readonly asOf: Day;
  readonly knownOn: Day;
  readonly policy: PolicyCode;
  /** By GSS code, of every authority that `councilsOf` names; a missing one counts as having published nothing. */
  readonly settings: ReadonlyMap<string, CouncilSettings>;
}

export interface CareLeaverRules {
  readonly entitlements: readonly Entitlement[];
  readonly compiledFor: (policy: PolicyCode) => readonly Compiled[];
  /** The told facts that the rules read, and no others: all that this subgraph may see of a care leaver. */
  readonly factsRead: ReadonlySet<Fact>;
  /** Every entitlement under one policy. Pure. The circumstances have passed the checks. */
  readonly determineAll: (told: ToldCareLeaver, asked: AskedOfRules) => readonly DecidedEntitlement[];
  /** The authorities whose settings may have a part in the answers, by the codes told. */
  readonly councilsOf: (told: ToldCareLeaver) => ReadonlySet<string>;
}

const STATUS: ReadonlySet<Fact> = new Set(STATUS_FACTS);
const NO_SETTINGS: CouncilSettings = new Map();

export function careLeaverRules(declared: DeclaredRules): CareLeaverRules {
  const { entitlements, workedOutOf = new Map<Fact, readonly Fact[]>() } = declared;
  const compiled: Readonly<Record<PolicyCode, readonly Compiled[]>> = {
    england: entitlements.map((one) => compile(one, 'england')),
    'review-2022': entitlements.map((one) => compile(one, 'review-2022')),
  };
  const housing = new Set(declared.ofHousingAuthority);

  const settingsFor = (one: Entitlement, told: ToldCareLeaver, asked: AskedOfRules): CouncilSettings => {
    const authority = housing.has(one) ? told.housingAuthority : told.council;
    if (!authority) return NO_SETTINGS;
    return new Map([...(declared.published?.(authority) ?? []), ...(asked.settings.get(authority) ?? [])]);
  };

  const toldBehind = (told: ToldCareLeaver, asOf: Day, fact: Fact): readonly Fact[] =>
    STATUS.has(fact) ? toldFactsMissing(told, asOf, fact) : (workedOutOf.get(fact) ?? [fact]);

  const decided = (
    told: ToldCareLeaver,
    asked: AskedOfRules,
    index: number,
    answersOn: (asOf: Day) => Answers,
  ): DecidedEntitlement => {
    const here = compiled[asked.policy][index]!;
    const other = compiled[POLICIES.find((policy) => policy !== asked.policy)!][index]!;
    const settings = settingsFor(here.entitlement, told, asked);
    const situationOn = (asOf: Day): Situation => {
      const on = { asOf, knownOn: asked.knownOn, settings };
      return { ...on, answers: { ...answersOn(asOf), ...declared.reading?.(told, on) } };
    };
    const situation = situationOn(asked.asOf);
    const from = decidedFrom({ compiled: here, other, situation });
    return {
      ref: from.ref,
      about: from.about,
      entitlement: from.entitlement,
      policy: from.policy,
      get determination() {
        return from.determination;
      },
      get counterpart() {
        return from.counterpart;
      },
      get questions() {
        return askable(here.questions(situation), (fact) => toldBehind(told, asked.asOf, fact));
      },
      get wouldChange() {
        return from.wouldChange;
      },
      periods: (horizonMonths) =>
        periodsThroughChanges({
          compiled: here,
          told,
          asOf: asked.asOf,
          horizonMonths,
          situationOn,
          workedOut: [...workedOutOf.keys()],
          turns: declared.turns?.(told) ?? [],
        }),
    };
  };

  return {
    entitlements,
    compiledFor: (policy) => compiled[policy],
    factsRead: new Set([
      careLeaverCouncil,
      ...(housing.size > 0 ? [housingAuthority] : []),
      ...factsBehind(Object.values(compiled).flat(), workedOutOf),
    ]),
    determineAll: (told, asked) => {
      const answersOn = answersByDay(told);
      return entitlements.map((_, index) => decided(told, asked, index, answersOn));
    },
    councilsOf: ({ council, housingAuthority: home }) =>
      new Set([council, housing.size > 0 ? home : undefined].filter((code) => code != null)),
  };
}

/** What was told and the status of a day, worked out once for all entitlements. */
function answersByDay(told: ToldCareLeaver): (asOf: Day) => Answers {
  const said = answersOf(careLeaverCircumstances, told);
  const known = new Map<Day, Answers>();
  return (asOf) => {
    const answers = known.get(asOf) ?? { ...said, ...statusAnswers(told, asOf) };
    known.set(asOf, answers);
    return answers;
  };
}

/** Questions with every fact that is worked out put as the told ones that are missing for it, each once, best first. */
function askable(open: readonly Question[], toldBehind: (fact: Fact) => readonly Fact[]): readonly Question[] {
  const asked = new Map<Fact, Question>();
  for (const { fact, gain } of open) {
    toldBehind(fact).forEach((told, place) => {
      const worth = gain / (place + 1);
      if ((asked.get(told)?.gain ?? 0) < worth) asked.set(told, { fact: told, gain: worth });
    });
  }
  return [...asked.values()].toSorted((a, b) => b.gain - a.gain);
}

/** The told facts behind every fact that is read. */
function factsBehind(all: readonly Compiled[], workedOutOf: ReadonlyMap<Fact, readonly Fact[]>): readonly Fact[] {
  const read = [...new Set(all.flatMap(({ reads }) => reads))];
  const status = read.some((fact) => STATUS.has(fact)) ? STATUS_READS : [];
  return [...status, ...read.flatMap((fact) => (STATUS.has(fact) ? [] : (workedOutOf.get(fact) ?? [fact])))];
}
