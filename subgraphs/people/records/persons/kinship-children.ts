import { kinshipChild, type Problem, type ToldCarer, type ToldChild } from '@kith/circumstances';
import type { SubgraphContext } from '@kith/subgraph';
import { Refused } from '@kith/subgraph/database';

import type { ActResult } from './act-on-person.ts';
import { changePerson, type ChangeAsked } from './change.ts';
import { corrected } from './corrected.ts';
import { aCarer } from './kinds.ts';
import type { CarerRecord } from './person-record.ts';

export interface ChildChange extends ChangeAsked {
  readonly child: ToldChild;
}

/** Adds a child to a carer. */
export const addChild = (context: SubgraphContext, added: ChildChange): Promise<ActResult<ToldCarer>> =>
  changePerson(context, aCarer, added, {
    name: 'kinshipChildAdd',
    act: 'CHILD_ADDED',
    needsWhy: false,
    apply: (carer) => withChildrenOf(carer, [...childrenOf(carer), added.child]),
    placeInInput: (path, after) => placeInChild(path, childrenOf(after).length - 1),
  });

/** Corrects what is recorded of a child. Whatever the correction does not name stays. */
export const correctChild = (context: SubgraphContext, correction: ChildChange): Promise<ActResult<ToldCarer>> =>
  changePerson(context, aCarer, correction, {
    name: 'kinshipChildCorrect',
    act: 'CHILD_CORRECTED',
    needsWhy: true,
    apply(carer) {
      const children = childrenOf(carer);
      if (!children.some(({ ref }) => ref === correction.child.ref)) throw new Refused(NO_SUCH_CHILD);
      return withChildrenOf(
        carer,
        children.map((child) =>
          child.ref === correction.child.ref ? corrected(kinshipChild, child, correction.child) : child,
        ),
      );
    },
    placeInInput: (path, after) =>
      placeInChild(
        path,
        childrenOf(after).findIndex(({ ref }) => ref === correction.child.ref),
      ),
  });

const NO_SUCH_CHILD: Problem = {
  path: ['child', 'ref'],
  code: 'NOT_FOUND',
  message: 'This carer has no child with this ref.',
};

const childrenOf = (carer: CarerRecord): readonly ToldChild[] => carer.circumstances.children ?? [];

const withChildrenOf = (carer: CarerRecord, children: readonly ToldChild[]): CarerRecord => ({
  ...carer,
  circumstances: { ...carer.circumstances, children },
});

/** What is wrong with the child in question lies under `child`; what is wrong with another stays where it is. */
function placeInChild(path: Problem['path'], index: number): Problem['path'] {
  const [list, position, ...within] = path;
  return list === 'children' && position === index ? ['child', ...within] : ['circumstances', ...path];
}
