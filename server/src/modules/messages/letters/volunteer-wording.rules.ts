import type { Locale } from '../../../shared/locale';

type Words = { readonly subject: string; readonly body: string; readonly closing: string };
type Shipped = Readonly<Record<Locale, Words>>;

/** How the letters to volunteers say it as shipped; `judul` is the role or the shift. */
export const VOLUNTEER_WORDINGS: Readonly<
  Record<
    | 'VOLUNTEER_INVITED'
    | 'VOLUNTEER_ACCEPTED'
    | 'VOLUNTEER_DECLINED'
    | 'VOLUNTEER_LETTER_READY'
    | 'VOLUNTEER_LETTER_DECLINED'
    | 'SHIFT_THANKS',
    Shipped
  >
> = {
  SHIFT_THANKS: {
    ID: {
      subject: 'Terima kasih{{untuk}}: {{judul}}',
      body: 'Terima kasih sudah membantu{{untuk}}: {{judul}}. Petugas mengesahkan {{jumlah}}.\n\n{{isi}}',
      closing: 'Bagaimana giliran Anda? Ceritakan di Relawan saya; masukan Anda dibaca petugas relawan.',
    },
    EN: {
      subject: 'Thank you{{untuk}}: {{judul}}',
      body: 'Thank you for helping{{untuk}}: {{judul}}. Staff signed off {{jumlah}}.\n\n{{isi}}',
      closing: 'How was your shift? Tell us in My volunteering; whoever cares for volunteers reads it.',
    },
  },
  VOLUNTEER_INVITED: {
    ID: {
      subject: 'Kami ingin bertemu Anda: {{judul}}',
      body: 'Terima kasih sudah menawarkan bantuan sebagai {{judul}}. Kami mengundang Anda berbincang sebentar.\n\n{{isi}}',
      closing: 'Tidak bisa datang? Balas lewat kontak perpustakaan, dan kita cari waktu lain.',
    },
    EN: {
      subject: 'We would like to meet you: {{judul}}',
      body: 'Thank you for offering to help as {{judul}}. Please come for a short talk.\n\n{{isi}}',
      closing: 'Cannot come? Tell the library, and we find another time.',
    },
  },
  VOLUNTEER_ACCEPTED: {
    ID: {
      subject: 'Selamat datang, relawan: {{judul}}',
      body: 'Anda diterima sebagai {{judul}}. Terima kasih.\n\nPeran Anda, dan yang masih perlu ditunjukkan kepada petugas, ada di Relawan saya.',
      closing: 'Ada yang belum jelas? Tanyakan kepada petugas perpustakaan.',
    },
    EN: {
      subject: 'Welcome as a volunteer: {{judul}}',
      body: 'You are accepted as {{judul}}. Thank you.\n\nYour roles, and what you may still have to show to staff, stand in My volunteering.',
      closing: 'Is something unclear? Ask the staff of the library.',
    },
  },
  VOLUNTEER_DECLINED: {
    ID: {
      subject: 'Tentang lamaran Anda sebagai {{judul}}',
      body: 'Terima kasih sudah menawarkan bantuan. Lamaran Anda sebagai {{judul}} belum dapat kami terima.\n\n{{isi}}',
      closing:
        'Keberatan atas keputusan ini boleh Anda sampaikan dalam 21 hari kerja. Kesempatan lain ada di halaman Relawan.',
    },
    EN: {
      subject: 'About your application as {{judul}}',
      body: 'Thank you for offering to help. We cannot accept your application as {{judul}} yet.\n\n{{isi}}',
      closing:
        'You may object to this decision within 21 working days. Other opportunities stand on the page Volunteers.',
    },
  },
  VOLUNTEER_LETTER_READY: {
    ID: {
      subject: 'Surat keterangan jam Anda siap: {{nomor}}',
      body: 'Surat keterangan jam relawan Anda sudah terbit dengan nomor {{nomor}}. Unduh PDF-nya di Relawan saya.',
      closing:
        'Siapa pun yang menerimanya dapat memeriksa nomor dan kode QR-nya. Ada yang keliru? Beri tahu petugas relawan.',
    },
    EN: {
      subject: 'Your letter of hours is ready: {{nomor}}',
      body: 'Your letter of hours as a volunteer was issued with the number {{nomor}}. Download the PDF in My volunteering.',
      closing:
        'Whoever gets it can check its number and QR code. Is something wrong? Tell the staff of volunteers.',
    },
  },
  VOLUNTEER_LETTER_DECLINED: {
    ID: {
      subject: 'Tentang surat keterangan jam Anda',
      body: 'Surat keterangan jam yang Anda minta belum dapat kami terbitkan.\n\n{{isi}}',
      closing:
        'Perbaiki yang disebut di atas, lalu minta lagi di Relawan saya, atau tanyakan kepada petugas relawan.',
    },
    EN: {
      subject: 'About your letter of hours',
      body: 'We cannot issue the letter of hours you asked for yet.\n\n{{isi}}',
      closing: 'Mend what is said above and ask again in My volunteering, or ask the staff of volunteers.',
    },
  },
};
