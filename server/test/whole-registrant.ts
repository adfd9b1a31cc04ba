import { BLANK_EVENT } from '../src/modules/programmes/use-cases/save-event';
import { newId } from '../src/shared/id';

/** Rows of a member who registered for an event, in the order they can be written. */
export function registrantRows(memberId: string, at: string, tail: string): Record<string, object> {
  const [eventId, sessionId, registrationId, personId, programmeId] = [newId('evt'), newId('evs'), newId('reg'), newId('rgp'), newId('prg')];
  return {
    event: { ...BLANK_EVENT, id: eventId, format: 'ACTIVITY', kind: 'OTHER', name_id: 'Acara', created_at: at, created_by: memberId, changed_at: at },
    event_session: { id: sessionId, event_id: eventId, status: 'SCHEDULED', starts_at: at, ends_at: at, from_date: '2026-11-20', until_date: '2026-11-20', changed_at: at },
    event_person: { id: newId('evp'), name: 'Pembicara', name_sort: 'pembicara', member_id: memberId, created_at: at },
    registration: {
      id: registrationId, event_id: eventId, kind: 'PARTY', status: 'CANCELLED', member_id: memberId, contact_name: 'Siti', contact_email: 'a@b.id', contact_phone: '081', locale: 'ID', party_size: 1, queue_number: 1,
      school_name: 'SD', class_name: '4A', teacher_name: 'Ibu', closed_at: at, closed_by: memberId, closing_reason: 'Sakit', created_at: at, created_by: memberId,
    },
    registered_person: { id: personId, registration_id: registrationId, member_id: memberId, name: 'Siti', birth_date: '1990-04-17', sex: 'P', school: 'SD', photo_consent: 1, ticket_code: `T${tail}` },
    registered_support: { person_id: personId, support_text: 'Kursi roda', created_at: at },
    event_place: { id: newId('evl'), session_id: sessionId, registration_id: registrationId, person_id: personId, open_key: memberId, status: 'RESERVED', checked_in_by: memberId, check_in_device: 'ponsel' },
    event_feedback: { id: newId('efb'), event_id: eventId, registration_id: registrationId, rating: 4, words: 'Ruangannya panas', created_at: at },
    event_proposal: {
      id: newId('prp'), status: 'DECLINED', member_id: memberId, contact_name: 'Siti', contact_email: 'a@b.id', contact_phone: '081', group_name: 'Sanggar', locale: 'ID', kind: 'PERFORMANCE', title: 'Malam puisi', what: 'Membaca puisi',
      wished_dates: 'Desember', accessibility: 'Kursi roda', answer: 'Penuh', decided_at: at, decided_by: memberId, submitted_at: at, created_at: at, changed_at: at,
    },
    programme: { id: programmeId, kind: 'OTHER', status: 'PUBLISHED', name_id: 'Program', position: 1, created_at: at, is_sample: 0, version: 1 },
    programme_follow: { member_id: memberId, programme_id: programmeId, created_at: at },
    calendar_address: { id: newId('cad'), member_id: memberId, locale: 'ID', created_at: at },
    certificate: {
      id: newId('crt'), number: `SRT-2026-${tail.slice(-7)}`, code: `C${tail}`.slice(0, 16), event_id: eventId, person_id: personId, member_id: memberId, role: 'PARTICIPANT', holder_name: 'Siti', signer_name: 'Endang', signer_position_id: 'Kepala',
      signer_position_en: 'Head', issued_at: at, issued_by: memberId, revoking_reason: 'Salah nama',
    },
  };
}
