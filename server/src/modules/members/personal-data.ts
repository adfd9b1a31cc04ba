import type { DataKey } from '../../platform/auth/keys/data-key';
import type { PersonalColumn, PersonalTable } from '../../platform/personal-data/personal-table';
import { clearedColumns, withoutPersonalData } from '../../platform/personal-data/personal-table';
import { maskNik } from './registration/nik.rules';
import { ACCOUNT_SECURITY } from '../../platform/personal-data/processing';
import { CONSENTS, DATA_RIGHTS, MEMBERSHIP } from './processing';
import { say } from './words/say';

const OWN: PersonalTable['rowsOf'] = { condition: 'member_id = ?' };
const WITHHELD: PersonalColumn = { remains: null, isWithheld: true };
/** Ids end in 80 bits of chance, which say nothing and are as good as unique. */
const chancePartOf = (memberId: string): string => `X${memberId.slice(-16)}`;

/**
 * The row stays, empty, because accounts lead to it; the number of the card leads nowhere. The kind of
 * membership stays for statistics.
 */
const MEMBER: PersonalTable = {
  table: 'member',
  processing: MEMBERSHIP,
  meaning: say('personalData.member'),
  rowsOf: { condition: 'id = ?' },
  personal: {
    ...clearedColumns(
      'birth_date',
      'sex',
      'email',
      'email_verified_at',
      'phone',
      'phone_verified_at',
      'password_changed_at',
      'street',
      'rt',
      'rw',
      'kelurahan_code',
      'school',
      'school_class',
      'home_branch_id',
      'guardian_id',
      'guardian_name',
      'guardian_email',
      'guardian_phone',
    ),
    card_number: { remains: chancePartOf },
    name: { remains: '—' },
    name_key: { remains: '', isWithheld: true },
    nik_cipher: WITHHELD,
    nik_hash: WITHHELD,
    password_hash: WITHHELD,
    registered_on: { remains: '1970-01-01' },
    expires_on: { remains: '1970-01-01' },
    keeps_history: { remains: 0 },
    is_active: { remains: 0 },
  },
  other: [
    'id',
    'category_code',
    'is_provisional',
    'is_email_claimed',
    'is_phone_claimed',
    'must_change_password',
    'is_sample',
    'created_at',
    'version',
  ],
};

const FILE: readonly PersonalTable[] = [
  {
    table: 'member_name_word',
    processing: MEMBERSHIP,
    areTwinsDropped: true,
    personal: clearedColumns('word'),
    rowsOf: OWN,
    isErasedByRow: true,
    other: ['member_id'],
  },
  {
    table: 'card_alias',
    processing: MEMBERSHIP,
    meaning: say('personalData.cardAlias'),
    rowsOf: OWN,
    isErasedByRow: true,
    personal: clearedColumns('number'),
    other: ['member_id', 'kind', 'created_at'],
  },
  {
    table: 'member_block',
    processing: MEMBERSHIP,
    meaning: say('personalData.memberBlock'),
    rowsOf: OWN,
    isErasedByRow: true,
    personal: clearedColumns('reason'),
    actors: ['placed_by', 'lifted_by'],
    other: ['id', 'member_id', 'kind', 'created_at', 'until_date', 'lifted_at'],
  },
  {
    table: 'member_note',
    processing: MEMBERSHIP,
    meaning: say('personalData.memberNote'),
    rowsOf: OWN,
    isErasedByRow: true,
    personal: clearedColumns('note_text'),
    actors: ['written_by'],
    other: ['id', 'member_id', 'written_at'],
  },
  {
    table: 'member_view',
    processing: DATA_RIGHTS,
    areTwinsDropped: true,
    meaning: say('personalData.memberView'),
    rowsOf: OWN,
    isErasedByRow: true,
    personal: clearedColumns('viewed_at'),
    other: ['member_id', 'staff_id'],
  },
  {
    table: 'member_consent',
    processing: CONSENTS,
    meaning: say('personalData.memberConsent'),
    rowsOf: OWN,
    isErasedByRow: true,
    personal: clearedColumns('given_by_name'),
    actors: ['recorded_by'],
    links: ['given_by_id'],
    other: ['id', 'member_id', 'purpose', 'text_version', 'channel', 'until_date', 'recorded_at'],
  },
  {
    table: 'member_code',
    processing: ACCOUNT_SECURITY,
    meaning: say('personalData.memberCode'),
    rowsOf: OWN,
    isErasedByRow: true,
    personal: { contact_hash: WITHHELD },
    actors: ['issued_by'],
    other: ['id', 'member_id', 'purpose', 'channel', 'created_at', 'expires_at', 'used_at'],
  },
  {
    table: 'distinct_members',
    processing: MEMBERSHIP,
    areTwinsDropped: true,
    meaning: say('personalData.distinctMembers'),
    rowsOf: { condition: 'first_id = ?' },
    isErasedByRow: true,
    personal: {},
    actors: ['marked_by'],
    other: ['id', 'first_id', 'second_id', 'marked_at'],
  },
  {
    table: 'member_merge',
    processing: MEMBERSHIP,
    meaning: say('personalData.memberMerge'),
    rowsOf: { condition: 'kept_id = ?' },
    isErasedByRow: true,
    personal: clearedColumns('moved'),
    actors: ['merged_by'],
    other: ['id', 'kept_id', 'merged_id', 'taken', 'merged_at'],
  },
  {
    table: 'data_request',
    processing: DATA_RIGHTS,
    meaning: say('personalData.dataRequest'),
    rowsOf: OWN,
    personal: clearedColumns('wanted_text', 'reason', 'open_key'),
    actors: ['decided_by'],
    other: ['id', 'member_id', 'kind', 'status', 'requested_at', 'due_at', 'decided_at', 'block_id'],
  },
];

/**
 * What the tables of this module say about members. The identity number is shown to its holder as to everybody:
 * masked.
 */
export function memberTables(dataKey: DataKey): readonly PersonalTable[] {
  const shown = (row: Readonly<Record<string, unknown>>): Record<string, unknown> => ({
    ...row,
    masked_nik: maskedNik(dataKey, row['nik_cipher']),
  });
  return [
    ...FILE,
    { ...MEMBER, present: shown },
    withoutPersonalData(
      'member_category',
      'code name_id name_en validity_months minimum_age maximum_age can_borrow position',
    ),
    {
      table: 'class_promotion',
      processing: MEMBERSHIP,
      personal: {},
      actors: ['promoted_by'],
      other: ['id', 'school', 'school_year', 'moved_count', 'left_count', 'promoted_at'],
    },
    withoutPersonalData('card_number_counter', 'card_year next_number'),
  ];
}

function maskedNik(dataKey: DataKey, cipher: unknown): string | null {
  const nik = typeof cipher === 'string' ? dataKey.open('nik', cipher) : null;
  return nik === null ? null : maskNik(nik);
}
