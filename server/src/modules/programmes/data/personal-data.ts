import type { PersonalTable } from '../../../platform/personal-data/personal-table';
import { impersonal } from '../../../platform/personal-data/personal-table';

const EVENT: PersonalTable = {
  table: 'event', personal: {}, actors: ['created_by'],
  other: (
    'id format kind programme_id status public_from name_id name_en summary_id summary_en description_id description_en languages place_kind branch_id space_id venue_name venue_address online_url capacity ' +
    'age_from age_to accessibility is_accessible is_for_children is_for_schools cost cost_note_id cost_note_en starts_at ends_at session_count registration_mode registration_scope waiting_mode offer_hours ' +
    'registration_opens_at registration_closes_at most_per_party allows_guests asks_photo_consent asks_support asks_school certificate_sessions recording_url poster_upload_id notice_id notice_en is_template ' +
    'copied_from_id search_text sequence created_at changed_at is_sample version'
  ).split(' '),
};

/** People who appear on posters are named there with their knowledge; the link to their card goes with the member. */
const PERSON: PersonalTable = {
  table: 'event_person', personal: {}, links: ['member_id'],
  other: ['id', 'name', 'name_sort', 'headline_id', 'headline_en', 'bio_id', 'bio_en', 'website', 'photo_upload_id', 'is_public', 'staff_id', 'created_at', 'is_sample', 'version'],
};

/** What the tables of programmes say about members. */
export const PROGRAMMES_TABLES: readonly PersonalTable[] = [
  EVENT, PERSON,
  impersonal('programme', 'id kind status name_id name_en summary_id summary_en description_id description_en policy_goal_id policy_goal_en poster_upload_id position created_at is_sample version'),
  impersonal('event_audience', 'event_id audience'),
  impersonal('event_session', 'id event_id status starts_at ends_at is_all_day from_date until_date name_id name_en note_id note_en own_space_id space_id own_capacity capacity taken sequence changed_at version'),
  impersonal('event_credit', 'id event_id session_id person_id role position'),
  impersonal('event_partner', 'id event_id programme_id name url contribution_kind contribution_amount contribution_note position'),
  impersonal('event_work', 'id event_id position name_id name_en creator year_text medium_id medium_en dimensions lender caption_id caption_en alt_id alt_en upload_id'),
  impersonal('event_title', 'event_id title_id note_id note_en position'),
];
