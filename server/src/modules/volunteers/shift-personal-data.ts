import type { PersonalData, PersonalTable } from '../../platform/personal-data/personal-table';
import {
  aboutOthers,
  clearedColumns,
  withoutPersonalData,
} from '../../platform/personal-data/personal-table';
import type { Processing } from '../../platform/personal-data/processing';
import { endAllOf, joinCards } from './sign-up/join-cards';
import type { ShiftDeps } from './sign-up/shift-deps';
import { say } from './shift-words/say';

/** Shifts of volunteers and the duty roster of staff. */
export const SHIFTS: Processing = {
  code: 'SHIFTS',
  name: { ID: 'Jadwal relawan dan piket', EN: 'Shifts of volunteers and the duty roster' },
  data: {
    ID: 'Siapa bertugas kapan dan di mana, kehadiran, jam yang disahkan; dari petugas hari tidak hadir, tanpa alasannya',
    EN: 'Who helps or is on duty when and where, attendance, hours that were signed off; of staff days of absence, without why',
  },
  subjects: ['MEMBER', 'CHILD', 'STAFF'],
  purpose: {
    ID: 'Menjamin layanan punya cukup orang, tanpa bentrok dan dengan waktu istirahat, dan membuat surat jam.',
    EN: 'To have enough people for the service, without clashes and with rest, and to write letters of hours.',
  },
  bases: ['CONSENT', 'PUBLIC_TASK'],
  retention: {
    ID: 'Jam tetap selama orangnya anggota, supaya surat jam dapat dibuat; nama dihapus bersama data anggota. Hari tidak hadir dihapus setahun sesudah berakhir, tawaran jadwal sebulan sesudahnya, tautan kartu petugas 400 hari sesudah dilepas atau bersama akunnya.',
    EN: 'Hours stay while somebody is a member, so that letters can be written; names go with the member. Days of absence are deleted a year after their end, offers of shifts a month after these, links of cards of staff 400 days after they ended or with the account.',
  },
  recipients: ['SUBJECT', 'STAFF'],
};

/** What shifts and the duty roster keep. When a member is gone, shift, times and minutes stay for figures. */
export const SHIFT_TABLES: readonly PersonalTable[] = [
  {
    table: 'shift_sign_off',
    processing: SHIFTS,
    rowsOf: {
      condition: 'assignment_id IN (SELECT a.id FROM shift_assignment a WHERE a.member_id = ?)',
    },
    meaning: say('personalData.signOff'),
    personal: clearedColumns('reason'),
    actors: ['signed_by'],
    other: ['id', 'assignment_id', 'minutes', 'signed_at'],
  },
  {
    table: 'shift_assignment',
    processing: SHIFTS,
    meaning: say('personalData.assignment'),
    rowsOf: { condition: 'member_id = ?' },
    added: { shift: '(SELECT s.title_id FROM shift s WHERE s.id = shift_assignment.shift_id)' },
    personal: clearedColumns('member_id', 'override_reason', 'close_reason'),
    actors: ['checked_in_by', 'signed_off_by', 'overridden_by', 'created_by', 'closed_by'],
    people: ['staff_id'],
    other:
      'id shift_id need_id staff_id open_key status queue_number starts_at ends_at confirmed_at checked_in_at checked_out_at minutes signed_off_at overridden created_at closed_at is_sample version'.split(
        ' ',
      ),
  },
  {
    table: 'shift_offer_person',
    processing: SHIFTS,
    meaning: say('personalData.offer'),
    rowsOf: { condition: 'member_id = ?' },
    isErasedByRow: true,
    areTwinsDropped: true,
    personal: {},
    people: ['staff_id'],
    other: ['id', 'offer_id', 'member_id', 'staff_id', 'asked_at', 'declined_at'],
  },
  {
    table: 'shift_offer',
    processing: SHIFTS,
    personal: {},
    actors: ['created_by'],
    other: 'id need_id assignment_id open_key status is_for_all ends_at created_at closed_at'.split(' '),
  },
  {
    table: 'staff_card',
    processing: SHIFTS,
    meaning: say('personalData.card'),
    rowsOf: { condition: 'member_id = ?' },
    isErasedByRow: true,
    areTwinsDropped: true,
    personal: {},
    people: ['staff_id'],
    other: ['id', 'member_id', 'staff_id', 'linked_at', 'unlinked_at', 'open_link'],
  },
  {
    ...aboutOthers('staff_absence', 'id staff_id from_date until_date created_at ended_at', {
      people: 'staff_id from_date until_date',
      processing: SHIFTS,
    }),
    actors: ['created_by'],
  },
  {
    table: 'shift',
    processing: SHIFTS,
    personal: {},
    actors: ['cancelled_by', 'created_by'],
    other:
      'id audience title_id title_en branch_id space_id session_id place starts_at ends_at sign_up_from sign_up_until briefing status cancelled_at cancel_reason session_starts_at session_ends_at moved_at move_count checked_count series_id created_at is_sample version'.split(
        ' ',
      ),
  },
  withoutPersonalData(
    'shift_need',
    'id shift_id role_id duty_point_id position needed taken last_queue_number',
  ),
  withoutPersonalData('duty_point', 'id branch_id name_id name_en is_active position is_sample version'),
];

/** What shifts know about members; what is to come is given back before one is forgotten. */
export function shiftsPersonalData(deps: ShiftDeps): PersonalData {
  return {
    tables: SHIFT_TABLES,
    beforeErasure: (tx, memberId) => endAllOf(deps, tx, memberId),
    beforeMerge: (tx, merge) => joinCards(deps, tx, merge),
  };
}
