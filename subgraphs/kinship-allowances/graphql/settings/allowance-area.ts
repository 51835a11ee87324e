import 'reflect-metadata';

import { registerEnumType } from 'type-graphql';

import type { AllowanceArea as Area } from '../../rules/index.ts';

export const AllowanceArea = {
  LONDON: 'LONDON',
  SOUTH_EAST: 'SOUTH_EAST',
  REST_OF_ENGLAND: 'REST_OF_ENGLAND',
} as const satisfies Record<Area, Area>;
registerEnumType(AllowanceArea, {
  name: 'AllowanceArea',
  description: 'An area of the national table of fostering allowances.',
});
