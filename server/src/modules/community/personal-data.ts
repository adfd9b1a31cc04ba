import type { PersonalTable } from '../../platform/personal-data/personal-table';
import { REVIEWS } from './processing';
import { say } from './words/say';

/** What the tables of this module say about members: opinions and lists go with their member. */
export const COMMUNITY_TABLES: readonly PersonalTable[] = [
  {
    table: 'review',
    processing: REVIEWS,
    areTwinsDropped: true,
    meaning: say('personalData.review'),
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
    processing: REVIEWS,
    meaning: say('personalData.readingListTitle'),
    rowsOf: { condition: 'list_id IN (SELECT id FROM reading_list WHERE member_id = ?)' },
    isErasedByRow: true,
    personal: { title_id: { remains: null } },
    other: ['list_id', 'created_at'],
  },
  {
    table: 'reading_list',
    processing: REVIEWS,
    meaning: say('personalData.readingList'),
    rowsOf: { condition: 'member_id = ?' },
    isErasedByRow: true,
    personal: { name: { remains: null }, description: { remains: null }, refusal_reason: { remains: null } },
    actors: ['decided_by'],
    other: ['id', 'member_id', 'visibility', 'is_named', 'status', 'created_at', 'version'],
  },
];
