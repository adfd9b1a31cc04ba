import type { PersonalTable } from '../../../platform/personal-data/personal-table';
import { clearedColumns } from '../../../platform/personal-data/personal-table';
import type { Processing } from '../../../platform/personal-data/processing';
import { say } from './say';

/** Groups of volunteers. */
export const VOLUNTEER_GROUPS: Processing = {
  code: 'VOLUNTEER_GROUPS',
  name: { ID: 'Kelompok relawan', EN: 'Groups of volunteers' },
  data: {
    ID: 'Siapa yang mewakili kelompok; dari orang lain hanya jumlahnya',
    EN: 'Who speaks for a group; of others only how many',
  },
  subjects: ['MEMBER'],
  purpose: {
    ID: 'Memberi tempat bagi kelas, perusahaan, dan komunitas yang membantu bersama.',
    EN: 'To give places to classes, companies and communities that help together.',
  },
  bases: ['CONSENT'],
  retention: {
    ID: 'Selama orangnya anggota; sesudah itu kelompok dan jumlahnya tinggal tanpa nama.',
    EN: 'While somebody is a member; then the group and its counts stay without the name.',
  },
  recipients: ['SUBJECT', 'STAFF'],
};

/** A group stays for figures; who spoke for it goes with their data. Of places there is only a count. */
export const GROUP_TABLES: readonly PersonalTable[] = [
  {
    table: 'volunteer_group',
    processing: VOLUNTEER_GROUPS,
    meaning: say('personalData.group'),
    rowsOf: { condition: 'contact_member_id = ?' },
    personal: clearedColumns('contact_member_id'),
    actors: ['created_by'],
    other: ['id', 'name', 'kind', 'partner_id', 'is_active', 'created_at', 'is_sample', 'version'],
  },
  {
    table: 'volunteer_group_place',
    processing: VOLUNTEER_GROUPS,
    personal: {},
    actors: ['noted_by', 'created_by', 'closed_by'],
    other:
      'id group_id shift_id need_id open_group_id people came minutes first_came first_minutes change_reason noted_at created_at closed_at'.split(
        ' ',
      ),
  },
];
