import type { PersonalTable } from '../../platform/personal-data/personal-table';
import { clearedColumns } from '../../platform/personal-data/personal-table';
import { CONSULTATIONS, MENTORS } from './processing';
import { say } from './words/say';

const OF_MEMBER = { condition: 'consultation_id IN (SELECT c.id FROM consultation c WHERE c.member_id = ?)' };

/**
 * What consultations say about members. Notes of staff are in the member's own copy, as those on the card
 * are: the law gives everybody what is kept about them (UU 27/2022 Pasal 7), and refuses it only where it
 * would harm somebody (Pasal 33), which is decided case by case. Stage, sector, age group, sex and kelurahan
 * stay for statistics when the person is gone.
 */
export const CONSULTATION_TABLES: readonly PersonalTable[] = [
  {
    table: 'consultation_step',
    processing: CONSULTATIONS,
    meaning: say('personalData.consultationStep'),
    rowsOf: OF_MEMBER,
    isErasedByRow: true,
    personal: clearedColumns('step_text', 'done_at'),
    other: ['id', 'consultation_id', 'position'],
  },
  {
    table: 'consultation_note',
    processing: CONSULTATIONS,
    meaning: say('personalData.consultationNote'),
    rowsOf: OF_MEMBER,
    isErasedByRow: true,
    personal: clearedColumns('note_text'),
    actors: ['written_by'],
    other: ['id', 'consultation_id', 'written_at'],
  },
  {
    table: 'consultation_follow_up',
    processing: CONSULTATIONS,
    meaning: say('personalData.consultationFollowUp'),
    rowsOf: OF_MEMBER,
    personal: clearedColumns('turnover_band', 'job_count'),
    actors: ['recorded_by'],
    other: ['id', 'consultation_id', 'days', 'due_on', 'result', 'permits', 'recorded_at'],
  },
  {
    table: 'success_story',
    processing: CONSULTATIONS,
    meaning: say('personalData.successStory'),
    rowsOf: { condition: 'member_id = ?' },
    personal: clearedColumns('member_id', 'shown_name', 'title', 'before_text', 'work_text', 'after_text'),
    actors: ['offered_by'],
    other:
      'id consultation_id branch_id status sector offered_at consented_at closed_at is_sample version'.split(
        ' ',
      ),
  },
  {
    table: 'consultation',
    processing: CONSULTATIONS,
    meaning: say('personalData.consultation'),
    rowsOf: { condition: 'member_id = ?' },
    added: { mentor: '(SELECT m.name FROM mentor m WHERE m.id = consultation.mentor_id)' },
    personal: clearedColumns(
      'member_id',
      'business_id',
      'question',
      'turnover_band',
      'job_count',
      'closing_reason',
    ),
    actors: ['booked_by', 'closed_by'],
    other:
      'id slot_id open_slot_id mentor_id branch_id starts_at ends_at mode status stage sector topic age_band sex kelurahan_code booked_at closed_at closure_id restored_at moved_at moved_from is_sample version'.split(
        ' ',
      ),
  },
  {
    table: 'mentor',
    processing: MENTORS,
    personal: {},
    actors: ['created_by'],
    links: ['member_id'],
    other:
      'id name kind organisation partner_id headline_id headline_en about_id about_en topics languages branch_id place_id place_en online_url is_active position created_at is_sample version'.split(
        ' ',
      ),
  },
  {
    table: 'consultation_slot',
    processing: MENTORS,
    personal: {},
    actors: ['created_by'],
    other:
      'id mentor_id branch_id starts_at ends_at mode status closure_id created_at is_sample version'.split(
        ' ',
      ),
  },
];
