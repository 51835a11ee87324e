import { choiceFact, moneyFact, yesNoFact } from '@kith/policy';
import { record } from '../record.ts';
import { whoseFact } from './whose.ts';

/** Whether somebody else claims it in the same court case. Facts of several lists share the words. */
export const disputedFact = (list: string) =>
  yesNoFact(`carer.legalFinances.${list}.disputed`, {
    title: 'Claimed in the same case',
    question: 'Does somebody else claim this in the same court case?',
    why: 'Up to £100,000 of what is claimed is left out. In a case about a child this is rare.',
    changeable: 'NEVER',
  });

export const assetKind = choiceFact(
  'carer.legalFinances.assets.kind',
  'LegalAidAssetKind',
  { SAVINGS: 'Money in cash or at a bank', OTHER: 'Investments, valuables or money that you are owed' },
  {
    title: 'Kind of asset',
    question: 'What is it?',
    why: 'The breakdown shows savings and other assets apart.',
    hint: 'Leave out furniture, clothes and the tools of your trade.',
    changeable: 'NEVER',
  },
);

export const assetValuePence = moneyFact('carer.legalFinances.assets.valuePence', {
  title: 'Value',
  question: 'What is it worth?',
  why: 'The test looks at savings and other things of value.',
  hint: 'An overdraft counts as 0.',
  changeable: 'NEVER',
});

export const assetDisputed = disputedFact('assets');

export const legalAidAsset = record('LegalAidAsset', 'Savings, an investment, or another thing of value.', {
  whose: whoseFact('assets'),
  kind: assetKind,
  valuePence: assetValuePence,
  disputed: assetDisputed,
});
