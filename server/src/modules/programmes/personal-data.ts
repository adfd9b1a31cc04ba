import type { PersonalTable } from '../../platform/personal-data/personal-table';
import {
  aboutOthers,
  clearedColumns,
  withoutPersonalData,
} from '../../platform/personal-data/personal-table';
import { CERTIFICATES, EVENTS, EVENT_PEOPLE, EVENT_PROPOSALS } from './processing';
import { say } from './words/say';

const EVENT: PersonalTable = {
  table: 'event',
  processing: EVENTS,
  personal: {},
  actors: ['created_by', 'written_by'],
  other: (
    'id format kind programme_id status public_from name_id name_en summary_id summary_en description_id description_en languages place_kind branch_id space_id venue_name venue_address online_url capacity ' +
    'age_from age_to accessibility is_accessible is_for_children is_for_schools cost cost_note_id cost_note_en starts_at ends_at session_count registration_mode registration_scope waiting_mode offer_hours ' +
    'registration_opens_at registration_closes_at most_per_party allows_guests asks_photo_consent asks_support asks_school certificate_sessions recording_url poster_upload_id notice_id notice_en is_template ' +
    'copied_from_id search_text sequence created_at updated_at off_at is_sample version'
  ).split(' '),
};

/**
 * People who appear on posters are named there with their knowledge; the link to their card goes with the
 * member.
 */
const PERSON: PersonalTable = {
  table: 'event_person',
  processing: EVENT_PEOPLE,
  personal: {},
  links: ['member_id'],
  other: [
    'id',
    'name',
    'name_sort',
    'headline_id',
    'headline_en',
    'bio_id',
    'bio_en',
    'website',
    'photo_upload_id',
    'is_public',
    'staff_id',
    'created_at',
    'is_sample',
    'version',
  ],
};

const OWN_REGISTRATIONS = 'registration_id IN (SELECT r.id FROM registration r WHERE r.member_id = ?)';
/** Those they registered, and themselves where another member registered them. */
const OF_PERSON =
  '? IN (member_id, (SELECT r.member_id FROM registration r WHERE r.id = registered_person.registration_id))';
const EVENT_NAME = '(SELECT e.name_id FROM event e WHERE e.id = registration.event_id)';

const SUPPORT: PersonalTable = {
  table: 'registered_support',
  processing: EVENTS,
  meaning: say('personalData.registeredSupport'),
  rowsOf: {
    condition:
      'person_id IN (SELECT p.id FROM registered_person p JOIN registration r ON r.id = p.registration_id WHERE ? IN (p.member_id, r.member_id))',
  },
  isErasedByRow: true,
  personal: { support_text: { remains: null } },
  other: ['person_id', 'created_at'],
};

const PLACE: PersonalTable = {
  table: 'event_place',
  processing: EVENTS,
  meaning: say('personalData.eventPlace'),
  rowsOf: { condition: OWN_REGISTRATIONS },
  personal: { open_key: { remains: null, isWithheld: true }, check_in_device: { remains: null } },
  actors: ['checked_in_by'],
  other: [
    'id',
    'session_id',
    'registration_id',
    'person_id',
    'seats',
    'status',
    'attended_at',
    'attended_count',
    'check_in_way',
    'version',
  ],
};

/** Age group, sex and kelurahan stay for statistics; who it was goes. */
const REGISTERED_PERSON: PersonalTable = {
  table: 'registered_person',
  processing: EVENTS,
  meaning: say('personalData.registeredPerson'),
  rowsOf: { condition: OF_PERSON },
  links: ['member_id'],
  personal: { name: { remains: '—' }, ...clearedColumns('birth_date', 'school', 'photo_consent') },
  other: [
    'id',
    'registration_id',
    'position',
    'sex',
    'age_band',
    'kelurahan_code',
    'is_companion',
    'seats',
    'ticket_code',
  ],
};

const REGISTRATION: PersonalTable = {
  table: 'registration',
  processing: EVENTS,
  meaning: say('personalData.registration'),
  rowsOf: { condition: 'member_id = ?' },
  added: { event: EVENT_NAME },
  personal: clearedColumns(
    'member_id',
    'contact_name',
    'contact_email',
    'contact_phone',
    'school_name',
    'class_name',
    'teacher_name',
    'closing_reason',
    'age_reason',
  ),
  actors: ['created_by', 'closed_by'],
  other: [
    'id',
    'event_id',
    'session_id',
    'kind',
    'status',
    'partner_id',
    'have_guardians_agreed',
    'locale',
    'party_size',
    'queue_number',
    'offered_at',
    'offer_until',
    'closed_at',
    'created_at',
    'is_sample',
    'version',
  ],
};

