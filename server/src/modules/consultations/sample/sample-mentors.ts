import type { ConsultationTopic, MentorKind, MentorLanguage, SlotMode } from '../consultation.terms';

type Pair = readonly [indonesian: string, english: string];

/** A made-up mentor: when they sit in the library (1 = Monday), and how long an hour of theirs is. */
export type SampleMentor = {
  readonly name: string;
  readonly kind: MentorKind;
  readonly organisation: string | null;
  readonly headline: Pair;
  readonly about: Pair;
  readonly topics: readonly ConsultationTopic[];
  readonly languages: readonly MentorLanguage[];
  readonly place: Pair;
  readonly meetingUrl: string | null;
  readonly weekdays: readonly number[];
  readonly opens: string;
  readonly closes: string;
  readonly minutes: number;
  readonly mode: SlotMode;
};

const CORNER: Pair = ['Sudut UKM, lantai 1', 'Business corner, ground floor'];

/**
 * The mentors of the sample library: an officer of the city, a halal companion, a bank, a librarian, a
 * volunteer.
 */
export const SAMPLE_MENTORS: readonly SampleMentor[] = [
  {
    name: 'Bu Lilik Sundari (contoh)',
    kind: 'AGENCY',
    organisation: 'Dinas Koperasi dan UKM (contoh)',
    headline: ['NIB, SPP-IRT, dan label kemasan', 'NIB, SPP-IRT and packaging labels'],
    about: [
      'Dua belas tahun mendampingi usaha makanan rumahan di Pasuruan. Bawa contoh label atau foto dapur Anda; kita periksa bersama.',
      'Twelve years beside home food makers in Pasuruan. Bring a sample label or photos of your kitchen and we check them together.',
    ],
    topics: ['PERMITS', 'PACKAGING', 'START'],
    languages: ['INDONESIAN', 'JAVANESE'],
    place: CORNER,
    meetingUrl: null,
    weekdays: [5],
    opens: '08:30',
    closes: '15:00',
    minutes: 30,
    mode: 'ON_SITE',
  },
  {
    name: 'Pak Hanafi (contoh)',
    kind: 'VOLUNTEER',
    organisation: 'Pendamping proses produk halal (contoh)',
    headline: ['Sertifikat halal jalur pernyataan sendiri', 'Halal certificates by self-declaration'],
    about: [
      'Mendampingi pendaftaran SIHALAL dari akun sampai sertifikat. Bawa NIB dan daftar bahan.',
      'Goes through SIHALAL with you, from the account to the certificate. Bring your NIB and a list of ingredients.',
    ],
    topics: ['HALAL', 'PERMITS'],
    languages: ['INDONESIAN', 'MADURESE'],
    place: CORNER,
    meetingUrl: 'https://meet.example.org/contoh-hanafi',
    weekdays: [2, 4],
    opens: '09:00',
    closes: '12:00',
    minutes: 45,
    mode: 'EITHER',
  },
  {
    name: 'Rina Maharani (contoh)',
    kind: 'BANK',
    organisation: 'Bank penyalur KUR (contoh)',
    headline: ['KUR, pembukuan, dan arus kas', 'KUR credit, books and cash flow'],
    about: [
      'Menjelaskan syarat pinjaman tanpa menjual pinjaman. Bawa catatan penjualan sebulan, tulisan tangan pun boleh.',
      'Explains what a loan takes without selling one. Bring a month of sales, handwritten is fine.',
    ],
    topics: ['FINANCE', 'BOOKKEEPING'],
    languages: ['INDONESIAN', 'JAVANESE'],
    place: CORNER,
    meetingUrl: 'https://meet.example.org/contoh-rina',
    weekdays: [3],
    opens: '09:00',
    closes: '14:00',
    minutes: 60,
    mode: 'EITHER',
  },
  {
    name: 'Dimas Pratama (contoh)',
    kind: 'STAFF',
    organisation: 'Perpustakaan Kota Pasuruan',
    headline: [
      'Foto produk, lokapasar, dan WhatsApp Business',
      'Product photos, marketplaces and WhatsApp Business',
    ],
    about: [
      'Pustakawan Sudut UKM. Bawa ponsel dan tiga barang jualan; pulang dengan etalase yang sudah tayang.',
      'Librarian of the business corner. Bring your phone and three products; leave with a shop window that is online.',
    ],
    topics: ['DIGITAL', 'MARKETING', 'START'],
    languages: ['INDONESIAN', 'JAVANESE', 'ENGLISH', 'SIGN'],
    place: CORNER,
    meetingUrl: null,
    weekdays: [1, 3, 4],
    opens: '13:00',
    closes: '15:00',
    minutes: 40,
    mode: 'ON_SITE',
  },
  {
    name: 'H. Soleh Wijaya (contoh)',
    kind: 'VOLUNTEER',
    organisation: 'Mebel Bukir Jaya (contoh)',
    headline: ['Mebel: harga, pameran, dan ekspor pertama', 'Furniture: prices, fairs and a first export'],
    about: [
      'Mengekspor kursi jati dari Bukir sejak 2009. Bicara apa adanya tentang harga, mutu, dan pembeli luar negeri.',
      'Has exported teak chairs from Bukir since 2009. Talks plainly about prices, quality and buyers abroad.',
    ],
    topics: ['EXPORT', 'MARKETING', 'FINANCE'],
    languages: ['INDONESIAN', 'JAVANESE', 'MADURESE'],
    place: ['Ruang rapat kecil, lantai 2', 'Small meeting room, first floor'],
    meetingUrl: 'https://meet.example.org/contoh-soleh',
    weekdays: [6],
    opens: '09:00',
    closes: '12:00',
    minutes: 60,
    mode: 'EITHER',
  },
];

