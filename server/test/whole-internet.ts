import { newId } from '../src/shared/id';

/** Writes what the internet of the library keeps about a member: a voucher, a device online with it, and a computer. */
export function internetRows(
  {
    memberId,
    branchId,
    spaceId,
  }: { readonly memberId: string; readonly branchId: string; readonly spaceId: string },
  at: string,
  tail: string,
): Record<string, object> {
  const [voucherId, sessionId] = [newId('ivc'), newId('wfs')];
  const itemId = newId('spi');
  const place = { branch_id: branchId, accessibility: '[]' };
  return {
    internet_voucher: {
      id: voucherId,
      code_hash: tail,
      code_sealed: 'sealed',
      kind: 'MEMBER',
      branch_id: branchId,
      member_id: memberId,
      live_member_id: memberId,
      valid_until: at,
      issued_at: at,
      issued_by: memberId,
      cancelled_by: memberId,
    },
    space_item: { ...place, id: itemId, space_id: spaceId, kind: 'COMPUTER', code: 'K01' },
    computer_session: {
      id: newId('cps'),
      item_id: itemId,
      branch_id: branchId,
      member_id: memberId,
      open_item_id: itemId,
      open_member_id: memberId,
      started_at: at,
      started_on: at.slice(0, 10),
      ends_at: at,
      started_by: memberId,
    },
    computer_queue_entry: {
      id: newId('cqe'),
      branch_id: branchId,
      member_id: memberId,
      open_member_id: memberId,
      number: 1,
      position: 1,
      joined_at: at,
      joined_on: at.slice(0, 10),
    },
    print_job: {
      id: newId('prj'),
      branch_id: branchId,
      item_id: itemId,
      member_id: memberId,
      number: 1,
      pages: 3,
      state: 'WAITING',
      free_pages: 1,
      page_price: 500,
      amount: 1000,
      recorded_at: at,
      recorded_on: at.slice(0, 10),
      recorded_by: memberId,
      decided_by: memberId,
    },
    wifi_session: {
      id: sessionId,
      grant_id: sessionId,
      voucher_id: voucherId,
      nas: 'rb-pusat',
      mac: 'AA:BB:CC:00:11:22',
      ip: '192.168.88.20',
      granted_at: at,
      last_seen_at: at,
    },
  };
}
