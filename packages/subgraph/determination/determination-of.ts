import { isoOf, type DecidedEntitlement, type QuestionAbout } from '@kith/policy';

import type { SubgraphContext } from '../context.ts';
import type { Statement } from '../statement/reference.ts';
import { awardOf } from './award-of.ts';
import type { Counterpart, Determination } from './determination.ts';
import { inWords } from './in-words.ts';
import { sourcesOf } from './source-of.ts';
import { tokenOf } from './token/token-of.ts';

/** Of what a determination is a part, and by which version of the rules it was made. */
export interface PartOf {
  readonly statement: Statement;
  readonly rulesVersion: string;
  /** Who asked. Left out for what is only supposed, such as another arrangement, on which nobody can act. */
  readonly context?: SubgraphContext;
}

/** A decision in GraphQL's words. Each part is worked out only when it is read: a field that nobody selects costs nothing. */
export const determinationOf = (decided: DecidedEntitlement, partOf: PartOf): Determination =>
  new LazyDetermination(decided, partOf);

class LazyDetermination implements Determination {
  readonly #decided: DecidedEntitlement;
  readonly #partOf: PartOf;

  constructor(decided: DecidedEntitlement, partOf: PartOf) {
    this.#decided = decided;
    this.#partOf = partOf;
  }

  get #full() {
    return this.#decided.determination;
  }

  get ref() {
    return this.#decided.ref;
  }

  get subject() {
    return this.#partOf.statement.subject;
  }

  get entitlement() {
    const { code, title, summary, kind } = this.#decided.entitlement;
    return { code, title, summary, kind };
  }

  get about() {
    return aboutOf(this.#decided.about);
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
    const { policy, outcome, award } = this.#decided.counterpart;
    return { policy, outcome, award: awardOf(award) };
  }

  get award() {
    return awardOf(this.#full.award);
  }

  get periods() {
    return this.#decided.periods(this.#partOf.statement.horizon).map((period) => ({
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
    return this.#decided.questions.map(questionOf);
  }

  get wouldChange() {
    return this.#decided.wouldChange.map(({ changes, outcome, award }) => ({
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
    return this.#partOf.rulesVersion;
  }

  get token() {
    const { statement, rulesVersion, context } = this.#partOf;
    return context && tokenOf(this.#decided, statement, rulesVersion, context);
  }
}

const aboutOf = (child: string | undefined) => (child === undefined ? undefined : { ref: child });

const questionOf = ({ fact, gain, about }: QuestionAbout) => ({
  fact: fact.code,
  title: fact.title,
  question: fact.question,
  why: fact.why,
  hint: fact.hint,
  type: fact.type,
  answers: fact.type === 'CHOICE' ? Object.entries(fact.answers).map(([code, label]) => ({ code, label })) : [],
  about: aboutOf(about),
  gain,
});
