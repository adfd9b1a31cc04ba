import type { EntityManager } from 'typeorm';

import type { PersonalData, PersonalTable } from '../../../platform/personal-data/personal-table';
import { clearedColumns, withoutPersonalData } from '../../../platform/personal-data/personal-table';
import { releaseUpload } from '../../../platform/uploads/uploads.queries';
import { SHOWN_ENTRIES } from './case.terms';
import { listPhotosOfMember } from './handling/overdue.queries';
import { CASES } from './processing';
import { say } from './words/say';

/**
 * What the tables of cases say about people. A case sent from an account stands in the copy of its member, and
 * forgets them when they are erased or two years after its last answer; steps hold words of staff and of
 * whoever sent it, and go with it. What staff wrote for each other stands in no copy, but is cleared too.
 */
const CASE_TABLES: readonly PersonalTable[] = [
  {
    table: 'feedback_entry',
    processing: CASES,
    meaning: say('personalData.entry'),
    rowsOf: { condition: 'case_id IN (SELECT c.id FROM feedback_case c WHERE c.member_id = ?)' },
    present: ({ entry_text, ...step }) => ({
      ...step,
      entry_text: SHOWN_ENTRIES.some((kind) => kind === step['kind']) ? entry_text : null,
    }),
    personal: { entry_text: { remains: null } },
    actors: ['created_by'],
    other: ['id', 'case_id', 'kind', 'created_at'],
  },
  {
    table: 'feedback_case',
    processing: CASES,
    meaning: say('personalData.case'),
    rowsOf: { condition: 'member_id = ?' },
    personal: {
      member_id: { remains: null },
      ...clearedColumns(
        'contact_name',
        'contact_email',
        'contact_phone',
        'place',
        'praised_name',
        'photo_ids',
      ),
      subject: { remains: '—' },
      case_text: { remains: '—' },
    },
    actors: ['created_by', 'assigned_to', 'praised_staff_id'],
    other:
      'id number kind status channel category unit clock due_on standard_id about_id open_about_id branch_id is_confidential locale lapor_number reopenings created_at first_answered_at is_on_time answer_days answered_at escalated_at public_question public_answer published_at updated_at version'.split(
        ' ',
      ),
  },
  withoutPersonalData('feedback_counter', 'year next_number'),
  {
    table: 'feedback_reply',
    processing: CASES,
    personal: {},
    actors: ['created_by'],
    other: ['id', 'name', 'text_id', 'text_en', 'created_at'],
  },
];

/** What cases know about members; the photos of one who is erased are released first. */
export const CASES_PERSONAL_DATA: PersonalData = { tables: CASE_TABLES, beforeErasure: releasePhotos };

async function releasePhotos(tx: EntityManager, memberId: string): Promise<void> {
  for (const { id, photoIds } of await listPhotosOfMember(tx, memberId))
    for (const photoId of photoIds ?? []) await releaseUpload(tx, photoId, id);
}
