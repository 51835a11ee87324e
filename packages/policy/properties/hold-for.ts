import * as fc from 'fast-check';

import type { Compiled } from '../compile.ts';
import { refuseContradiction, type Subject } from './agrees.ts';
import { Situations } from './any-situation.ts';
import { refuseIdleChanges } from './changes.ts';
import { Founding } from './founded.ts';
import { refuseTwoAnswers } from './modes.ts';
import { refuseDeadEnds } from './questions.ts';
import { refuseMissedDays } from './timeline.ts';

/** How often and from which seed a property is tried. */
export interface Trying {
  readonly seed: number;
  readonly runs: number;
}

/** A property of every entitlement, as a sentence, and its trial on one. Throws on a counterexample. */
export interface Property {
  readonly says: string;
  readonly holdsFor: (compiled: Compiled, trying: Trying) => void;
}

const COMPLETIONS = 20;
const MONTHS = 9;

const subjectOf = (compiled: Compiled): Subject => ({
  compiled,
  entitlement: compiled.entitlement,
  policy: compiled.policy,
});

/** Tries the property on situations alone. */
const onSituations =
  (made: (subject: Subject) => (situation: Parameters<Compiled['determine']>[0]) => void): Property['holdsFor'] =>
  (compiled, { seed, runs }) => {
    const subject = subjectOf(compiled);
    const refuse = made(subject);
    fc.assert(
      fc.property(new Situations(subject).any(), (situation) => refuse(situation)),
      { seed, numRuns: runs },
    );
  };

/** What must hold of every entitlement. `sound` tries 20 completions a run. */
export const properties: readonly Property[] = [
  {
    says: 'no completion of the open facts contradicts an answer, an amount or a reason',
    holdsFor: (compiled, { seed, runs }) => {
      const subject = subjectOf(compiled);
      const situations = new Situations(subject);
      const open = situations
        .any()
        .chain((situation) =>
          fc.tuple(
            fc.constant(situation),
            fc.array(situations.completionOf(situation), { minLength: COMPLETIONS, maxLength: COMPLETIONS }),
          ),
        );
      fc.assert(
        fc.property(open, ([situation, completions]) => {
          const said = compiled.determine(situation);
          for (const answers of completions) refuseContradiction(subject, said, { ...situation, answers });
        }),
        { seed, numRuns: runs },
      );
    },
  },
  {
    says: 'every outcome that is said to be possible is, so an answer is given where all completions agree',
    holdsFor: onSituations(({ entitlement, policy }) => {
      const founding = new Founding(entitlement, policy);
      return (situation) => void founding.refuseUnfounded(situation);
    }),
  },
  {
    says: 'with and without reasons, the answer is the same',
    holdsFor: onSituations((subject) => (situation) => refuseTwoAnswers(subject, situation)),
  },
  {
    says: 'every proposed change turns the answer, and no part of it does',
    holdsFor: onSituations((subject) => (situation) => refuseIdleChanges(subject, situation)),
  },
  {
    says: 'asking the first question each time ends in the true answer',
    holdsFor: (compiled, { seed, runs }) => {
      const subject = subjectOf(compiled);
      const situations = new Situations(subject);
      const asked = situations
        .any()
        .chain((situation) => fc.tuple(fc.constant(situation), situations.completionOf(situation)));
      fc.assert(
        fc.property(asked, ([situation, truth]) => refuseDeadEnds(subject, situation, truth)),
        { seed, numRuns: runs },
      );
    },
  },
  {
    says: 'the timeline says what deciding on every single day says',
    holdsFor: onSituations((subject) => (situation) => void refuseMissedDays(subject, situation, MONTHS)),
  },
];
