import { sqlInstant } from '../src/platform/db/columns';
import { insertRows } from '../src/platform/db/write-rows';
import { newId } from '../src/shared/id';
import { ok } from '../src/shared/result';

import type { TestLibrary } from './test-library';
import { entrepreneurRows } from './whole-entrepreneur';
import { ownerRows } from './whole-owner';
import { guideRows } from './whole-guide-reader';
import { registrantRows } from './whole-registrant';

/** A member with something in every table that can hold something about a member. */
export type ForgottenMember = {
  readonly id: string;
  readonly loanId: string;
  readonly holdId: string;
  readonly branchId: string;
};

const AT = sqlInstant(new Date('2026-11-20T03:00:00Z'));

/**
 * Writes a member with a row in every table that has rows about members; `tail` keeps unique values apart.
 */
export async function writeWholeMember(library: TestLibrary, tail: string): Promise<ForgottenMember> {
  const { id } = await library.signInMember({ name: 'Siti' });
  const written = { id, loanId: newId('lon'), holdId: newId('hld'), branchId: newId('brn') };
  const owned = { memberId: id, branchId: written.branchId, businessId: newId('biz') };
  const rows = {
    ...memberRows(id, tail),
    ...circulationRows(written, tail),
    ...registrantRows(id, AT, tail),
    ...ownerRows(owned, AT, tail),
    ...entrepreneurRows(owned, AT),
    ...guideRows(id, AT),
  };
  const result = await library.house.db.transaction(async (tx) => {
    for (const [table, row] of Object.entries(rows)) await insertRows(tx, table, [row]);
    return ok(null);
  });
  if (!result.ok) throw new Error('The member could not be written.');
  return written;
}

function memberRows(id: string, tail: string): Record<string, object> {
  const messageId = newId('msg');
  return {
    card_alias: { number: `OLD-${tail}`, member_id: id, kind: 'LOST', created_at: AT },
    member_block: {
      id: newId('blk'),
      member_id: id,
      kind: 'MANUAL',
      reason: 'Alamat pindah',
      placed_at: AT,
      placed_by: id,
      until_date: null,
      lifted_at: AT,
      lifted_by: id,
    },
    member_note: {
      id: newId('mnt'),
      member_id: id,
      note_text: 'Suka cerita rakyat',
      written_at: AT,
      written_by: 'stf_1',
    },
    member_view: { member_id: id, staff_id: 'stf_1', viewed_at: AT },
    member_consent: {
      id: newId('mcs'),
      member_id: id,
      purpose: 'GUARDIAN',
      text_version: '1',
      channel: 'DESK',
      given_by_id: null,
      given_by_name: 'Ibu',
      recorded_by: id,
      recorded_at: AT,
    },
    member_code: {
      id: newId('mcd'),
      member_id: id,
      purpose: 'PASSWORD',
      channel: 'EMAIL',
      contact_hash: 'hash',
      issued_by: id,
      created_at: AT,
      expires_at: AT,
      used_at: null,
    },
    distinct_members: { id: newId('dst'), first_id: id, second_id: id, marked_at: AT, marked_by: id },
    member_merge: {
      id: newId('mmg'),
      kept_id: id,
      merged_id: id,
      taken: 'EMAIL',
      moved: '{}',
      merged_at: AT,
      merged_by: id,
    },
    data_request: {
      id: newId('dtr'),
      member_id: id,
      kind: 'CORRECT',
      status: 'OPEN',
      open_key: `CORRECT:${id}`,
      wanted_text: 'Nama saya',
      requested_at: AT,
      due_at: AT,
      decided_at: null,
      decided_by: id,
      block_id: null,
      reason: 'Ya',
    },
    idempotency: {
      principal: id,
      idempotency_key: `key-${tail}`,
      operation: 'renewLoans',
      request_hash: tail,
      outcome: '{}',
      created_at: AT,
    },
    message: {
      id: messageId,
      member_id: id,
      channel: 'EMAIL',
      template: 'HOLD_READY',
      cause: `hold.ready:${tail}`,
      locale: 'ID',
      about_id: newId('hld'),
      about_date: '2026-11-20',
      status: 'SENT',
      next_attempt_at: AT,
      created_at: AT,
      sent_by: id,
    },
    message_text: { message_id: messageId, subject: 'Payung', body: 'Tertinggal' },
    message_try: {
      message_id: messageId,
      number: 1,
      channel: 'EMAIL',
      outcome: 'SENT',
      tries: 1,
      first_at: AT,
      last_at: AT,
      cost: null,
    },
    message_preference: { member_id: id, way_order: 'EMAIL', titles_by_phone: 1 },
    push_device: {
      id: newId('psh'),
      member_id: id,
      endpoint_hash: tail,
      endpoint: `https://fcm.googleapis.com/${tail}`,
      p256dh: 'B',
      auth: 'x',
      label: 'Chrome',
      created_at: AT,
      last_sent_at: null,
    },
    message_choice: { member_id: id, topic: 'LOANS', by_email: 1, by_push: 1, by_whatsapp: 1 },
    message_language: { member_id: id, locale: 'EN' },
    passkey: {
      id: newId('pky'),
      audience: 'member',
      subject_id: id,
      credential_hash: tail,
      credential_id: 'c',
      public_key: 'k',
      sign_count: 1,
      is_synced: 0,
      device: 'Chrome',
      name: 'HP',
      created_at: AT,
      last_used_at: AT,
    },
    passkey_challenge: {
      id: newId('pkc'),
      challenge: tail,
      audience: 'member',
      subject_id: id,
      expires_at: AT,
    },
    throttle: { name: `member:${id}`, attempts: 1, window_ends_at: AT, blocked_until: null },
  };
}

