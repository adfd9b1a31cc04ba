import type { PersonalData } from './personal-table';
import { withoutPersonalData } from './personal-table';
import { say } from '../i18n/say';

/**
 * What the platform's own tables say about members. Outbox events name a member by id only, which after an
 * erasure leads to an empty row.
 */
export const PLATFORM_PERSONAL_DATA: PersonalData = {
  tables: [
    {
      table: 'session',
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
      meaning: say('platformTables.passkeyChallenge'),
      rowsOf: { condition: 'subject_id = ?' },
      isErasedByRow: true,
      personal: { subject_id: { remains: null }, challenge: { remains: null, isWithheld: true } },
      other: ['id', 'audience', 'expires_at'],
    },
    {
      table: 'idempotency',
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
      meaning: say('platformTables.throttle'),
      rowsOf: { condition: 'name LIKE ?', key: (memberId) => `member:${memberId}%` },
      isErasedByRow: true,
      personal: { name: { remains: null } },
      other: ['attempts', 'window_ends_at', 'blocked_until'],
    },
    withoutPersonalData('outbox_event', 'id name subject_id payload occurred_at'),
    // What staff did; the id of a member in it leads to an empty row once they are erased.
    withoutPersonalData(
      'audit_entry',
      'id occurred_at actor_id role_codes branch_id act object_id request_id device facts',
    ),
    // A file of a list goes after a day; its filter is that of the list, its maker is staff.
    withoutPersonalData(
      'list_export',
      'id maker_id list_name format locale filter order_by column_keys state rows_done rows_total written_bytes next_cursor leased_by leased_until created_at expires_at',
    ),
    withoutPersonalData('setting', 'name value'),
    withoutPersonalData('job_run', 'name next_run_at leased_by leased_until last_run_at last_outcome'),
  ],
};
