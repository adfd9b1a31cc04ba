import type { PersonalTable } from '../../platform/personal-data/personal-table';
import { aboutOthers, withoutPersonalData } from '../../platform/personal-data/personal-table';
import { REPORTS } from './processing';
import { say } from './words/say';

/** What reports say about members: a month, and nothing else. */
export const REPORTING_TABLES: readonly PersonalTable[] = [
  {
    table: 'member_last_seen',
    processing: REPORTS,
    meaning: say('personalData.lastSeen'),
    rowsOf: { condition: 'member_id = ?' },
    isErasedByRow: true,
    areTwinsDropped: true,
    personal: { member_id: { remains: null } },
    other: ['last_month'],
  },
  withoutPersonalData('summary_day', 'day counted_at is_frozen'),
  withoutPersonalData('circulation_day', 'day branch_id act class_code material_type act_count'),
  withoutPersonalData('circulation_hour', 'day branch_id act act_hour act_count'),
  withoutPersonalData('fines_day', 'day branch_id kind reason entry_count amount'),
  withoutPersonalData('visits_day', 'day branch_id visit_hour kind purpose people_count'),
  withoutPersonalData('title_month', 'month branch_id title_id loan_count'),
  withoutPersonalData('reader_month', 'month branch_id class_code age_band loan_count'),
  withoutPersonalData('member_month', 'month category_code joined_count borrower_count'),
  withoutPersonalData('space_hour', 'day branch_id space_id source use_hour person_minutes'),
  withoutPersonalData('audience_month', 'month branch_id source audience audience_code use_count'),
  withoutPersonalData('programme_goal', 'id source name_id name_en measure position is_sample version'),
  withoutPersonalData('goal_target', 'goal_id target_year target'),
  withoutPersonalData('goal_programme', 'programme_id goal_id'),
  withoutPersonalData('kelurahan_population', 'kelurahan_code population_year population'),
  withoutPersonalData('population_source', 'population_year source'),
  aboutOthers('month_page_reader', 'staff_id locale', { people: 'staff_id', processing: REPORTS }),
];