/** What made-up businesses ask, with what follows from it. */
export const SAMPLE_QUESTIONS: readonly {
  readonly topic: ConsultationTopic;
  readonly sector: string;
  readonly question: string;
  readonly steps: readonly string[];
  readonly note: string | null;
}[] = [
  {
    topic: 'PERMITS',
    sector: 'FOOD',
    question: 'Keripik tempe saya mau dititipkan di toko oleh-oleh. Izin apa dulu yang harus diurus?',
    steps: [
      'Ambil NIB di oss.go.id',
      'Daftar penyuluhan keamanan pangan',
      'Bawa rancangan label pada konsultasi berikutnya',
    ],
    note: 'Dapur masih menyatu dengan ruang tamu; jelaskan pemisahan sebelum SPP-IRT.',
  },
  {
    topic: 'HALAL',
    sector: 'FOOD',
    question: 'Apakah bumbu curah dari pasar boleh untuk sertifikat halal?',
    steps: ['Catat merek dan pemasok tiap bahan', 'Buat akun di ptsp.halal.go.id'],
    note: null,
  },
  {
    topic: 'FINANCE',
    sector: 'TRADE',
    question: 'Warung saya ingin tambah kulkas. Lebih baik KUR atau koperasi?',
    steps: ['Catat penjualan tiap hari selama sebulan', 'Hitung cicilan yang sanggup dibayar'],
    note: 'Pernah menunggak koperasi; sarankan catatan kas dahulu.',
  },
  {
    topic: 'DIGITAL',
    sector: 'FASHION',
    question: 'Bagaimana memotret bordir supaya warnanya sama dengan aslinya?',
    steps: ['Foto ulang lima produk di dekat jendela', 'Isi katalog WhatsApp Business'],
    note: null,
  },
  {
    topic: 'EXPORT',
    sector: 'FURNITURE',
    question: 'Ada pembeli dari Belanda bertanya tentang kursi jati. Apa yang harus saya siapkan?',
    steps: ['Tanyakan syarat kayu dari pembeli', 'Hitung harga sampai pelabuhan'],
    note: null,
  },
  {
    topic: 'BOOKKEEPING',
    sector: 'METAL',
    question: 'Saya tidak tahu untung atau rugi tiap pesanan pagar. Mulai dari mana?',
    steps: ['Pisahkan uang usaha dan uang dapur', 'Pakai lembar biaya per pesanan'],
    note: null,
  },
  {
    topic: 'PACKAGING',
    sector: 'FOOD',
    question: 'Bipang saya melempem dalam seminggu. Kemasan apa yang cocok?',
    steps: ['Coba plastik laminasi 80 mikron', 'Catat umur simpan tiap minggu'],
    note: null,
  },
  {
    topic: 'START',
    sector: 'CRAFT',
    question: 'Saya perajin gerabah di Randusari. Bagaimana mulai menjual sendiri, tidak lewat pengepul?',
    steps: ['Tentukan tiga produk andalan', 'Hitung harga jual tiap produk'],
    note: null,
  },
  {
    topic: 'MARKETING',
    sector: 'SERVICES',
    question: 'Jasa jahit saya sepi sesudah Lebaran. Apa yang bisa dilakukan?',
    steps: ['Minta ulasan dari lima pelanggan', 'Tawarkan paket seragam ke sekolah'],
    note: null,
  },
];
