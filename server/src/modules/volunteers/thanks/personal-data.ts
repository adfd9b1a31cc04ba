import type { PersonalTable } from '../../../platform/personal-data/personal-table';
import { clearedColumns } from '../../../platform/personal-data/personal-table';
import type { Processing } from '../../../platform/personal-data/processing';
import { say } from './say';

/** What volunteers say of their shifts. */
export const SHIFT_FEEDBACK: Processing = {
  code: 'SHIFT_FEEDBACK',
  name: { ID: 'Masukan relawan', EN: 'Feedback of volunteers' },
  data: { ID: 'Nilai dan kata-kata tentang sebuah giliran', EN: 'Rating and words about a shift' },
  subjects: ['MEMBER', 'CHILD'],
  purpose: {
    ID: 'Memperbaiki giliran dan pendampingan relawan.',
    EN: 'To make shifts and the guidance of volunteers better.',
  },
  bases: ['CONSENT'],
  retention: {
    ID: 'Selama orangnya anggota; dihapus bersama data anggota.',
    EN: 'While somebody is a member; it goes with their data.',
  },
  recipients: ['SUBJECT', 'STAFF'],
};

/** Feedback is deleted with its member. */
export const FEEDBACK_TABLES: readonly PersonalTable[] = [
  {
    table: 'shift_feedback',
    processing: SHIFT_FEEDBACK,
    meaning: say('personalData.feedback'),
    rowsOf: { condition: 'member_id = ?' },
    isErasedByRow: true,
    personal: clearedColumns('rating', 'comment_text'),
    other: ['id', 'assignment_id', 'member_id', 'given_at'],
  },
];
