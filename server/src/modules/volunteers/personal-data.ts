import type { PersonalTable } from '../../platform/personal-data/personal-table';
import { clearedColumns, withoutPersonalData } from '../../platform/personal-data/personal-table';
import { GROUP_TABLES } from './groups/personal-data';
import { GUEST_TABLES } from './guests/personal-data';
import { LETTER_TABLES } from './letters/personal-data';
import { VOLUNTEERING } from './processing';
import { FEEDBACK_TABLES } from './thanks/personal-data';
import { say } from './words/say';

const OF_MEMBER = { condition: 'member_id = ?' };

/** What this module keeps about members: all of it goes with them. */
export const VOLUNTEER_TABLES: readonly PersonalTable[] = [
  ...LETTER_TABLES,
  ...FEEDBACK_TABLES,
  ...GROUP_TABLES,
  ...GUEST_TABLES,
  {
    table: 'volunteer_check',
    processing: VOLUNTEERING,
    meaning: say('personalData.check'),
    rowsOf: OF_MEMBER,
    isErasedByRow: true,
    personal: clearedColumns('seen_on', 'number', 'valid_until'),
    actors: ['seen_by'],
    other: ['id', 'member_id', 'kind', 'recorded_at'],
  },
  {
    table: 'volunteer_role_holder',
    processing: VOLUNTEERING,
    areTwinsDropped: true,
    meaning: say('personalData.roleHolder'),
    rowsOf: OF_MEMBER,
    isErasedByRow: true,
    added: { role: '(SELECT r.name_id FROM volunteer_role r WHERE r.id = volunteer_role_holder.role_id)' },
    personal: {},
    actors: ['granted_by'],
    other: ['id', 'member_id', 'role_id', 'open_role_id', 'granted_at', 'ended_at'],
  },
  {
    table: 'volunteer_application',
    processing: VOLUNTEERING,
    areTwinsDropped: true,
    meaning: say('personalData.application'),
    rowsOf: OF_MEMBER,
    isErasedByRow: true,
    added: { role: '(SELECT r.name_id FROM volunteer_role r WHERE r.id = volunteer_application.role_id)' },
    personal: clearedColumns(
      'motivation',
      'experience',
      'availability',
      'reference_text',
      'guardian_name',
      'guardian_contact',
      'invitation',
      'reason',
    ),
    actors: ['guardian_noted_by', 'decided_by'],
    other:
      'id member_id role_id open_role_id opportunity_id status needs_guardian guardian_agreed_at agreement_version created_at invited_at decided_at forgotten_at is_sample version'.split(
        ' ',
      ),
  },
  {
    table: 'volunteer',
    processing: VOLUNTEERING,
    areTwinsDropped: true,
    meaning: say('personalData.volunteer'),
    rowsOf: OF_MEMBER,
    isErasedByRow: true,
    personal: {},
    other:
      'id member_id status agreement_version agreed_at revoked_at since stopped_at is_sample version'.split(
        ' ',
      ),
  },
  withoutPersonalData(
    'volunteer_role',
    'id name_id name_en duties_id duties_en min_age works_with_children checks is_active created_at is_sample version',
  ),
  withoutPersonalData(
    'volunteer_opportunity',
    'id role_id branch_id place_id place_en time_id time_en minimum_id minimum_en skills_id skills_en is_open position created_at is_sample version',
  ),
];
