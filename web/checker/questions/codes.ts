import { PLACEMENT_CODES } from '@kith/circumstances';
import type { Fact } from '@kith/policy';

import type { Council } from '../asking/asking.ts';
import type { Words } from '../languages/languages.ts';

/** One code that a person can choose, by the words they know it by. Several names may stand for one code. */
export interface CodeChoice {
  readonly code: string;
  readonly says: string;
}

/** Facts about who houses people and collects council tax: a district where there is one, and not its county. */
const OF_HOUSING = new Set(['careLeaver.housingAuthority', 'careLeaver.carePeriod.district']);
const OF_PLACEMENT = 'careLeaver.carePeriod.placement';

/** What can be chosen as the answer to a fact that is a code, by name; most are councils with duties to children. */
export function codeChoices(fact: Fact, councils: readonly Council[], t: Words): readonly CodeChoice[] {
  if (fact.code === OF_PLACEMENT) return PLACEMENT_CODES.filter(({ to }) => to === undefined);
  const choices = OF_HOUSING.has(fact.code) ? councils.flatMap(housing(t)) : councils.flatMap(responsible(t));
  return choices.toSorted((one, other) => one.says.localeCompare(other.says, 'en-GB'));
}

/** A county, and each of its districts by name, which gives the county. */
const responsible =
  (t: Words) =>
  ({ code, name, districts }: Council): CodeChoice[] => [
    { code, says: name },
    ...districts.map((district) => ({
      code,
      says: t('question.councilIn', { district: district.name, council: name }),
    })),
  ];

const housing =
  (t: Words) =>
  ({ code, name, districts }: Council): CodeChoice[] =>
    districts.length === 0
      ? [{ code, says: name }]
      : districts.map((district) => ({
          code: district.code,
          says: t('question.councilIn', { district: district.name, council: name }),
        }));
