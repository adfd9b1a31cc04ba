import { aboutOthers, withoutPersonalData } from '../../../platform/personal-data/personal-table';
import type { Processing } from '../../../platform/personal-data/processing';

/** Who wrote, approved and settled posts. */
export const POSTS: Processing = {
  code: 'POSTS',
  name: { ID: 'Unggahan di saluran perpustakaan', EN: 'Posts on the channels of the library' },
  data: {
    ID: 'Petugas yang menulis, menyetujui, dan menandai unggahan, dan yang menyetel saluran',
    EN: 'Staff who wrote, approved and settled posts, and who set up channels',
  },
  subjects: ['STAFF'],
  purpose: {
    ID: 'Yang menulis tidak menyetujui sendiri, dan kesalahan dapat ditelusuri.',
    EN: 'Who writes does not approve, and mistakes can be traced.',
  },
  bases: ['LEGITIMATE_INTEREST'],
  retention: { ID: 'Selama unggahannya disimpan.', EN: 'As long as the post is kept.' },
  recipients: ['STAFF'],
};

/** Posts say nothing about members; staff stand by their ids. */
export const POSTS_PERSONAL_DATA = {
  tables: [
    aboutOthers(
      'channel',
      'code is_on target open_url sealed_token token_expires_at held_reason updated_at updated_by version',
      { people: 'updated_by', processing: POSTS },
    ),
    aboutOthers(
      'post',
      'id subject_kind subject_id name_id name_en state planned_at listed_at card_size picture_upload_id alt_id alt_en made_at made_by written_by asked_at approved_at approved_by decline_note updated_at updated_by version',
      { people: 'made_by written_by approved_by updated_by', processing: POSTS },
    ),
    withoutPersonalData('post_text', 'post_id channel locale text'),
    aboutOthers(
      'post_delivery',
      'id post_id channel state attempts next_try_at claimed_at sent_text remote_step remote_id remote_address reason last_answer sent_at settled_by',
      { people: 'settled_by', processing: POSTS },
    ),
    aboutOthers('post_reach', 'delivery_id day seen replies noted_by', {
      people: 'noted_by',
      processing: POSTS,
    }),
  ],
};
