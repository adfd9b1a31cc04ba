import type { PersonalTable } from '../../../platform/personal-data/personal-table';
import { aboutOthers, withoutPersonalData } from '../../../platform/personal-data/personal-table';
import { SURVEY } from './processing';
import { say } from './words/say';

/** What the satisfaction survey says about members: when they were last invited, for 90 days. A sheet says nothing. */
export const SKM_TABLES: readonly PersonalTable[] = [
  {
    table: 'satisfaction_invitation',
    processing: SURVEY,
    meaning: say('personalData.invitation'),
    rowsOf: { condition: 'member_id = ?' },
    isErasedByRow: true,
    areTwinsDropped: true,
    personal: { member_id: { remains: null } },
    other: ['id', 'service', 'invited_on'],
  },
  withoutPersonalData(
    'satisfaction_period',
    'id from_date until_date status elements breakdown served created_at closed_at published_at is_sample version',
  ),
  aboutOthers(
    'satisfaction_sheet',
    'period_id id month half_day service channel age_band sex education occupation u1 u2 u3 u4 u5 u6 u7 u8 u9 is_complete',
    { people: 'age_band sex education occupation', processing: SURVEY },
  ),
  aboutOthers('satisfaction_spent', 'hash', { people: 'hash', processing: SURVEY }),
  withoutPersonalData(
    'satisfaction_act',
    'id period_id element cause_id cause_en act_id act_en unit due_date status is_public created_at version',
  ),
];
