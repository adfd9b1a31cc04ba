import type { PersonalData } from './personal-table';
import { aboutOthers, withoutPersonalData } from './personal-table';
import { say } from '../i18n/say';
import { ACCOUNT_SECURITY, AUDIT_TRAIL } from './processing';

/**
 * What the platform's own tables say about members. Outbox events name a member by id only, which after an
 * erasure leads to an empty row.
 */
export const PLATFORM_PERSONAL_DATA: PersonalData = {
  tables: [
    {
      table: 'session',
      processing: ACCOUNT_SECURITY,
      meaning: say('platformTables.session'),
      rowsOf: { condition: 'subject_id = ?' },
      isErasedByRow: true,
      personal: { token_hash: { remains: null, isWithheld: true }, subject_id: { remains: null } },
      other: [
        'id',
        'audience',
        'created_at',
        'last_seen_at',
        'expires_at',
        'is_limited',
        'proved_at',
        'device',
      ],
    },
    {
      table: 'passkey',
      processing: ACCOUNT_SECURITY,
      meaning: say('platformTables.passkey'),
      rowsOf: { condition: 'subject_id = ?' },
      isErasedByRow: true,
      personal: {
        subject_id: { remains: null },
        name: { remains: null },
        credential_hash: { remains: null, isWithheld: true },
        credential_id: { remains: null, isWithheld: true },
        public_key: { remains: null, isWithheld: true },
      },
      other: ['id', 'audience', 'sign_count', 'is_synced', 'device', 'created_at', 'last_used_at'],
    },
    {
      table: 'passkey_challenge',
      processing: ACCOUNT_SECURITY,
      meaning: say('platformTables.passkeyChallenge'),
      rowsOf: { condition: 'subject_id = ?' },
      isErasedByRow: true,
      personal: { subject_id: { remains: null }, challenge: { remains: null, isWithheld: true } },
      other: ['id', 'audience', 'expires_at'],
    },
    {
      table: 'idempotency',
      processing: ACCOUNT_SECURITY,
      meaning: say('platformTables.idempotency'),
      rowsOf: { condition: 'principal = ?' },
      isErasedByRow: true,
      personal: {
        principal: { remains: null },
        outcome: { remains: null },
        request_hash: { remains: null, isWithheld: true },
      },
      other: ['idempotency_key', 'operation', 'created_at'],
    },
    {
      table: 'throttle',
      processing: ACCOUNT_SECURITY,
      meaning: say('platformTables.throttle'),
      rowsOf: { condition: 'name LIKE ?', key: (memberId) => `member:${memberId}%` },
      isErasedByRow: true,
      personal: { name: { remains: null } },
      other: ['attempts', 'window_ends_at', 'blocked_until'],
    },
    aboutOthers('outbox_event', 'id name subject_id payload occurred_at awaits_feed', {
      people: 'subject_id payload',
      processing: AUDIT_TRAIL,
    }),
    aboutOthers('feed_change', 'position event_id kind object_id partner_id occurred_at', {
      people: 'object_id',
      processing: AUDIT_TRAIL,
    }),
    // What staff did; the id of a member in it leads to an empty row once they are erased.
    aboutOthers(
      'audit_entry',
      'id occurred_at actor_id role_codes branch_id act object_id request_id device facts',
      { people: 'actor_id role_codes branch_id object_id device facts', processing: AUDIT_TRAIL },
    ),
    // A file of a list goes after a day; its filter is that of the list, its maker is staff.
    aboutOthers(
      'list_export',
      'id maker_id list_name format locale filter order_by column_keys state rows_done rows_total written_bytes next_cursor leased_by leased_until created_at expires_at',
      { people: 'maker_id filter', processing: AUDIT_TRAIL },
    ),
    // A hash under the key of the library: nobody can tell whose address it is.
    withoutPersonalData('mail_bounce', 'email_hash bounces bounced_at'),
    withoutPersonalData('setting', 'name value'),
    withoutPersonalData('job_run', 'name next_run_at leased_by leased_until last_run_at last_outcome'),
  ],
};
