import type { Locale } from '../../../shared/locale';
import type { MessageTemplate } from '../templates.terms';
import { libraryName } from './letter.rules';

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
  CONSULTATION_FOLLOW_UP: { ID: 'Kami ingin mendengar kabar Anda.', EN: 'We would like to hear from you.' },
  BUSINESS_ACCEPTED: {
    ID: 'Ada kabar tentang profil usaha Anda.',
    EN: 'There is news about your business profile.',
  },
  BUSINESS_REFUSED: {
    ID: 'Ada catatan petugas tentang profil usaha Anda.',
    EN: 'Staff left a note about your business profile.',
  },
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
export function buildPushNote(template: MessageTemplate, locale: Locale): Note {
  return {
    title: libraryName(locale),
    body: BODIES[template][locale],
    path: MY_LIBRARY_PATHS[locale],
    tag: template.toLowerCase(),
  };
}
