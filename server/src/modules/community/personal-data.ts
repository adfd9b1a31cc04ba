import type { PersonalTable } from '../../platform/personal-data/personal-table';

/** What the tables of this room say about members: opinions and lists go with their member. */
export const COMMUNITY_TABLES: readonly PersonalTable[] = [
  {
    table: 'review',
    areTwinsDropped: true,
    meaning: { ID: 'Bintang dan ulasan Anda.', EN: 'Your stars and reviews.' },
    rowsOf: { condition: 'member_id = ?' },
    isErasedByRow: true,
    personal: {
      rating: { remains: null },
      review_text: { remains: null },
      is_named: { remains: null },
      refusal_reason: { remains: null },
    },
    actors: ['decided_by'],
    other: ['id', 'title_id', 'member_id', 'status', 'written_at', 'decided_at', 'version'],
  },
  {
    table: 'reading_list_title',
    meaning: { ID: 'Judul dalam daftar baca Anda.', EN: 'Titles in your reading lists.' },
    rowsOf: { condition: 'list_id IN (SELECT id FROM reading_list WHERE member_id = ?)' },
    isErasedByRow: true,
    personal: { title_id: { remains: null } },
    other: ['list_id', 'added_at'],
  },
  {
    table: 'reading_list',
    meaning: { ID: 'Daftar baca Anda.', EN: 'Your reading lists.' },
    rowsOf: { condition: 'member_id = ?' },
    isErasedByRow: true,
    personal: { name: { remains: null }, description: { remains: null }, refusal_reason: { remains: null } },
    actors: ['decided_by'],
    other: ['id', 'member_id', 'visibility', 'is_named', 'status', 'created_at', 'version'],
  },
];
