import type { PersonalData } from '../../platform/personal-data/personal-table';
import { aboutOthers, withoutPersonalData } from '../../platform/personal-data/personal-table';
import { STAFF_DEVELOPMENT } from './processing';

const processing = STAFF_DEVELOPMENT;

/** The development of staff is data of the employer about staff; no column says anything about a member. */
export const DEVELOPMENT_PERSONAL_DATA: PersonalData = {
  tables: [
    withoutPersonalData('staff_rank', 'id name_id name_en position is_active version'),
    withoutPersonalData('staff_post', 'id name_id name_en position is_active target_hours version'),
    withoutPersonalData('competence', 'id name_id name_en position is_active area version'),
    withoutPersonalData('post_competence', 'post_id competence_id level'),
    withoutPersonalData(
      'training_course',
      'id title provider competence_id hours event_id starts_on is_active is_sample version',
    ),
    withoutPersonalData(
      'sop_page',
      'id title_id title_en post_id current_number is_active is_sample updated_at version',
    ),
    withoutPersonalData(
      'onboarding_item',
      'id text_id text_en post_id sop_id course_id due_days needs_lead position is_active is_sample version',
    ),
    aboutOthers('onboarding_step', 'staff_id item_id due_on done_on confirmed_on confirmed_by', {
      people: 'staff_id due_on done_on confirmed_on confirmed_by',
      processing,
    }),
    aboutOthers(
      'development_plan',
      'id staff_id year goals_version self_agreed_version self_agreed_on lead_agreed_version lead_agreed_on lead_agreed_by mid_year_note mid_year_noted_on outcome outcome_on updated_at is_sample version',
      {
        people: 'staff_id self_agreed_on lead_agreed_on lead_agreed_by mid_year_note outcome',
        processing,
      },
    ),
    aboutOthers(
      'development_goal',
      'id plan_id position competence_id target_level aim course_id way due_on outcome',
      { people: 'competence_id target_level aim course_id way due_on outcome', processing },
    ),
    aboutOthers('sop_version', 'sop_id number body_id body_en changed published_at published_by', {
      people: 'published_by',
      processing,
    }),
    aboutOthers('sop_reading', 'sop_id number staff_id confirmed_at', {
      people: 'staff_id confirmed_at',
      processing,
    }),
    aboutOthers('competence_assessment', 'staff_id competence_id kind level assessed_by assessed_at', {
      people: 'staff_id competence_id kind level assessed_by assessed_at',
      processing,
    }),
    aboutOthers(
      'staff_certificate',
      'id staff_id seen_by seen_on was_seen created_at created_by is_sample version kind number issuer valid_until',
      { people: 'staff_id seen_by created_by kind number issuer valid_until', processing },
    ),
    aboutOthers('counted_attendance', 'staff_id course_id counted_on', {
      people: 'staff_id course_id counted_on',
      processing,
    }),
    aboutOthers(
      'staff_paper',
      'id staff_id certificate_id training_id upload_id kind created_at created_by',
      { people: 'staff_id created_by', processing },
    ),
    aboutOthers(
      'staff_training',
      'id staff_id seen_by seen_on was_seen created_at created_by is_sample version course_id title provider competence_id completed_on hours rank_id',
      { people: 'staff_id seen_by created_by title provider completed_on hours rank_id', processing },
    ),
    aboutOthers(
      'staff_profile',
      'staff_id rank_id post_id status education lead_id started_on is_mentor closed_on is_sample updated_at version',
      {
        people: 'staff_id rank_id post_id status education lead_id started_on is_mentor closed_on',
        processing,
      },
    ),
  ],
};
