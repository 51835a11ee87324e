import type { ToldCarer, ToldChild, YesNo } from '@kith/circumstances';
import { isoOf, type Note } from '@kith/policy';
import { determineAll, type Asked, type KinshipDetermination } from '../determinations.ts';
import { arrangementsInLaw, type ArrangementInLaw, type ComparedArrangement } from './arrangements.ts';
import { benefitTreatment } from './benefit-treatment.ts';

/** One child as they would be under one arrangement. */
export interface ArrangementCompared extends ArrangementInLaw {
  readonly arrangement: ComparedArrangement;
  /** The child lives with the carer on this footing now. */
  readonly isPresent: boolean;
  /** What this subgraph decides for the child and, where it goes by person, for the carer. */
  readonly determinations: readonly KinshipDetermination[];
  /** How the payment is treated for benefits: notes, never figures. */
  readonly benefits: readonly Note[];
}

export interface ArrangementComparison {
  /** The ref of the child. */
  readonly about: string;
  readonly arrangements: readonly ArrangementCompared[];
}

const COMPARED: readonly ComparedArrangement[] = [
  'INFORMAL',
  'LIVES_WITH_ORDER',
  'SPECIAL_GUARDIANSHIP',
  'KINSHIP_FOSTERING',
];

/** Compares the arrangements for every child about whom no order has been made. */
export const beforeAnOrder = (told: ToldCarer, asked: Asked): readonly ArrangementComparison[] =>
  (told.children ?? []).filter(hasNoOrder).map(({ ref }) => compareArrangements(told, ref, asked));

const hasNoOrder = ({ arrangement }: ToldChild): boolean =>
  !arrangement || arrangement === 'INFORMAL' || arrangement === 'KINSHIP_FOSTERING';

/**
 * The same child under each arrangement, from the same facts: an order made on the day asked about, after asking for it
 * and agreeing to its conditions. Children on the same footing now are taken to move with the child, since a means test
 * shares what the household gives among them.
 * @throws RangeError where no child has that ref
 */
export function compareArrangements(told: ToldCarer, childRef: string, asked: Asked): ArrangementComparison {
  const child = told.children?.find(({ ref }) => ref === childRef);
  if (!child) throw new RangeError('There is no child of that ref');
  return {
    about: childRef,
    arrangements: COMPARED.map((arrangement) => {
      const isPresent = child.arrangement === arrangement;
      const supposed = isPresent ? told : supposing(told, child, arrangement, asked);
      return {
        ...arrangementsInLaw[arrangement],
        arrangement,
        isPresent,
        determinations: determineAll(supposed, asked).filter(({ about }) => about === undefined || about === childRef),
        benefits: benefitTreatment[arrangement],
      };
    }),
  };
}

function supposing(told: ToldCarer, child: ToldChild, arrangement: ComparedArrangement, asked: Asked): ToldCarer {
  const movesAlong = (other: ToldChild): boolean => other.arrangement === child.arrangement;
  return {
    ...told,
    children: (told.children ?? []).map((other) => (movesAlong(other) ? onFooting(other, arrangement, asked) : other)),
  };
}

function onFooting(child: ToldChild, arrangement: ComparedArrangement, { asOf }: Asked): ToldChild {
  if (arrangement === 'INFORMAL' || arrangement === 'KINSHIP_FOSTERING') return { ...child, arrangement };
  const wasFostered = child.arrangement === 'KINSHIP_FOSTERING';
  return {
    ...child,
    arrangement,
    order: { ...child.order, appliedFor: 'NONE', madeOn: isoOf(asOf) },
    care: { ...child.care, ...(wasFostered ? { lookedAfterBefore: 'YES' as const } : {}) },
    support: {
      ...child.support,
      homeAndKeep: toldOrYes(child.support?.homeAndKeep),
      agreesToConditions: toldOrYes(child.support?.agreesToConditions),
    },
  };
}

const toldOrYes = (told: YesNo | null | undefined): YesNo => (told === 'NO' ? 'NO' : 'YES');