/**
 * A certificate that was issued stays true; erasing takes the name off it, and its page says that it cannot
 * be compared any more.
 */
const CERTIFICATE: PersonalTable = {
  table: 'certificate',
  processing: CERTIFICATES,
  meaning: say('personalData.certificate'),
  rowsOf: { condition: 'member_id = ?' },
  links: ['member_id'],
  personal: { holder_name: { remains: '—' }, revoking_reason: { remains: null } },
  actors: ['issued_by'],
  other: [
    'id',
    'number',
    'code',
    'event_id',
    'person_id',
    'event_person_id',
    'role',
    'lesson_hours',
    'attended_sessions',
    'held_sessions',
    'signer_name',
    'signer_position_id',
    'signer_position_en',
    'issued_at',
    'revoked_at',
    'is_sample',
  ],
};

/**
 * What kind of event was proposed, and what became of it, stays for figures; who it was and their words go.
 */
const PROPOSAL: PersonalTable = {
  table: 'event_proposal',
  processing: EVENT_PROPOSALS,
  meaning: say('personalData.eventProposal'),
  rowsOf: { condition: 'member_id = ?' },
  personal: {
    title: { remains: '—' },
    ...clearedColumns(
      'member_id',
      'contact_name',
      'contact_email',
      'contact_phone',
      'group_name',
      'what',
      'wished_dates',
      'accessibility',
      'answer',
    ),
  },
  actors: ['decided_by'],
  other: [
    'id',
    'status',
    'locale',
    'kind',
    'partner_id',
    'purpose',
    'grade',
    'wished_at',
    'offered_at',
    'twin_key',
    'space_id',
    'expected_people',
    'decided_at',
    'event_id',
    'submitted_at',
    'created_at',
    'updated_at',
    'version',
  ],
};

const FOLLOW: PersonalTable = {
  table: 'programme_follow',
  processing: EVENTS,
  areTwinsDropped: true,
  meaning: say('personalData.programmeFollow'),
  rowsOf: { condition: 'member_id = ?' },
  isErasedByRow: true,
  personal: {},
  other: ['member_id', 'programme_id', 'created_at'],
  added: { programme: '(SELECT p.name_id FROM programme p WHERE p.id = programme_follow.programme_id)' },
};

/** The address itself is kept nowhere; without a member it is over. */
const CALENDAR: PersonalTable = {
  table: 'calendar_address',
  processing: EVENTS,
  meaning: say('personalData.calendarAddress'),
  rowsOf: { condition: 'member_id = ?' },
  personal: clearedColumns('member_id'),
  other: ['id', 'locale', 'created_at', 'ended_at'],
};

/** What the tables of programmes say about members. */
export const PROGRAMMES_TABLES: readonly PersonalTable[] = [
  SUPPORT,
  PLACE,
  CERTIFICATE,
  REGISTERED_PERSON,
  REGISTRATION,
  PROPOSAL,
  FOLLOW,
  CALENDAR,
  EVENT,
  PERSON,
  withoutPersonalData('certificate_counter', 'year next_number'),
  withoutPersonalData(
    'programme',
    'id kind status name_id name_en summary_id summary_en description_id description_en policy_goal_id policy_goal_en poster_upload_id position created_at is_sample version',
  ),
  withoutPersonalData('event_audience', 'event_id audience'),
  withoutPersonalData(
    'event_session',
    'id event_id status starts_at ends_at is_all_day from_date until_date name_id name_en note_id note_en own_space_id space_id own_capacity capacity taken sequence updated_at moved_at moved_from closure_id restored_at version',
  ),
  aboutOthers('event_credit', 'id event_id session_id person_id role position', {
    people: 'person_id',
    processing: EVENT_PEOPLE,
  }),
  withoutPersonalData(
    'event_partner',
    'id event_id programme_id partner_id name url contribution_kind contribution_amount contribution_note position',
  ),
  aboutOthers(
    'event_work',
    'id event_id position name_id name_en creator year_text medium_id medium_en dimensions lender caption_id caption_en alt_id alt_en upload_id',
    { people: 'creator lender', processing: EVENT_PEOPLE },
  ),
  withoutPersonalData('event_title', 'event_id title_id note_id note_en position'),
  aboutOthers(
    'event_photo',
    'id event_id upload_id position caption_id caption_en alt_id alt_en consent consent_note added_by created_at version',
    { people: 'upload_id consent consent_note added_by', processing: EVENT_PEOPLE },
  ),
  withoutPersonalData('event_budget_line', 'id event_id position label planned spent'),
  withoutPersonalData('event_outcome', 'event_id words updated_at changed_by'),
  aboutOthers('head_count', 'id session_id age_band sex head_count note recorded_by recorded_at', {
    people: 'recorded_by',
    processing: EVENTS,
  }),
];
