import type { Processing } from '../../platform/personal-data/processing';

/** What readers say about books. */
export const REVIEWS: Processing = {
  code: 'REVIEWS',
  name: {
    ID: 'Ulasan dan daftar baca',
    EN: 'Reviews and reading lists',
  },
  data: {
    ID: 'Bintang, ulasan, daftar baca, dan apakah nama boleh tampil',
    EN: 'Stars, reviews, reading lists, and whether a name may be shown',
  },
  subjects: ['MEMBER', 'CHILD'],
  purpose: {
    ID: 'Membantu pembaca lain memilih.',
    EN: 'To help other readers choose.',
  },
  bases: ['CONSENT'],
  retention: {
    ID: 'Sampai penulisnya menghapusnya atau datanya dihapus.',
    EN: 'Until their author removes them or is erased.',
  },
  recipients: ['SUBJECT', 'STAFF', 'PUBLIC'],
};
