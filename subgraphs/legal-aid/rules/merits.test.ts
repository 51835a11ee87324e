import { expect, test } from '@jest/globals';

import { answer, grandchild } from '../testing/carer.ts';

const merits = (
  stage: 'APPLYING_SPECIAL_GUARDIANSHIP' | 'CARE_PROCEEDINGS',
  prospects: 'BORDERLINE' | 'NOT_ASSESSED' | 'POOR',
) =>
  answer('LEGAL_AID_MERITS', {
    child: grandchild({ stage, prospects }, { order: { appliedFor: 'SPECIAL_GUARDIANSHIP' } }),
  });

test('borderline chances are for the Agency to look at in a private case, and good enough in care proceedings', () => {
  expect(merits('APPLYING_SPECIAL_GUARDIANSHIP', 'BORDERLINE')).toEqual(['COUNCIL_DECIDES', 'NOT_LOOKED_AT_YET']);
  expect(merits('CARE_PROCEEDINGS', 'BORDERLINE')).toEqual(['ENTITLED', 'PUBLIC_LAW']);
});

test('chances that no lawyer has looked at are for the Agency, and poor ones are too poor', () => {
  for (const stage of ['APPLYING_SPECIAL_GUARDIANSHIP', 'CARE_PROCEEDINGS'] as const) {
    expect(merits(stage, 'NOT_ASSESSED')).toEqual(['COUNCIL_DECIDES', 'NOT_LOOKED_AT_YET']);
    expect(merits(stage, 'POOR')[0]).toBe('NOT_ENTITLED');
  }
});
