import type { Locale, LocalizedText } from '../../../shared/locale';
import { textIn } from '../../../shared/locale';
import type { MessageTemplate } from '../templates.terms';

/** What a device shows: it may lie on a table where others read it, so it names no title and no person. */
export type Note = {
  readonly title: string;
  readonly body: string;
  readonly path: string;
  readonly tag: string;
};

const BODIES: Readonly<Record<MessageTemplate, Readonly<Record<Locale, string>>>> = {
  LOAN_DUE_SOON: { ID: 'Ada pinjaman yang segera jatuh tempo.', EN: 'A loan is due soon.' },
  LOAN_DUE_TODAY: { ID: 'Ada pinjaman yang harus kembali hari ini.', EN: 'A loan is due today.' },
  LOAN_OVERDUE: { ID: 'Ada pinjaman yang terlambat.', EN: 'A loan is overdue.' },
  HOLD_READY: { ID: 'Pesanan Anda siap diambil.', EN: 'Your hold is ready to collect.' },
  HOLD_EXPIRING: {
    ID: 'Pesanan Anda segera dikembalikan ke rak.',
    EN: 'Your hold will soon go back to the shelf.',
  },
  HOLD_LAPSED: {
    ID: 'Pesanan Anda berakhir karena belum diambil.',
    EN: 'Your hold ended because it was not collected.',
  },
  MEMBERSHIP_ENDING: { ID: 'Keanggotaan segera berakhir.', EN: 'The membership ends soon.' },
  PAYMENT_RECEIPT: { ID: 'Pembayaran Anda sudah dicatat.', EN: 'Your payment was recorded.' },
  EVENT_CONFIRMED: { ID: 'Kursi Anda di sebuah acara sudah dicatat.', EN: 'Your place at an event is kept.' },
  EVENT_OFFERED: {
    ID: 'Ada kursi untuk Anda. Terima sebelum batas waktunya.',
    EN: 'There are places for you. Accept them in time.',
  },
  EVENT_REMINDER: { ID: 'Besok ada acara yang Anda ikuti.', EN: 'An event you joined is tomorrow.' },
  EVENT_OFF: {
    ID: 'Ada perubahan pada acara yang Anda ikuti.',
    EN: 'Something changed about an event you joined.',
  },
  CONSULTATION_BOOKED: { ID: 'Jam konsultasi Anda sudah dipesan.', EN: 'Your consultation is booked.' },
  CONSULTATION_REMINDER: { ID: 'Besok Anda punya jam konsultasi.', EN: 'You have a consultation tomorrow.' },
  CONSULTATION_OFF: {
    ID: 'Ada perubahan pada konsultasi Anda.',
    EN: 'Something changed about your consultation.',
  },
  BOOKING_CONFIRMED: { ID: 'Pemesanan Anda sudah pasti.', EN: 'Your booking is certain.' },
  BOOKING_MOVED: { ID: 'Pemesanan Anda dipindah.', EN: 'Your booking was moved.' },
  SHIFT_CONFIRMED: { ID: 'Tempat Anda dalam jadwal sudah pasti.', EN: 'You have a place in a shift.' },
  SHIFT_REMINDER: { ID: 'Besok Anda bertugas.', EN: 'Your shift is tomorrow.' },
  SHIFT_THANKS: { ID: 'Terima kasih atas bantuan Anda.', EN: 'Thank you for your help.' },
  SHIFT_MOVED: { ID: 'Jadwal Anda pindah.', EN: 'Your shift moved.' },
  SHIFT_OFFERED: { ID: 'Ada jadwal relawan yang cocok untuk Anda.', EN: 'There is a shift that fits you.' },
  SHIFT_PASSED_ON: { ID: 'Jadwal Anda diambil alih.', EN: 'Somebody took over your shift.' },
  SHIFT_OFF: { ID: 'Ada perubahan pada jadwal Anda.', EN: 'Something changed about your shift.' },
  BOOKING_REMINDER: { ID: 'Besok Anda memesan tempat.', EN: 'You booked a place for tomorrow.' },
  BOOKING_OFF: { ID: 'Ada perubahan pada pemesanan Anda.', EN: 'Something changed about your booking.' },
  BOOKING_RELEASED: {
    ID: 'Tempat Anda sudah dibuka untuk orang lain.',
    EN: 'Your place is free for others now.',
  },
  BOOKING_OFFERED: {
    ID: 'Ada tempat kosong yang ditahan untuk Anda. Pesan sebelum batas waktunya.',
    EN: 'A place is free and kept for you. Book it in time.',
  },
  NEWSLETTER_CONFIRM: { ID: 'Tegaskan langganan buletin Anda.', EN: 'Confirm your newsletters.' },
  BOOKING_CODE: { ID: 'Ada kode untuk pemesanan Anda.', EN: 'There is a code for your booking.' },
  CONSULTATION_FOLLOW_UP: { ID: 'Kami ingin mendengar kabar Anda.', EN: 'We would like to hear from you.' },
  BUSINESS_ACCEPTED: {
    ID: 'Ada kabar tentang profil usaha Anda.',
    EN: 'There is news about your business profile.',
  },
  BUSINESS_REFUSED: {
    ID: 'Ada catatan petugas tentang profil usaha Anda.',
    EN: 'Staff left a note about your business profile.',
  },
  PARTNER_REQUEST_ANSWERED: {
    ID: 'Permintaan Anda untuk mewakili lembaga sudah dijawab.',
    EN: 'Your request to act for an institution was answered.',
  },
  DATA_BREACH: {
    ID: 'Ada pemberitahuan penting tentang data pribadi Anda.',
    EN: 'There is an important notice about your personal data.',
  },
  SATISFACTION_INVITATION: {
    ID: 'Bagaimana layanan kami tadi? Sembilan pertanyaan, satu menit.',
    EN: 'How was our service? Nine questions, one minute.',
  },
  OUTCOME_SURVEY: {
    ID: 'Apa yang berubah sesudah acara Anda? Beberapa pertanyaan, tanpa nama.',
    EN: 'What has changed since your event? A few questions, without a name.',
  },
  VOLUNTEER_INVITED: { ID: 'Ada kabar tentang lamaran Anda.', EN: 'There is news about your application.' },
  VOLUNTEER_ACCEPTED: { ID: 'Ada kabar tentang lamaran Anda.', EN: 'There is news about your application.' },
  VOLUNTEER_LETTER_READY: { ID: 'Surat keterangan jam Anda siap.', EN: 'Your letter of hours is ready.' },
  VOLUNTEER_LETTER_DECLINED: {
    ID: 'Ada kabar tentang surat keterangan jam Anda.',
    EN: 'There is news about your letter of hours.',
  },
  VOLUNTEER_DECLINED: { ID: 'Ada kabar tentang lamaran Anda.', EN: 'There is news about your application.' },
  CLASS_SET_READY: { ID: 'Paket kelas siap diambil.', EN: 'A class set is ready to fetch.' },
  CLASS_SET_DECLINED: { ID: 'Permintaan paket kelas sudah dijawab.', EN: 'A class set was answered.' },
  CLASS_SET_CANCELLED: { ID: 'Paket kelas dibatalkan.', EN: 'A class set was cancelled.' },
  CLASS_SET_REMINDER: { ID: 'Ada buku paket kelas yang belum kembali.', EN: 'Books of a class set are out.' },
  PARTNER_KEY_MADE: { ID: 'Ada kunci baru untuk mitra Anda.', EN: 'There is a new key of your partner.' },
  WEBHOOK_PAUSED: { ID: 'Webhook mitra Anda dijeda.', EN: 'A webhook of your partner is paused.' },
  PERSONAL_TOKEN_MADE: { ID: 'Ada token pribadi baru.', EN: 'There is a new personal token.' },
  FEEDBACK_RECEIVED: { ID: 'Kiriman Anda sudah kami terima.', EN: 'We received your message.' },
  FEEDBACK_ANSWERED: { ID: 'Ada jawaban atas aduan Anda.', EN: 'Your case was answered.' },
  FEEDBACK_OVERDUE: { ID: 'Ada aduan yang lewat batas.', EN: 'A case is late.' },
  CERTIFICATE_ENDING: { ID: 'Ada sertifikat yang akan berakhir.', EN: 'A certificate ends soon.' },
  FEEDBACK_PRAISE: { ID: 'Ada pujian untuk Anda.', EN: 'There is praise for you.' },
  AGREEMENT_ENDING: {
    ID: 'Perjanjian dengan mitra akan berakhir.',
    EN: 'An agreement with a partner ends soon.',
  },
  PARTNER_KEY_REVOKED: { ID: 'Kunci mitra Anda dicabut.', EN: 'A key of your partner was revoked.' },
  EVENT_MOVED: {
    ID: 'Jadwal acara yang Anda ikuti berubah.',
    EN: 'The schedule of an event you joined changed.',
  },
  EVENT_FEEDBACK: { ID: 'Bagaimana acara yang Anda ikuti?', EN: 'How was the event you came to?' },
  EVENT_NEW: {
    ID: 'Program yang Anda ikuti punya acara baru.',
    EN: 'A programme you follow has a new event.',
  },
  PROPOSAL_CONFIRM: {
    ID: 'Usulan acara Anda menunggu dikirim.',
    EN: 'Your proposal for an event waits to be sent.',
  },
  PROPOSAL_ANSWERED: {
    ID: 'Ada jawaban atas usulan acara Anda.',
    EN: 'Your proposal for an event was answered.',
  },
  PASSWORD_LINK: { ID: 'Ada pesan tentang akun Anda.', EN: 'There is a message about your account.' },
  EMAIL_CODE: { ID: 'Ada pesan tentang akun Anda.', EN: 'There is a message about your account.' },
  PHONE_CODE: { ID: 'Ada pesan tentang akun Anda.', EN: 'There is a message about your account.' },
  STAFF_PASSWORD: { ID: 'Ada pesan tentang akun Anda.', EN: 'There is a message about your account.' },
  STAFF_PASSWORD_PHONE: { ID: 'Ada pesan tentang akun Anda.', EN: 'There is a message about your account.' },
  PASSWORD_CHANGED: { ID: 'Ada pesan tentang akun Anda.', EN: 'There is a message about your account.' },
  MONTH_PAGE: { ID: 'Lembar bulan sudah ada.', EN: 'The page of the month is there.' },
  PERSONAL: { ID: 'Ada pesan dari petugas untuk Anda.', EN: 'The staff wrote to you.' },
};

const MY_LIBRARY_PATHS: Readonly<Record<Locale, string>> = { ID: '/pustaka-saya', EN: '/en/my-library' };

/** Writes the note of a template; a later one of the same template takes its place on the device. */
export function buildPushNote(template: MessageTemplate, locale: Locale, library: LocalizedText): Note {
  return {
    title: textIn(library, locale),
    body: BODIES[template][locale],
    path: MY_LIBRARY_PATHS[locale],
    tag: template.toLowerCase(),
  };
}
