import { instrument } from '@kith/policy';

export const childrenAct = instrument(
  'Children Act 1989',
  'https://www.legislation.gov.uk/ukpga/1989/41',
  '2026-11-21',
);