function circulationRows(
  { id, loanId, holdId, branchId }: ForgottenMember,
  tail: string,
): Record<string, object> {
  const [workId, titleId, copyId, listId] = [newId('wrk'), newId('ttl'), newId('cpy'), newId('rls')];
  return {
    branch: {
      id: branchId,
      code: `B${tail}`,
      name_id: 'Pusat',
      kind: 'FIXED',
      is_sample: 0,
      position: 1,
      version: 1,
    },
    member_last_seen: { member_id: id, last_month: '2026-11' },
    visit: {
      id: newId('vis'),
      branch_id: branchId,
      visited_on: '2026-11-20',
      visited_hour: 10,
      kind: 'MEMBER',
      member_id: id,
      category_code: 'umum',
      age_band: 'ADULT',
      sex: 'FEMALE',
      purpose: null,
      visited_at: AT,
      recorded_by: id,
    },
    visit_group: {
      id: newId('vgr'),
      branch_id: branchId,
      visited_on: '2026-11-20',
      visited_hour: 10,
      name: 'SDN 1',
      purpose: 'EVENT',
      total: 2,
      counts: '{}',
      recorded_at: AT,
      recorded_by: id,
    },
    work: { id: workId, work_key: null, title: 'Laskar Pelangi' },
    title: {
      id: titleId,
      work_id: workId,
      title_proper: 'Laskar Pelangi',
      title_sort: 'laskar pelangi',
      material_type: 'BOOK',
      added_at: AT,
      updated_at: AT,
      version: 1,
    },
    copy: {
      id: copyId,
      barcode: `B${tail}`,
      title_id: titleId,
      branch_id: branchId,
      status: 'AVAILABLE',
      is_reference_only: 0,
      added_at: AT,
      version: 1,
    },
    copy_status_change: {
      id: newId('csc'),
      copy_id: copyId,
      from_status: 'ON_HOLD_SHELF',
      to_status: 'AVAILABLE',
      changed_at: AT,
      changed_by: id,
      reason: null,
    },
    loan: {
      id: loanId,
      copy_id: copyId,
      member_id: id,
      branch_id: branchId,
      desk_branch_id: branchId,
      member_category: 'umum',
      age_band: 'ADULT',
      material_type: 'BOOK',
      status: 'RETURNED',
      checked_out_at: AT,
      checked_out_by: id,
      due_at: AT,
      due_on: '2026-11-20',
      rule_ids: '{}',
      overrides: '[]',
      closed_at: AT,
      returned_at: AT,
      closed_by: id,
    },
    loan_renewal: {
      id: newId('lrn'),
      loan_id: loanId,
      number: 1,
      previous_due_at: AT,
      due_at: AT,
      renewed_at: AT,
      renewed_by: id,
      reason: 'Sakit',
    },
    copy_case: {
      id: newId('cse'),
      kind: 'CLAIMED_RETURNED',
      copy_id: copyId,
      loan_id: loanId,
      branch_id: branchId,
      note: 'Katanya sudah kembali',
      cost: 0,
      opened_at: AT,
      opened_by: id,
      resolution: 'FOUND',
      resolution_note: 'Ada di rak',
      resolved_at: AT,
      resolved_by: id,
    },
    hold: {
      id: holdId,
      member_id: id,
      title_id: titleId,
      pickup_branch_id: branchId,
      status: 'CANCELLED',
      queue_rank: 0,
      placed_at: AT,
      placed_by: id,
      closed_at: AT,
      closed_by: id,
      closing_reason: 'Sudah beli',
    },
    review: {
      id: newId('rvw'),
      title_id: titleId,
      member_id: id,
      rating: 4,
      review_text: 'Indah',
      is_named: 1,
      status: 'REFUSED',
      refusal_reason: 'Iklan',
      written_at: AT,
      decided_at: AT,
      decided_by: id,
      version: 1,
    },
    reading_list: {
      id: listId,
      member_id: id,
      name: 'Novel',
      description: 'Untuk libur',
      visibility: 'PUBLIC',
      is_named: 1,
      status: 'REFUSED',
      refusal_reason: 'Iklan',
      decided_by: id,
      created_at: AT,
      version: 1,
    },
    reading_list_title: { list_id: listId, title_id: titleId, added_at: AT },
    transfer: {
      id: newId('trf'),
      copy_id: copyId,
      from_branch_id: branchId,
      to_branch_id: branchId,
      sent_at: AT,
      sent_by: id,
      closed_at: AT,
      closed_by: id,
    },
    account_entry: {
      id: newId('acc'),
      member_id: id,
      kind: 'CHARGE',
      reason: 'CARD',
      amount: 0,
      branch_id: branchId,
      charge_key: `card-${tail}`,
      note: 'Kartu basah',
      occurred_at: AT,
      recorded_by: id,
    },
  };
}
