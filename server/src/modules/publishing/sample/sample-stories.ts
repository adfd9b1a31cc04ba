import type { StorySection } from '../stories/story.terms';

/** A paragraph of a sample story in Bahasa Indonesia and English; with `#` before it, a heading. */
type Line = readonly [indonesian: string, english: string];

/** A story of the sample library, published some days ago; it names titles by their names. */
export type SampleStory = {
  readonly slug: string;
  readonly section: StorySection;
  readonly daysAgo: number;
  readonly author: string;
  readonly tags: readonly string[];
  readonly title: { readonly indonesian: string; readonly english: string };
  readonly lines: readonly Line[];
  readonly titles: readonly string[];
  /** Whether it names the next public event. */
  readonly namesNextEvent?: boolean;
};

/** The stories of the sample library, the oldest first. */
export const SAMPLE_STORIES: readonly SampleStory[] = [
  {
    slug: 'buku-robek-jangan-diselotip',
    section: 'TIP',
    daysAgo: 20,
    author: 'Meja layanan (contoh)',
    tags: ['Merawat buku'],
    title: {
      indonesian: 'Buku robek? Jangan pakai selotip bening',
      english: 'A torn book? No clear tape, please',
    },
    lines: [
      [
        'Lem selotip menguning dalam dua tahun dan ikut merusak halaman di sebelahnya. Bawa saja ke meja layanan: kami menambalnya dengan kertas tisu Jepang, gratis.',
        'The glue of clear tape turns yellow in two years and spoils the next page too. Bring the book to the desk: we mend it with Japanese tissue, free of charge.',
      ],
      ['# Sambil menunggu', '# Until then'],
      [
        'Selipkan selembar kertas di antara halaman yang robek, dan jangan dilipat.',
        'Put a sheet of paper between the torn pages, and do not fold them.',
      ],
    ],
    titles: [],
  },
  {
    slug: 'sungai-gembong-dalam-tujuh-peta',
    section: 'INTERVIEW',
    daysAgo: 9,
    author: 'Koleksi lokal (contoh)',
    tags: ['Sejarah kota', 'Koleksi lokal'],
    title: { indonesian: 'Sungai Gembong dalam tujuh peta', english: 'The river Gembong in seven maps' },
    lines: [
      [
        'Peta tidak pernah hanya menunjukkan jalan. Kami membuka tujuh lembar dari laci koleksi lokal, dan bertanya kepada orang yang tinggal di tepinya.',
        'A map never shows roads alone. We opened seven sheets from the drawer of the local collection, and asked people who live along the river.',
      ],
      [
        'Peta pertama tidak menulis nama sungai. Hanya garis biru, dua jembatan, dan gambar perahu di muara, lebih besar dari rumah di sebelahnya.',
        'The first map does not name the river. There is a blue line, two bridges, and a boat at the mouth, larger than the house beside it.',
      ],
      ['# Sungai yang digeser penggaris', '# A river moved by a ruler'],
      [
        'Peta ketiga dan keempat dibuat untuk jalan, bukan untuk air. Beloknya diluruskan supaya muat.',
        'The third and the fourth were drawn for roads, not for water. Its bends were straightened so that they fit.',
      ],
    ],
    titles: ['Bumi Manusia', 'Laskar Pelangi'],
  },
  {
    slug: 'minggu-buka-sampai-pukul-satu',
    section: 'NEWS',
    daysAgo: 4,
    author: 'Perpustakaan (contoh)',
    tags: ['Jam buka'],
    title: { indonesian: 'Minggu buka sampai pukul satu siang', english: 'Open on Sundays until one' },
    lines: [
      [
        'Uji coba tiga bulan. Ruang anak dan komputer ikut buka, meja pinjam sampai pukul setengah satu.',
        'For three months on trial. The room for children and the computers are open too; the desk lends until half past twelve.',
      ],
    ],
    titles: [],
    namesNextEvent: true,
  },
  {
    slug: 'hujan-buku-pekan-ini',
    section: 'NEW_COLLECTION',
    daysAgo: 1,
    author: 'Bagian pengolahan (contoh)',
    tags: ['Koleksi baru'],
    title: {
      indonesian: 'Untuk musim hujan: yang panjang dan yang lucu',
      english: 'For the rains: long ones and funny ones',
    },
    lines: [
      [
        'Dipilih petugas dari rak yang baru diisi: satu yang boleh dibaca sambil mengantre, satu untuk seminggu penuh.',
        'Chosen by staff from the shelf that was just filled: one to read in a queue, one for a whole week.',
      ],
    ],
    titles: ['Laskar Pelangi'],
  },
];
