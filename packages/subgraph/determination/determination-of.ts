import {
  day,
  isoOf,
  type Answers,
  type Compiled,
  type CouncilSettings,
  type Determination as Decided,
  type Entitlement,
  type PolicyCode,
  type Situation,
} from '@kith/policy';

import type { Statement } from '../statement/reference.ts';
import { awardOf } from './award-of.ts';
import type { Counterpart, Determination } from './determination.ts';
import { inWords } from './in-words.ts';
import type { About } from './next.ts';
import { sourcesOf } from './source-of.ts';

/** One entitlement compiled under each policy, made once when its module loads. */
export interface CompiledEntitlement {
  readonly entitlement: Entitlement;
  readonly under: Readonly<Record<PolicyCode, Compiled>>;
}

export interface Asked {
  readonly compiled: CompiledEntitlement;
  readonly statement: Omit<Statement, 'circumstances'>;
  /** The answers of the person and, for an entitlement decided child by child, of the one child. */
  readonly answers: Answers;
  /** The settings of the responsible council, as known on the statement's `knownOn`. */
  readonly settings: CouncilSettings;
  /** The child's `ref`, for an entitlement decided child by child. */
  readonly child?: string;
  readonly rulesVersion: string;
}

/** Decides, and works out each part of the answer only when it is read: a field that nobody selects costs nothing. */
export const determinationOf = (asked: Asked): Determination => new LazyDetermination(asked);

class LazyDetermination implements Determination {
  readonly #asked: Asked;
  readonly #situation: Situation;
  #decided: Decided | undefined;

  constructor(asked: Asked) {
    this.#asked = asked;
    const { answers, settings, statement } = asked;
    this.#situation = { answers, settings, asOf: day(statement.asOf), knownOn: day(statement.knownOn) };
  }

  get #compiled(): Compiled {
    return this.#asked.compiled.under[this.#asked.statement.policy];
  }

  get #full(): Decided {
    return (this.#decided ??= this.#compiled.determine(this.#situation));
  }

  get ref() {
    const { child, compiled } = this.#asked;
    return child === undefined ? compiled.entitlement.code : `${compiled.entitlement.code}:${child}`;
  }

  get subject() {
    return this.#asked.statement.subject;
  }

  get entitlement() {
    const { code, title, summary, kind } = this.#asked.compiled.entitlement;
    return { code, title, summary, kind };
  }

  get about(): About | undefined {
    const { child } = this.#asked;
    return child === undefined ? undefined : { ref: child };
  }

  get outcome() {
    return this.#full.outcome;
  }

  get possibleOutcomes() {
    return this.#full.possibleOutcomes;
  }

  get route() {
    const { route, status } = this.#full;
    return route && { code: route.code, title: route.title, status };
  }

  get routes() {
    return this.#full.routes.map(({ route, status, met, gives, award }) => ({
      code: route.code,
      title: route.title,
      status,
      met,
      gives,
      award: awardOf(award),
    }));
  }

  get counterpart(): Counterpart {
    const policy = this.#asked.statement.policy === 'england' ? 'review-2022' : 'england';
    const { outcome, award } = this.#asked.compiled.under[policy].determine(this.#situation);
    return { policy, outcome, award: awardOf(award) };
  }

  get award() {
    return awardOf(this.#full.award);
  }

  get periods() {
    return this.#compiled.timeline(this.#situation, this.#asked.statement.horizon).map((period) => ({
      from: isoOf(period.from),
      to: isoOf(period.to),
      outcome: period.outcome,
      leastPence: period.least,
      mostPence: period.most,
      provisional: period.provisional,
      why: period.why,
    }));
  }

  get because() {
    return this.#full.because.map(({ depth, says, met, cite }) => ({ depth, says, met, sources: sourcesOf(cite) }));
  }

  get questions() {
    return this.#compiled.questions(this.#situation).map(({ fact, gain }) => ({
      fact: fact.code,
      title: fact.title,
      question: fact.question,
      why: fact.why,
      hint: fact.hint,
      type: fact.type,
      answers: fact.type === 'CHOICE' ? Object.entries(fact.answers).map(([code, label]) => ({ code, label })) : [],
      about: fact.code.startsWith('child.') ? this.about : undefined,
      gain,
    }));
  }

  get wouldChange() {
    return this.#compiled.wouldChange(this.#situation).map(({ changes, outcome, award }) => ({
      changes: changes.map(({ fact, from, to }) => ({
        fact: fact.code,
        title: fact.title,
        from: inWords(fact, from),
        to: inWords(fact, to) ?? 'not known',
      })),
      outcome,
      leastPence: award?.least,
      mostPence: award?.most,
    }));
  }

  get nextSteps() {
    return this.#full.nextSteps.map(({ says, who, cite }) => ({ says, who, sources: sourcesOf(cite) }));
  }

  get challenge() {
    return this.#full.challenge.map(({ says, within, cite }) => ({ says, within, sources: sourcesOf(cite) }));
  }

  get sources() {
    return sourcesOf(this.#full.sources);
  }

  get settings() {
    return this.#full.settingsUsed;
  }

  get rulesVersion() {
    return this.#asked.rulesVersion;
  }
}
