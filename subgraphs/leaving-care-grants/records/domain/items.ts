/** What a first home needs, and whether one of it is usually enough. */
export const ITEMS = {
  BED: { title: 'Bed and mattress', usuallyOnce: true },
  BEDDING: { title: 'Bedding and towels', usuallyOnce: false },
  WARDROBE: { title: 'Wardrobe or drawers', usuallyOnce: false },
  SOFA: { title: 'Sofa or chair', usuallyOnce: true },
  TABLE_AND_CHAIRS: { title: 'Table and chairs', usuallyOnce: true },
  FURNITURE: { title: 'Other furniture', usuallyOnce: false },
  COOKER: { title: 'Cooker', usuallyOnce: true },
  FRIDGE_FREEZER: { title: 'Fridge or freezer', usuallyOnce: true },
  WASHING_MACHINE: { title: 'Washing machine', usuallyOnce: true },
  MICROWAVE: { title: 'Microwave', usuallyOnce: true },
  KITCHENWARE: { title: 'Pots, pans and plates', usuallyOnce: false },
  SMALL_ELECTRICALS: { title: 'Kettle, iron and other small electricals', usuallyOnce: false },
  TELEVISION: { title: 'Television', usuallyOnce: true },
  TV_LICENCE: { title: 'Television licence', usuallyOnce: true },
  CARPETS: { title: 'Carpets and flooring', usuallyOnce: false },
  CURTAINS: { title: 'Curtains and blinds', usuallyOnce: false },
  DECORATING: { title: 'Decorating', usuallyOnce: false },
  TOOLS_AND_CLEANING: { title: 'Tools and cleaning things', usuallyOnce: false },
  BABY_THINGS: { title: 'Cot, pushchair and things for a baby', usuallyOnce: false },
  DEPOSIT: { title: 'Rent deposit', usuallyOnce: true },
  RENT_IN_ADVANCE: { title: 'Rent in advance', usuallyOnce: true },
  CONTENTS_INSURANCE: { title: 'Contents insurance', usuallyOnce: false },
  BROADBAND: { title: 'Broadband', usuallyOnce: false },
  PHONE: { title: 'Phone', usuallyOnce: true },
  COMPUTER: { title: 'Computer', usuallyOnce: true },
  UTILITIES: { title: 'Gas, electricity and water', usuallyOnce: false },
  FIRST_SHOP: { title: 'First food shop', usuallyOnce: true },
  TRAVEL: { title: 'Travel', usuallyOnce: false },
  REMOVAL: { title: 'Moving, delivery and storage', usuallyOnce: false },
  OTHER: { title: 'Something else', usuallyOnce: false },
} as const;

export type Item = keyof typeof ITEMS;

export const isItem = (code: string): code is Item => Object.hasOwn(ITEMS, code);
