import type { PersonalData, PersonalTable } from '../../platform/personal-data/personal-table';
import { withoutPersonalData } from '../../platform/personal-data/personal-table';
import type { InternetDeps } from './deps';
import { INTERNET } from './processing';
import { endInternetOf, mergeInternetOf } from './end-internet';
import { say } from './words/say';

/**
 * What computers and Wi-Fi keep about members. The log of the last ninety days is a duty: erasing a member cuts the way
 * from it to them, and the log itself goes when its time has come.
 */
export function internetPersonalData({ clock }: Pick<InternetDeps, 'clock'>): PersonalData {
  return {
    tables: TABLES,
    beforeErasure: (tx, memberId) => endInternetOf(tx, memberId, clock.now()),
    beforeMerge: (tx, pair) => mergeInternetOf(tx, pair, clock.now()),
  };
}

const TABLES: readonly PersonalTable[] = [
  {
    table: 'print_job',
    processing: INTERNET,
    meaning: say('personalData.print'),
    rowsOf: { condition: 'member_id = ?' },
    personal: { member_id: { remains: null }, cancel_reason: { remains: null } },
    actors: ['recorded_by', 'decided_by'],
    other:
      'id branch_id session_id item_id number pages is_colour state free_pages page_price amount recorded_at recorded_on decided_at receipt_number till_number is_sample'.split(
        ' ',
      ),
  },
  {
    table: 'wifi_session',
    processing: INTERNET,
    meaning: say('personalData.session'),
    rowsOf: { condition: 'voucher_id IN (SELECT id FROM internet_voucher WHERE member_id = ?)' },
    personal: {},
    people: ['mac', 'ip'],
    other:
      'id grant_id voucher_id nas acct_session_id mac ip granted_at started_at started_on last_seen_at stopped_at seconds bytes_out bytes_in end_reason is_sample'.split(
        ' ',
      ),
  },
  {
    table: 'internet_voucher',
    processing: INTERNET,
    meaning: say('personalData.voucher'),
    rowsOf: { condition: 'member_id = ?' },
    personal: {
      member_id: { remains: null },
      live_member_id: { remains: null, isWithheld: true },
      code_sealed: { remains: '', isWithheld: true },
    },
    actors: ['issued_by', 'cancelled_by'],
    // The hash is no use to anybody without the key of the library.
    present: ({ code_hash: _hash, ...facts }) => facts,
    other:
      'id code_hash kind branch_id batch_id minutes megabytes kilobits valid_until used_seconds used_bytes first_used_at terms_version issued_at cancelled_at is_sample'.split(
        ' ',
      ),
  },
  {
    table: 'computer_session',
    processing: INTERNET,
    meaning: say('personalData.computer'),
    rowsOf: { condition: 'member_id = ?' },
    personal: {
      member_id: { remains: null },
      open_member_id: { remains: null, isWithheld: true },
    },
    actors: ['started_by'],
    other:
      'id item_id branch_id voucher_id open_item_id open_voucher_id age_band started_at started_on ends_at extensions ended_at end_reason seconds is_sample'.split(
        ' ',
      ),
  },
  {
    table: 'computer_queue_entry',
    processing: INTERNET,
    meaning: say('personalData.queue'),
    rowsOf: { condition: 'member_id = ?' },
    personal: {
      member_id: { remains: null },
      open_member_id: { remains: null, isWithheld: true },
    },
    other:
      'id branch_id number position joined_at joined_on offered_item_id offer_ends_at missed_count closed_at close_reason is_sample'.split(
        ' ',
      ),
  },
  {
    table: 'internet_refusal',
    processing: INTERNET,
    personal: {},
    people: ['mac'],
    other: ['id', 'refused_at', 'reason', 'voucher_id', 'place', 'mac', 'is_sample'],
  },
  withoutPersonalData(
    'internet_rule',
    'id branch_id category_code age_band name value updated_at changed_by',
  ),
];
