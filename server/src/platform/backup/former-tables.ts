import type { TableMetadata } from './table-metadata';

/**
 * Tables that an earlier version had and a migration has moved since. A backup of that version brings them back before
 * the migrations that came later run over them.
 */
export const FORMER_TABLES: readonly TableMetadata[] = [
  {
    name: 'event_feedback',
    columns: [
      { name: 'created_at', kind: 'instant' },
      { name: 'event_id', kind: 'text' },
      { name: 'id', kind: 'text' },
      { name: 'rating', kind: 'number' },
      { name: 'registration_id', kind: 'text' },
      { name: 'words', kind: 'text' },
    ],
    key: ['id'],
  },
];
