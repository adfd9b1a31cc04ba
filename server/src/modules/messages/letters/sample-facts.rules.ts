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
  isByHours: false,
  isBack: false,
  wasMoved: false,
  movedFrom: null,
};

const BOOKING = {
  childName: null,
  place: 'Ruang Diskusi',
  branch: 'Perpustakaan Pusat',
  when: 'Jumat, 4 Desember 2026, 10.00 WIB',
  waitsUntil: '10.15',
  reason: 'AC diperbaiki.',
  isClosed: false,
  isByHours: false,
  isBack: false,
  isRefused: false,
  isRequested: false,
  movedFrom: 'Kamis, 3 Desember 2026, 10.00 WIB',
  laterDates: ['Jumat, 11 Desember 2026, 10.00 WIB'],
  path: '/pesanan-saya',
};

const OFFERED_PLACE = {
  childName: null,
  place: 'Ruang Diskusi',
  branch: 'Perpustakaan Pusat',
  when: 'Jumat, 4 Desember 2026, 10.00 WIB',
  end: '11.00 WIB',
  keptUntil: 'Kamis, 3 Desember 2026, 14.00 WIB',
  path: '/ruang/spc_contoh?hari=2026-12-04&mulai=10:00&selesai=11:00',
};

const BUSINESS = {
  childName: null,
  business: 'Keripik Sari',
  isAboutChanges: true,
  isShown: true,
  reason: 'Fotonya kabur. Ambil lagi di tempat terang.',
};

const PARTNER_KEY = {
  partner: 'SDN Contoh',
  key: 'Situs sekolah',
  hint: '7f2c',
  moment: 'Selasa, 24 November 2026, 10.00 WIB',
  isByStaff: false,
} as const;

const SHIFT = {
  childName: null,
  title: 'Membaca nyaring Sabtu',
  work: 'Pendamping dongeng',
  place: 'Ruang anak, Perpustakaan Pusat',
  when: 'Sabtu, 5 Desember 2026, 09.00',
  end: '11.00',
  briefing: 'Temui Bu Rini di ruang anak 15 menit sebelumnya.',
  reason: null,
};
const VOLUNTEER_ROLE = { indonesian: 'Pendamping dongeng', english: 'Story helper' };
const CLASS_SET = {
  className: '4B',
  what: 'Laskar Pelangi',
  branch: 'Perpustakaan Pusat',
  until: '2026-12-14',
  count: 40,
  reason: 'Semua eksemplar dipakai kelas lain sampai Januari.',
  stillOut: ['Laskar Pelangi (B0014502)', 'Laskar Pelangi (B0014539)'],
  partnerId: 'prt_contoh',
} as const;

const CASE = {
  number: 'ADU-26-0143',
  subject: 'Toilet lantai 2 terkunci',
  text: 'Kunci toilet lantai 2 sudah diganti. Maaf, kami lambat memperbaikinya.',
  dueOn: '2026-12-04',
  path: '/aduan/ADU-26-0143#contoh',
  isToStaff: false,
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
  BOOKING_CONFIRMED: BOOKING,
  BOOKING_MOVED: BOOKING,
  SHIFT_CONFIRMED: SHIFT,
  SHIFT_REMINDER: SHIFT,
  SHIFT_THANKS: {
    childName: null,
    title: SHIFT.title,
    duration: '2 jam',
    attended: 24,
    loans: 9,
  },
  SHIFT_MOVED: SHIFT,
  SHIFT_OFFERED: SHIFT,
  SHIFT_PASSED_ON: SHIFT,
  SHIFT_OFF: { ...SHIFT, reason: 'Ruang anak sedang diperbaiki.' },
  BOOKING_REMINDER: BOOKING,
  BOOKING_OFF: BOOKING,
  BOOKING_RELEASED: BOOKING,
  BOOKING_OFFERED: OFFERED_PLACE,
  NEWSLETTER_CONFIRM: { path: '/buletin/langganan#contoh' },
  BOOKING_CODE: { code: '482913', minutes: 30 },
  BUSINESS_ACCEPTED: BUSINESS,
  BUSINESS_REFUSED: BUSINESS,
  PARTNER_REQUEST_ANSWERED: { institution: 'SDN Contoh', isGranted: true, reason: null },
  PARTNER_KEY_MADE: PARTNER_KEY,
  PARTNER_KEY_REVOKED: PARTNER_KEY,
  PERSONAL_TOKEN_MADE: { name: 'Pengingat di ponsel', hint: 'a1B2', moment: '24 November 2026, 10.00 WIB' },
  CLASS_SET_READY: CLASS_SET,
  VOLUNTEER_INVITED: { role: VOLUNTEER_ROLE, words: 'Jumat, 4 Desember, 15.00, ruang rapat' },
  VOLUNTEER_ACCEPTED: { role: VOLUNTEER_ROLE, words: null },
  VOLUNTEER_DECLINED: { role: VOLUNTEER_ROLE, words: 'Peran ini sudah penuh sampai Maret.' },
  VOLUNTEER_LETTER_READY: { number: 'SKR-2026-000123', words: null },
  VOLUNTEER_LETTER_DECLINED: { number: null, words: 'Jam bulan Oktober belum disahkan petugas.' },
  CLASS_SET_DECLINED: CLASS_SET,
  CLASS_SET_CANCELLED: CLASS_SET,
  CLASS_SET_REMINDER: CLASS_SET,
  OUTCOME_SURVEY: { childName: null, eventName: 'Kelas Ekspor', path: '/survei/perubahan#contoh' },
  DATA_BREACH: {
    childName: null,
    data: ['Keanggotaan: nama, alamat, kontak.'],
    event: 'Pada 20 November 2026 sebuah laptop perpustakaan dicuri dari mobil dinas.',
    measures: 'Kata sandi laptop diganti hari itu juga, dan pencurian dilaporkan ke polisi.',
  },
  SATISFACTION_INVITATION: { service: 'Meminjam dan mengembalikan', path: '/survei#contoh' },
  WEBHOOK_PAUSED: { partner: 'SDN Contoh', url: 'https://sekolah.sch.id/webhook', since: '2026-11-24' },
  FEEDBACK_RECEIVED: CASE,
  FEEDBACK_ANSWERED: CASE,
  FEEDBACK_OVERDUE: CASE,
  FEEDBACK_PRAISE: CASE,
  CERTIFICATE_ENDING: {
    holder: 'Bagus Prasetyo',
    kind: 'P3K',
    endsOn: '2026-12-24',
    daysLeft: 30,
    path: '/staff/development/people/stf_contoh',
  },
  AGREEMENT_ENDING: {
    partner: 'SMPN Contoh',
    subject: 'Kerja sama perpustakaan',
    number: '421/112/PKS/2023',
    endsOn: '2027-01-15',
    daysLeft: 30,
    path: '/staff/partners/prt_contoh',
  },
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
