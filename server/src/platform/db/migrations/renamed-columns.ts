/** A column that got another name: table, name before, name after. */
export type RenamedColumn = readonly [table: string, before: string, after: string];

/** Every column that ever got another name; a backup of an earlier version still calls it what it was. */
export const RENAMED_COLUMNS: readonly RenamedColumn[] = [
  ['business', 'changed_at', 'updated_at'],
  ['business_listing', 'changed_at', 'updated_at'],
  ['guide', 'changed_at', 'updated_at'],
  ['event', 'changed_at', 'updated_at'],
  ['event_session', 'changed_at', 'updated_at'],
  ['event_outcome', 'changed_at', 'updated_at'],
  ['event_proposal', 'changed_at', 'updated_at'],
  ['circulation_rule', 'changed_at', 'updated_at'],
  ['special_days', 'changed_at', 'updated_at'],
  ['title', 'added_at', 'created_at'],
  ['copy', 'added_at', 'created_at'],
  ['reading_list_title', 'added_at', 'created_at'],
  ['event_photo', 'added_at', 'created_at'],
  ['hold', 'placed_at', 'created_at'],
  ['member_block', 'placed_at', 'created_at'],
];
