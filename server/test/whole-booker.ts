import { newId } from '../src/shared/id';

/** Rows of a member who booked a seat and waited for another, in the order they can be written. */
export function bookerRows(
  { memberId, branchId }: { readonly memberId: string; readonly branchId: string },
  at: string,
) {
  const spaceId = newId('spc');
  const span = { branch_id: branchId, space_id: spaceId, starts_at: at, ends_at: at };
  return {
    space: {
      id: spaceId,
      branch_id: branchId,
      name_id: 'Ruang Baca',
      kind: 'READING_ROOM',
      accessibility: '[]',
    },
    booking: {
      id: newId('bkg'),
      ...span,
      member_id: memberId,
      category_code: 'umum',
      locale: 'ID',
      party_size: 1,
      purpose: 'Belajar',
      blocked_until: at,
      free_until: at,
      status: 'CANCELLED',
      override_reason: 'Tamu dinas',
      decided_at: at,
      decided_by: memberId,
      decision_reason: 'Boleh',
      cancelled_at: at,
      cancelled_by: memberId,
      cancel_reason: 'Sakit',
      created_at: at,
      created_by: memberId,
    },
    usual_place: {
      id: newId('usp'),
      member_id: memberId,
      space_id: spaceId,
      place_id: spaceId,
      created_at: at,
    },
    booking_wait: { id: newId('bkw'), ...span, member_id: memberId, party_size: 1, created_at: at },
  };
}
