import { addYears, isoOf, type Day } from '@kith/policy';
import { unknownCouncil } from '../councils-named.ts';
import type { CrossCheckContext } from '../cross-check-context.ts';
import { notBornYet } from '../not-born-yet.ts';
import type { Contradiction, CrossCheckCode } from '../cross-check-codes.ts';
import { toldDay, type Path } from '../problems.ts';
import type { ToldCarer, ToldChild } from './circumstances.ts';

/** The help that lasts longest is for young people of 25 with an education, health and care plan. */
const FIRST_AGE_WITHOUT_HELP = 26;

/** What cannot be true together in a carer's circumstances that have passed `problemsIn`. */
export function carerCrossChecks(told: ToldCarer, context: CrossCheckContext): Contradiction[] {
  return [
    ...unknownCouncil(told.council, ['council'], context.councils),
    ...employmentProblems(told, context),
    ...(told.children ?? []).flatMap((child, index) => childCrossChecks(child, ['children', index], context)),
    ...(told.household?.otherChildren ?? []).flatMap((child, index) =>
      notBornYet(child.dateOfBirth, ['household', 'otherChildren', index, 'dateOfBirth'], context.asOf),
    ),
  ];
}

/** The same for one child, for changes to a child that stands alone. */
export function childCrossChecks(child: ToldChild, at: Path, context: CrossCheckContext): Contradiction[] {
  return [
    ...unknownCouncil(child.livesIn, [...at, 'livesIn'], context.councils),
    ...unknownCouncil(child.responsibleCouncil, [...at, 'responsibleCouncil'], context.councils),
    ...unknownCouncil(child.care?.lookedAfterBy, [...at, 'care', 'lookedAfterBy'], context.councils),
    ...notBornYet(child.dateOfBirth, [...at, 'dateOfBirth'], context.asOf),
    ...ageProblems(child, [...at, 'dateOfBirth'], context.asOf),
    ...orderProblems(child, at),
    ...courseProblems(child, at),
  ];
}

function employmentProblems(told: ToldCarer, { asOf }: CrossCheckContext): Contradiction[] {
  const startedOn = toldDay(told.employment?.startedOn);
  if (startedOn === undefined || startedOn <= asOf) return [];
  return [inFuture(['employment', 'startedOn'], asOf)];
}

function ageProblems(child: ToldChild, path: Path, asOf: Day): Contradiction[] {
  const born = toldDay(child.dateOfBirth);
  if (born === undefined || asOf < addYears(born, FIRST_AGE_WITHOUT_HELP)) return [];
  return [{ path, code: 'TOO_OLD', message: 'Check the date of birth: there is help up to the age of 25 only.' }];
}

function orderProblems(child: ToldChild, at: Path): Contradiction[] {
  const born = toldDay(child.dateOfBirth);
  const order = child.order;
  const appliedOn = toldDay(order?.appliedOn);
  const heardOn = toldDay(order?.firstHearingOn);
  const madeOn = toldDay(order?.madeOn);
  return [
    ...after(
      born,
      madeOn,
      [...at, 'order', 'madeOn'],
      'ORDER_BEFORE_BIRTH',
      'Check both dates: the order is from before the child was born.',
    ),
    ...after(
      appliedOn,
      madeOn,
      [...at, 'order', 'appliedOn'],
      'APPLIED_AFTER_ORDER',
      'Check both dates: the application is from after the order.',
    ),
    ...after(
      appliedOn,
      heardOn,
      [...at, 'order', 'firstHearingOn'],
      'HEARING_BEFORE_APPLICATION',
      'Check both dates: the first hearing is from before the application.',
    ),
    ...after(
      heardOn,
      madeOn,
      [...at, 'order', 'firstHearingOn'],
      'HEARING_AFTER_ORDER',
      'Check both dates: the first hearing is from after the order.',
    ),
    ...after(
      born,
      toldDay(child.zonePaidFrom),
      [...at, 'zonePaidFrom'],
      'PAID_BEFORE_BIRTH',
      'Check both dates: the allowance is from before the child was born.',
    ),
  ];
}

function courseProblems(child: ToldChild, at: Path): Contradiction[] {
  const { courseStartedOn, courseEndsOn } = child.education ?? {};
  return after(
    toldDay(courseStartedOn),
    toldDay(courseEndsOn),
    [...at, 'education', 'courseEndsOn'],
    'COURSE_ENDS_FIRST',
    'Check both dates: the course ends before it starts.',
  );
}

function after(
  first: Day | undefined,
  then: Day | undefined,
  path: Path,
  code: CrossCheckCode,
  message: string,
): Contradiction[] {
  return first !== undefined && then !== undefined && first > then ? [{ path, code, message }] : [];
}

const inFuture = (path: Path, asOf: Day): Contradiction => ({
  path,
  code: 'IN_THE_FUTURE',
  message: `Give a date up to ${isoOf(asOf)}, the day asked about.`,
});
