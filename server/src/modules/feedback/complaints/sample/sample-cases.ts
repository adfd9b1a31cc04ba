import type { CaseEntry } from '../sending/read-case';
import type { ReplyEntry } from '../answers/save-reply';

type SampleCase = CaseEntry & {
  readonly daysBack: number;
  readonly answer?: string;
  readonly answeredDaysBack?: number;
  readonly publicQuestion?: string;
};

/** Cases of the sample library (contoh); nobody who sent one exists. */
export const SAMPLE_CASES: readonly SampleCase[] = [
  {
    kind: 'COMPLAINT',
    category: 'DIGITAL',
    text: 'Wifi teras putus setiap hujan. Sudah tiga kali pekan ini.',
    place: 'Teras',
    daysBack: 16,
    answeredDaysBack: 14,
    answer: 'Pemancar kami pindah ke dalam teras. Bila masih putus, sebutkan jamnya.',
    publicQuestion: 'Wifi teras putus setiap hujan',
  },
  {
    kind: 'QUESTION',
    category: 'COLLECTION',
    text: 'Apakah ada buku huruf besar untuk ibu saya?',
    daysBack: 12,
    answeredDaysBack: 11,
    answer: 'Ada 24 judul huruf besar di rak dekat meja layanan. Daftarnya dapat dipesan lewat katalog.',
    publicQuestion: 'Apakah ada buku huruf besar?',
  },
  {
    kind: 'COMPLAINT',
    category: 'FACILITIES',
    text: 'Toilet lantai 2 mati lampu. Anak saya takut masuk.',
    place: 'Toilet lantai 2',
    daysBack: 10,
  },
  {
    kind: 'SUGGESTION',
    category: 'RULES',
    text: 'Mohon jam buka Sabtu sampai sore.',
    daysBack: 3,
  },
  {
    kind: 'PRAISE',
    category: 'STAFF',
    text: 'Terima kasih untuk Mas Doni yang sabar membantu saya mencari peta lama.',
    praisedName: 'Mas Doni',
    daysBack: 2,
  },
  {
    kind: 'COMPLAINT',
    category: 'STAFF',
    text: 'Petugas menegur anak saya di depan umum. Mohon dibicarakan baik-baik.',
    name: 'Ibu contoh',
    contact: { email: 'aduan@contoh.pustaka' },
    isConfidential: true,
    daysBack: 1,
  },
];

/** Common answers of the sample library. */
export const SAMPLE_REPLIES: readonly ReplyEntry[] = [
  {
    name: 'Terima kasih, sedang diperbaiki',
    text: {
      indonesian:
        'Terima kasih sudah memberi tahu. Sudah kami teruskan ke bagian sarana dan sedang diperbaiki.',
      english: 'Thank you for telling us. We passed it on, and it is being repaired.',
    },
  },
  {
    name: 'Usul buku',
    text: {
      indonesian: 'Terima kasih atas usulnya. Judulnya kami catat untuk pengadaan berikutnya.',
      english: 'Thank you for the suggestion. We noted the title for our next order.',
    },
  },
];
