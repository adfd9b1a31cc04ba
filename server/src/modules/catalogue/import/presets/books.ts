import type { CsvMapping } from '../csv-mapping';

/** Categories of bookshops in the words of a catalogue; those without a subject only say for whom a book is. */
const CATEGORY_SUBJECTS: Readonly<Record<string, string>> = {
  agama: 'Agama', biografi: 'Biografi', 'bisnis-ekonomi': 'Bisnis dan ekonomi', bisnis_ekonomi: 'Bisnis dan ekonomi', 'buku-anak': 'Bacaan anak', 'buku-masakan': 'Masakan',
  cerpen: 'Cerita pendek', desain: 'Desain', drama: 'Drama', fantasi: 'Fiksi fantasi', 'fiksi-sastra': 'Fiksi', fiksi_sastra: 'Fiksi', fiksi_ilmiah: 'Fiksi ilmiah',
  fiksi_populer: 'Fiksi', fiksi_sejarah: 'Fiksi sejarah', filsafat: 'Filsafat', fotografi: 'Fotografi', 'game-aktivitas': 'Permainan', horor: 'Fiksi horor', hukum: 'Hukum',
  humor: 'Humor', inspirasi: 'Pengembangan diri', keluarga: 'Keluarga', klasik: 'Fiksi', komik: 'Komik', 'komputer-teknologi': 'Komputer', 'lain-lain-2': '', medis: 'Kesehatan',
  motivasi: 'Pengembangan diri', 'nonfiksi-anak-remaja': 'Bacaan anak', novel: 'Novel', novel_grafis: 'Novel grafis', novel_lokal: 'Novel', 'olahraga-2': 'Olahraga',
  pendidikan: 'Pendidikan', 'pengembangan-diri-1': 'Pengembangan diri', pengembangan_diri: 'Pengembangan diri', 'perawatan-hewan-peliharaan': 'Hewan peliharaan', puisi: 'Puisi',
  'puisi-1': 'Puisi', romance: 'Fiksi roman', sains: 'Sains', 'sastra-1': 'Sastra', sastra_indonesia: 'Sastra Indonesia', 'seni-pertunjukan': 'Seni pertunjukan',
  'seni-rupa': 'Seni rupa', sosial: 'Ilmu sosial', teenlit: 'Fiksi remaja', teknik: 'Teknik', thriller: 'Fiksi', travel: 'Perjalanan', anak: 'Bacaan anak', '*': '',
};

/** A list of books as shops and libraries publish them: printed names, an ISBN column with anything in it, a category. */
export const BOOKS_MAPPING: CsvMapping = {
  name: 'books',
  sourceSystem: 'books',
  delimiter: ',',
  headerRow: 1,
  isHeaderOptional: false,
  constants: { materialType: 'BOOK' },
  joinsCopies: false,
  columns: [
    { column: 'id', field: 'sourceId', isRequired: true },
    { column: 'title', field: 'title', isRequired: true },
    { column: 'author_raw', field: 'authors', isRequired: true },
    { column: 'publisher', field: 'publisher' },
    { column: 'year', field: 'publicationYear' },
    { column: 'isbn_raw', field: 'isbn', isRequired: true },
    { column: 'isbn13_valid', field: 'isbn' },
    { column: 'pages', field: 'pages' },
    { column: 'language', field: 'language' },
    { column: 'category', field: 'subjects', values: CATEGORY_SUBJECTS },
    { column: 'category', field: 'audience', values: { 'buku-anak': 'CHILDREN', anak: 'CHILDREN', 'nonfiksi-anak-remaja': 'CHILDREN', teenlit: 'TEENS', '*': '' } },
  ],
  ignored: ['source'],
};
