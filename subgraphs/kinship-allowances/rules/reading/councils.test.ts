import { expect, it } from '@jest/globals';

import { councilsOf } from './councils.ts';

it('settings are those of the carer’s council, of a child’s, and of the one that looked after a child', () => {
  const children = [
    { ref: 'a', responsibleCouncil: 'E08000032' },
    { ref: 'b', care: { lookedAfterBy: 'E09000002' } },
    { ref: 'c' },
  ];
  expect([...councilsOf({ council: 'E08000035', children })]).toEqual(['E08000035', 'E08000032', 'E09000002']);
  expect([...councilsOf({ children: [{ ref: 'a', responsibleCouncil: 'E08000032' }] })]).toEqual(['E08000032']);
  expect([...councilsOf({})]).toEqual([]);
});
