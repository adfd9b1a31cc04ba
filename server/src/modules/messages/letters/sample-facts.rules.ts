import type { LetterFacts } from './facts.terms';

const LOANS = { childName: null, titles: ['Laskar Pelangi', 'Bumi Manusia'], dueOn: '2026-11-26' };
const HOLD = {
  childName: null,
  title: 'Laskar Pelangi',
  branch: 'Perpustakaan Pusat',
  collectBy: '2026-12-01',
};

const EVENT = {
  childName: null,
  eventName: 'Dongeng Sabtu: Kancil dan Bulan',
  people: ['Siti Aminah', 'Raka'],
  dates: ['Sabtu, 5 Desember 2026, 09.00 WIB'],
  place: 'Ruang Anak, Perpustakaan Pusat',
  path: '/acara/evt_contoh',
  notice: 'Pendongeng sakit.',
  closureReason: null,
  isBack: false,
  isPostponed: false,
  cancelled: [],
  offerUntil: 'Jumat, 4 Desember 2026, 12.00 WIB',
  tickets: [{ name: 'Raka', code: 'K7QM-2XR4-TDWE', qrText: 'PSR-TIKET:K7QM2XR4TDWE' }],
};

const CONSULTATION = {
  childName: null,
  mentor: 'Bu Lilik Sundari',
  when: 'Jumat, 4 Desember 2026, 09.30 WIB',
  place: 'Sudut UKM, Perpustakaan Pusat',
  meetingUrl: null,
  reason: 'Pendamping sakit.',
  isClosed: false,
  isBack: false,
};

const BUSINESS = {
  childName: null,
  business: 'Keripik Sari',
  isAboutChanges: true,
  isShown: true,
  reason: 'Fotonya kabur. Ambil lagi di tempat terang.',
};

/** Example values with which staff see what a template says. */
export const SAMPLE_FACTS: LetterFacts = {
  LOAN_DUE_SOON: LOANS,
  LOAN_DUE_TODAY: LOANS,
  LOAN_OVERDUE: { ...LOANS, daysLate: 7 },
  HOLD_READY: HOLD,
  HOLD_EXPIRING: HOLD,
  HOLD_LAPSED: HOLD,
  MEMBERSHIP_ENDING: { childName: 'Budi Santoso', expiresOn: '2026-12-24' },
  PAYMENT_RECEIPT: {
    childName: null,
    receiptNumber: 'PST-2026-000123',
    amount: 12_500,
    method: 'QRIS',
    paidOn: '2026-11-24',
  },
  EVENT_CONFIRMED: EVENT,
  EVENT_OFFERED: EVENT,
  EVENT_REMINDER: EVENT,
  EVENT_OFF: EVENT,
  EVENT_MOVED: EVENT,
  EVENT_FEEDBACK: EVENT,
  EVENT_NEW: {
    childName: null,
    eventName: 'Dongeng Sabtu: Kancil dan Bulan',
    programmeName: 'Sabtu Mendongeng',
    summary: 'Untuk anak 4 sampai 8 tahun.',
    dates: ['Sabtu, 5 Desember 2026, 09.00 WIB'],
    place: 'Ruang Anak, Perpustakaan Pusat',
    path: '/acara/evt_contoh',
  },
  PROPOSAL_CONFIRM: { path: '/acara/usulan#contoh' },
  PROPOSAL_ANSWERED: {
    title: 'Malam Puisi Pesisir',
    status: 'CHANGES_ASKED',
    answer: 'Sebutkan berapa lama acaranya.',
    path: '/acara/usulan#contoh',
  },
  CONSULTATION_BOOKED: CONSULTATION,
  CONSULTATION_REMINDER: CONSULTATION,
  CONSULTATION_OFF: CONSULTATION,
  CONSULTATION_FOLLOW_UP: CONSULTATION,
  BUSINESS_ACCEPTED: BUSINESS,
  BUSINESS_REFUSED: BUSINESS,
  PASSWORD_LINK: { secret: 'contoh', minutes: 30, memberName: 'Siti Aminah' },
  EMAIL_CODE: { secret: 'contoh', code: '123456' },
  PHONE_CODE: { secret: 'contoh', code: '123456' },
  STAFF_PASSWORD: { memberName: 'Siti Aminah', moment: 'Selasa, 24 November 2026, 10.00 WIB', isCode: false },
  STAFF_PASSWORD_PHONE: {
    memberName: 'Siti Aminah',
    moment: 'Selasa, 24 November 2026, 10.00 WIB',
    isCode: true,
  },
  PASSWORD_CHANGED: { memberName: 'Siti Aminah', moment: 'Selasa, 24 November 2026, 10.00 WIB' },
  MONTH_PAGE: {
    month: 'Oktober 2026',
    sentence: '4.318 pinjaman, naik 6 % dari tahun lalu. 9.204 kunjungan, turun 2 %.',
    path: '/staff/reports?month=2026-10',
  },
  PERSONAL: {
    childName: null,
    subject: 'Payung Anda tertinggal',
    text: 'Payung biru Anda tertinggal di ruang baca.\n\nKami simpan di meja layanan.',
  },
};

/** The reader of examples. */
export const SAMPLE_READER = 'Siti Aminah';
