import 'reflect-metadata';

import { registerEnumType } from 'type-graphql';

import { ACCOUNTS, ENTRY_KINDS, type EntryKind } from '../../records/domain/accounts.ts';
import { ITEMS, type Item } from '../../records/domain/items.ts';
import { AWARD_STATES, PAYMENT_ROUTES, PAYMENT_STATES, REQUEST_STATES } from '../../records/domain/states.ts';
import { ADJUSTMENT_KINDS } from '../../records/rows/awards.ts';
import { FLAG_KINDS } from '../../records/rows/flags.ts';
import { PAYEE_KINDS } from '../../records/rows/payments.ts';
import { LETTER_KINDS } from '../../records/rows/requests.ts';

export const EntryKindType = Object.fromEntries(Object.keys(ENTRY_KINDS).map((kind) => [kind, kind])) as {
  [Kind in EntryKind]: Kind;
};
export const ItemType = Object.fromEntries(Object.keys(ITEMS).map((item) => [item, item])) as { [I in Item]: I };

registerEnumType(AWARD_STATES, {
  name: 'LeavingCareGrantState',
  description: 'Where a leaving care grant stands.',
  valuesConfig: {
    OPEN: { description: 'It can be asked for things.' },
    TRANSFERRED: { description: 'Another council looks after the young person now.' },
    CLOSED: { description: 'It has ended, and can be opened again.' },
  },
});
registerEnumType(REQUEST_STATES, {
  name: 'LeavingCareGrantRequestState',
  description: 'Where a request stands.',
  valuesConfig: {
    REQUESTED: { description: 'Nobody has decided it yet.' },
    AWAITING_SECOND: { description: 'One person has decided it, and another must agree before anything is.' },
    DECIDED: { description: 'It is decided, and the letter is written.' },
    WITHDRAWN: { description: 'It was taken back.' },
  },
});
registerEnumType(PAYMENT_STATES, {
  name: 'LeavingCareGrantPaymentState',
  description: 'What became of a payment.',
  valuesConfig: {
    INSTRUCTED: { description: 'It is ordered, or waits for the next payment run.' },
    IN_RUN: { description: 'It went out in a file, and the bank has not said what became of it.' },
    PAID: { description: 'It was made.' },
    FAILED: { description: 'It failed. What was agreed to stands, and can be paid again.' },
    CANCELLED: { description: 'It was cancelled before it was made.' },
  },
});
registerEnumType(PAYMENT_ROUTES, {
  name: 'LeavingCareGrantPaymentRoute',
  description: 'How something is paid for.',
  valuesConfig: {
    SUPPLIER_ORDER: { description: 'The council orders it and pays the shop.' },
    CARD_LOAD: { description: 'A prepaid card is loaded.' },
    BANK_TRANSFER: { description: 'It goes to a bank account with the next payment run.' },
    CASH: { description: 'Cash is handed out, up to the most that the council has set.' },
  },
});
registerEnumType(ADJUSTMENT_KINDS, {
  name: 'LeavingCareGrantAdjustmentKind',
  description: 'How the council changes the amount by its own decision.',
  valuesConfig: {
    UPLIFT: { description: 'The grant itself is raised.' },
    SUPPLEMENT: { description: 'Something is added for a reason of its own, such as a child.' },
    REDUCTION: { description: 'An amount that was given by mistake is taken off.' },
  },
});
registerEnumType(FLAG_KINDS, {
  name: 'LeavingCareGrantFlagKind',
  description: 'What must be looked at twice.',
  valuesConfig: {
    PERSON_AT_ANOTHER_COUNCIL: {
      description: 'Another council has, or had, a grant for somebody with the same marks.',
    },
    SAME_ITEM_TWICE: { description: 'One of these is usually enough, and it is asked for again.' },
    RECEIPT_USED_BEFORE: { description: 'The same receipt stands with another payment.' },
    BANK_ACCOUNT_SHARED: { description: 'The bank account stands with the grant of somebody else too.' },
    MORE_THAN_THE_BALANCE: { description: 'More is asked for than is left.' },
  },
});
registerEnumType(PAYEE_KINDS, { name: 'LeavingCareGrantPayeeKind', description: 'Whose bank account it is.' });
registerEnumType(LETTER_KINDS, { name: 'LeavingCareGrantLetterKind', description: 'What a letter says.' });
registerEnumType(ACCOUNTS, {
  name: 'LeavingCareGrantAccount',
  description: 'An account of a grant. Together, the accounts of a grant are always nothing.',
  valuesConfig: {
    GRANTED: { description: 'What the council has given, as the amount of the grant.' },
    BESIDE: { description: 'What the council has given for single things, beside the amount of the grant.' },
    AVAILABLE: { description: 'What can still be asked for.' },
    COMMITTED: { description: 'What is agreed and not paid yet.' },
    IN_PAYMENT: { description: 'What is on its way.' },
    SPENT: { description: 'What was paid.' },
    RELEASED: { description: 'What went back to the council when the grant ended, or was paid by another council.' },
  },
});
registerEnumType(EntryKindType, {
  name: 'LeavingCareGrantEntryKind',
  description: 'What an entry of the ledger does.',
});
registerEnumType(ItemType, {
  name: 'LeavingCareGrantItem',
  description: 'A thing that a first home needs.',
  valuesConfig: Object.fromEntries(
    Object.entries(ITEMS).map(([item, { title }]) => [item, { description: `${title}.` }]),
  ),
});
