import { newId } from '../src/shared/id';

/** Rows of a member who had a business consultation, in the order they can be written. */
export function entrepreneurRows({ memberId, branchId, businessId }: { memberId: string; branchId: string; businessId: string }, at: string): Record<string, object> {
  const [mentorId, slotId, consultationId] = [newId('mtr'), newId('cst'), newId('cns')];
  return {
    mentor: { id: mentorId, name: 'Bu Lilik', kind: 'AGENCY', topics: 'PERMITS', languages: 'INDONESIAN', branch_id: branchId, created_at: at, created_by: memberId },
    consultation_slot: { id: slotId, mentor_id: mentorId, branch_id: branchId, starts_at: at, ends_at: at, mode: 'ON_SITE', status: 'OPEN', created_at: at, created_by: memberId },
    consultation: {
      id: consultationId, slot_id: slotId, mentor_id: mentorId, branch_id: branchId, member_id: memberId, business_id: businessId, starts_at: at, ends_at: at, mode: 'ON_SITE', status: 'DONE', stage: 'IDEA', sector: 'FOOD', topic: 'PERMITS',
      question: 'Izin keripik', turnover_band: 'UNDER_5M', job_count: 2, booked_at: at, booked_by: memberId, closed_at: at, closed_by: memberId, closing_reason: 'Sakit',
    },
    consultation_step: { id: newId('csp'), consultation_id: consultationId, position: 0, step_text: 'Ambil NIB', done_at: at },
    consultation_follow_up: { id: newId('cfu'), consultation_id: consultationId, days: 30, due_on: '2026-12-20', result: 'REACHED', permits: 'NIB', turnover_band: 'FROM_5M', job_count: 3, recorded_at: at, recorded_by: memberId },
    success_story: {
      id: newId('sst'), consultation_id: consultationId, member_id: memberId, branch_id: branchId, status: 'PUBLISHED', sector: 'FOOD', shown_name: 'Bu Sulis', title: 'Keripik', before_text: 'Titip', work_text: 'Belajar', after_text: 'Laku',
      offered_at: at, offered_by: memberId, consented_at: at,
    },
    consultation_note: { id: newId('cnt'), consultation_id: consultationId, note_text: 'Dapur menyatu', written_at: at, written_by: memberId },
  };
}
