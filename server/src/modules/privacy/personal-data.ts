import type { PersonalTable } from '../../platform/personal-data/personal-table';
import { aboutOthers } from '../../platform/personal-data/personal-table';
import { ACCOUNTABILITY } from './processing';
import { say } from './words/say';

/** What the registers of UU PDP say about people: who was told of a breach, and which staff wrote and decided. */
export const PRIVACY_TABLES: readonly PersonalTable[] = [
  {
    table: 'data_breach_person',
    processing: ACCOUNTABILITY,
    meaning: say('personalData.told'),
    rowsOf: { condition: 'member_id = ?' },
    areTwinsDropped: true,
    personal: { member_id: { remains: null } },
    actors: ['chosen_by'],
    other: ['id', 'breach_id', 'chosen_at', 'told_at', 'failed_at', 'attempt'],
  },
  aboutOthers('data_breach_clock', 'id breach_id noticed_at moved_to reason moved_at moved_by', {
    people: 'moved_by',
    processing: ACCOUNTABILITY,
  }),
  aboutOthers(
    'data_breach',
    'id title status noticed_at due_at event_id event_en measures_id measures_en table_names people_count reported_at report_number told_at closed_at reason created_at created_by updated_at is_sample version',
    { people: 'created_by', processing: ACCOUNTABILITY },
  ),
  aboutOthers(
    'data_assessment',
    'id activity name name_en why why_en risks measures measures_en decision decided_by decided_on next_review_on number created_at updated_at is_sample version',
    { people: 'decided_by', processing: ACCOUNTABILITY },
  ),
  aboutOthers('data_assessment_version', 'id assessment_id number facts created_at created_by', {
    people: 'facts created_by',
    processing: ACCOUNTABILITY,
  }),
];
