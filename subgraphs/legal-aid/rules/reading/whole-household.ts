import type { ToldCarer } from '@kith/circumstances';
import type { Day } from '@kith/policy';

import type { Household } from '../means/household.ts';
import { householdTold, type Company, type Standing } from './household-told.ts';
import type { Leaning } from './leaning.ts';

/** The household where everything that the means test looks at has been told; undefined where something has not. */
export function wholeHousehold(told: ToldCarer, on: Day): Household | undefined {
  const finances = told.legalFinances;
  const company = companyTold(told);
  const standing = standingTold(told);
  if (!finances || !company || !standing) return undefined;
  const lists = [
    finances.jobsComplete,
    finances.incomesComplete,
    finances.outgoingsComplete,
    finances.dependantsComplete,
    finances.assetsComplete,
    finances.propertiesComplete,
    finances.vehiclesComplete,
  ];
  if (lists.some((complete) => complete !== 'YES')) return undefined;
  const leaning = (way: Leaning) => householdTold(finances, company, way, on, standing);
  const household = leaning('FOR');
  return JSON.stringify(household) === JSON.stringify(leaning('AGAINST')) ? household : undefined;
}

function companyTold({ household, legalFinances }: ToldCarer): Company | undefined {
  if (household?.couple === 'NO') return 'ALONE';
  const contrary = legalFinances?.partnerContraryInterest ?? 'NOT_KNOWN';
  if (household?.couple !== 'YES' || contrary === 'NOT_KNOWN') return undefined;
  return contrary === 'YES' ? 'ALONE' : 'TOGETHER';
}

function standingTold({ finances, legalFinances }: ToldCarer): Standing | undefined {
  const known = (told: string | null | undefined) => told === 'YES' || told === 'NO';
  if (!finances?.benefit || !known(legalFinances?.sixtyOrOver)) return undefined;
  return {
    passported: finances.benefit !== 'NONE',
    sixtyOrOver: legalFinances?.sixtyOrOver === 'YES',
    reachedStatePensionAge: legalFinances?.statePensionAge === 'YES',
  };
}
