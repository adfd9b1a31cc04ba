/** What stands in a space and can be used or booked on its own. */
export const SPACE_ITEM_KINDS = ['SEAT', 'TABLE', 'COMPUTER', 'EQUIPMENT'] as const;

/** A kind of item. */
export type SpaceItemKind = (typeof SPACE_ITEM_KINDS)[number];
