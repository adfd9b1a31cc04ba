import type { PersonalTable } from '../../platform/personal-data/personal-table';
import { clearedColumns } from '../../platform/personal-data/personal-table';
import { VISITS } from './processing';
import { say } from './words/say';

/** What the guest book says about members. */
export const VISIT_TABLES: readonly PersonalTable[] = [
  {
    table: 'visit',
    processing: VISITS,
    meaning: say('personalData.visit'),
    rowsOf: { condition: 'member_id = ?' },
    personal: clearedColumns('member_id', 'visited_at'),
    actors: ['recorded_by'],
    other: [
      'id',
      'branch_id',
      'visited_on',
      'visited_hour',
      'kind',
      'category_code',
      'age_band',
      'sex',
      'purpose',
      'is_sample',
    ],
  },
  {
    table: 'visit_group',
    processing: VISITS,
    personal: {},
    actors: ['recorded_by'],
    other: [
      'id',
      'branch_id',
      'visited_on',
      'visited_hour',
      'name',
      'purpose',
      'total',
      'counts',
      'recorded_at',
      'is_sample',
    ],
  },
];
