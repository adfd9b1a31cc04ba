import type { CompetenceArea, EmploymentStatus } from '../development.terms';

/** The ranks of the sample library (Permenpan 55/2022 knows these four for librarians). */
export const SAMPLE_RANKS = [
  ['Pustakawan ahli pertama', 'Librarian, first rank'],
  ['Pustakawan ahli muda', 'Librarian, second rank'],
  ['Pustakawan ahli madya', 'Librarian, third rank'],
  ['Pustakawan ahli utama', 'Librarian, fourth rank'],
  ['Asisten perpustakaan terampil', 'Library assistant'],
] as const;

/** The competences of the sample library. */
export const SAMPLE_COMPETENCES: readonly (readonly [string, string, CompetenceArea])[] = [
  ['Sirkulasi', 'Circulation', 'SERVICE'],
  ['Rujukan', 'Reference', 'SERVICE'],
  ['Layanan anak', 'Children', 'SERVICE'],
  ['Pengatalogan', 'Cataloguing', 'COLLECTION'],
  ['Klasifikasi', 'Classification', 'COLLECTION'],
  ['Perawatan', 'Care of books', 'COLLECTION'],
  ['Sistem', 'Systems', 'DIGITAL'],
  ['Data', 'Data', 'DIGITAL'],
  ['Media sosial', 'Social media', 'DIGITAL'],
  ['Isyarat', 'Sign language', 'GENERAL'],
  ['P3K', 'First aid', 'GENERAL'],
  ['Menjawab aduan', 'Answering complaints', 'GENERAL'],
];

/** Somebody of the sample library: their post with what it asks for, and where they stand, in the order of the competences. */
export type SamplePerson = {
  readonly email: string;
  readonly leadEmail: string | null;
  readonly post: readonly [string, string];
  readonly targetHours: number;
  readonly rank: number | null;
  readonly status: EmploymentStatus;
  readonly education: string;
  readonly startedOn: string;
  /** One digit per competence. */
  readonly required: string;
  readonly lead: string;
  readonly self: string;
  readonly isMentor: boolean;
  /** Kind, and in how many days from the day of the sample it ends. */
  readonly certificates: readonly (readonly [string, number])[];
  /** Title, how many days ago it ended, hours. */
  readonly trainings: readonly (readonly [string, number, number])[];
};

/** Those who work at the sample library. */
export const SAMPLE_TEAM: readonly SamplePerson[] = [
  {
    email: 'admin@contoh.pustaka',
    leadEmail: null,
    post: ['Kepala perpustakaan', 'Head of the library'],
    targetHours: 20,
    rank: 2,
    status: 'PNS',
    education: 'S-2 Ilmu Perpustakaan',
    startedOn: '2021-03-01',
    required: '010000020022',
    lead: '232322232122',
    self: '232322222122',
    isMentor: true,
    certificates: [['Asesor kompetensi pustakawan', 480]],
    trainings: [
      ['Kepemimpinan perpustakaan', 60, 24],
      ['Pelindungan data pribadi', 400, 12],
    ],
  },
  {
    email: 'pustakawan@contoh.pustaka',
    leadEmail: 'admin@contoh.pustaka',
    post: ['Pustakawan', 'Librarian'],
    targetHours: 20,
    rank: 1,
    status: 'PNS',
    education: 'S-1 Ilmu Perpustakaan',
    startedOn: '2023-02-01',
    required: '220222210012',
    lead: '221332110021',
    self: '222332220022',
    isMentor: true,
    certificates: [
      ['P3K', 26],
      ['Uji kompetensi pustakawan', 130],
    ],
    trainings: [
      ['Klasifikasi DDC lanjut', 45, 12],
      ['Bimtek otomasi', 500, 20],
    ],
  },
  {
    email: 'layanan@contoh.pustaka',
    leadEmail: 'pustakawan@contoh.pustaka',
    post: ['Petugas layanan', 'Service desk'],
    targetHours: 20,
    rank: 4,
    status: 'PPPK',
    education: 'D-3 Perpustakaan',
    startedOn: '2025-06-01',
    required: '212000100012',
    lead: '311000000001',
    self: '312000100011',
    isMentor: false,
    certificates: [['P3K', -20]],
    trainings: [['Layanan anak berkebutuhan khusus', 90, 8]],
  },
];

/** Courses: title, provider, which competence, hours, and in how many days it begins; null for any time. */
export const SAMPLE_COURSES: readonly (readonly [string, string, number, number, number | null])[] = [
  ['Bimtek otomasi perpustakaan', 'Perpusnas, Surabaya', 6, 24, 77],
  ['Dasar P3K', 'PMI Kota Pasuruan', 10, 8, 12],
  ['Bahasa isyarat dasar', 'Gerkatin Pasuruan', 9, 16, null],
  ['Rujukan digital', 'Perpusnas (daring)', 1, 10, null],
];

/** Procedures of the sample library: title and text in both languages. */
export const SAMPLE_PROCEDURES = [
  {
    title: { indonesian: 'Membuka meja layanan', english: 'Opening the desk' },
    body: {
      indonesian:
        'Datang 20 menit sebelum buka. Nyalakan komputer meja dan cetak uji.\n\nHitung uang kas bersama rekan dan catat di Kasir.\n\nPeriksa rak reservasi: yang lewat batas dipindahkan, yang baru diberi label.',
      english:
        'Come 20 minutes before opening. Switch on the desk computer and print a test.\n\nCount the cash with a colleague and note it at the till.\n\nCheck the hold shelf: remove what has lapsed, label what is new.',
    },
  },
  {
    title: { indonesian: 'Anak terpisah dari orang tuanya', english: 'A child who lost their parents' },
    body: {
      indonesian:
        'Dua petugas menemani anak di meja layanan; jangan membawanya keluar gedung.\n\nUmumkan ciri orang tua, bukan nama anak. Serahkan hanya kepada orang yang dikenali anak dan dapat menyebut namanya.\n\nSetelah 30 menit hubungi Polres Pasuruan Kota.',
      english:
        'Two of the staff stay with the child at the desk; never take them out of the building.\n\nAnnounce what the parents look like, not the name of the child. Hand the child over only to whom they recognise and who can say their name.\n\nAfter 30 minutes call the city police.',
    },
  },
] as const;

/** What those who join the sample library do: in both languages, in how many days, and whether their lead confirms it. */
export const SAMPLE_ONBOARDING: readonly (readonly [string, string, number, boolean])[] = [
  [
    'Berkeliling gedung dan mengenal jalur keluar darurat',
    'Walk through the building and its emergency exits',
    1,
    true,
  ],
  ['Menerima akun dan memasang faktor kedua', 'Get an account and set up the second factor', 2, false],
  ['Mendampingi meja layanan tiga kali', 'Help at the desk three times', 14, true],
];
