/** A list of a made-up reader: its name, what it is about, the class its titles come from, and how many. */
export type SampleList = {
  readonly name: string;
  readonly description: string | null;
  readonly classes: string;
  readonly count: number;
};

/** Lists that everybody finds, newest first. */
export const SAMPLE_LISTS: readonly SampleList[] = [
  {
    name: 'Novel untuk perjalanan jauh',
    description: 'Cerita panjang yang tidak terasa panjang. Saya baca di kereta Pasuruan–Surabaya.',
    classes: '8',
    count: 14,
  },
  {
    name: 'Belajar sejarah lewat cerita',
    description: 'Dari kerajaan sampai kemerdekaan, dipilih yang enak dibaca.',
    classes: '9',
    count: 11,
  },
  {
    name: 'Sebelum memasak untuk lebaran',
    description: 'Resep dan cara merawat dapur.',
    classes: '64',
    count: 7,
  },
  {
    name: 'Dibacakan sebelum tidur',
    description: 'Pendek, hangat, dan anak saya selalu minta diulang.',
    classes: '398',
    count: 9,
  },
  {
    name: 'Memulai usaha dari rumah',
    description: 'Mencatat uang, menghitung harga, lalu menjual.',
    classes: '658',
    count: 6,
  },
  { name: 'Bahasa kita', description: null, classes: '4', count: 8 },
  {
    name: 'Sains untuk yang suka bertanya',
    description: 'Mengapa langit biru, mengapa laut asin, mengapa kita mengantuk.',
    classes: '5',
    count: 10,
  },
];

/** A list that still waits for staff. */
export const WAITING_LIST: SampleList = {
  name: 'Buku yang membuat saya tenang',
  description: 'Untuk dibaca pelan-pelan sesudah magrib.',
  classes: '1',
  count: 5,
};
