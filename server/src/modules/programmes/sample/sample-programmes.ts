import type { ProgrammeKind } from '../events/event.terms';
import type { BothLanguages, SampleProgrammeKey } from './sample-shapes';

/** A programme of the sample. */
export type SampleProgramme = {
  readonly key: SampleProgrammeKey;
  readonly kind: ProgrammeKind;
  readonly name: BothLanguages;
  readonly summary: BothLanguages;
  readonly description: BothLanguages;
  readonly goal: BothLanguages;
  readonly partners: readonly string[];
};

/** Programmes of the sample, all made up. */
export const SAMPLE_PROGRAMMES: readonly SampleProgramme[] = [
  {
    key: 'dongeng',
    kind: 'STORYTELLING',
    name: ['Dongeng Sabtu', 'Saturday Stories'],
    summary: [
      'Setiap Sabtu pagi satu cerita, satu lagu, dan satu buku untuk dibawa pulang.',
      'Every Saturday morning one story, one song and one book to take home.',
    ],
    description: [
      'Dongeng dibawakan bergantian oleh relawan dan pustakawan, lalu anak-anak menggambar bagian yang mereka sukai. Orang tua ikut duduk di tikar. (Data contoh.)',
      'Volunteers and librarians take turns to tell a story; afterwards the children draw the part they liked. Parents sit on the mat too. (Sample data.)',
    ],
    goal: ['Kegemaran membaca sejak usia dini', 'A love of reading from early childhood'],
    partners: ['Komunitas Dongeng Pasuruan (contoh)'],
  },
  {
    key: 'digital',
    kind: 'DIGITAL_LITERACY',
    name: ['Melek Digital', 'Digital Confidence'],
    summary: [
      'Kursus enam pertemuan, pelan dan sabar, untuk lansia dan pemula.',
      'A slow and patient course of six meetings for elderly people and beginners.',
    ],
    description: [
      'Menghidupkan gawai, mengirim foto, mengenali penipuan, memakai layanan kota. Satu pendamping untuk empat peserta. (Data contoh.)',
      'Switching on a phone, sending pictures, recognising fraud, using the services of the city. One helper for four participants. (Sample data.)',
    ],
    goal: ['Masyarakat cakap digital', 'A digitally capable community'],
    partners: ['Karang Taruna Bugul Kidul (contoh)'],
  },
  {
    key: 'klub',
    kind: 'BOOK_CLUB',
    name: ['Klub Buku Pasuruan', 'Pasuruan Book Club'],
    summary: [
      'Satu buku sebulan, obrolan dua jam, teh hangat.',
      'One book a month, two hours of talk, hot tea.',
    ],
    description: [
      'Tidak perlu selesai membaca. Eksemplar disimpan di meja depan. (Data contoh.)',
      'You need not have finished the book. Copies are kept at the front desk. (Sample data.)',
    ],
    goal: ['Komunitas pembaca yang aktif', 'An active community of readers'],
    partners: [],
  },
  {
    key: 'menulis',
    kind: 'READING_WRITING',
    name: ['Bengkel Menulis', 'Writing Workshop'],
    summary: [
      'Menulis cerita pendek, puisi, dan sejarah keluarga bersama penulis.',
      'Writing short stories, poems and family history with authors.',
    ],
    description: [
      'Kelompok kecil, naskah dibahas dengan santun. Karya terpilih dijilid untuk koleksi lokal. (Data contoh.)',
      'Small groups; texts are discussed kindly. Chosen works are bound for the local collection. (Sample data.)',
    ],
    goal: ['Karya tulis tentang kota sendiri', 'Writing about our own town'],
    partners: ['Forum Penulis Pesisir (contoh)'],
  },
  {
    key: 'ukm',
    kind: 'BUSINESS_TRAINING',
    name: ['Naik Kelas UKM', 'Small Business Steps'],
    summary: [
      'Pelatihan singkat untuk usaha kecil: foto produk, kemasan, pembukuan.',
      'Short training for small businesses: product photos, packaging, book-keeping.',
    ],
    description: [
      'Bawa produk sendiri, pulang dengan hasil yang bisa dipakai besok. (Data contoh.)',
      'Bring your own product and go home with something you can use tomorrow. (Sample data.)',
    ],
    goal: ['Usaha mikro naik kelas', 'Micro businesses that grow'],
    partners: ['Rumah UKM Kota (contoh)'],
  },
  {
    key: 'sekolah',
    kind: 'SCHOOL_PARTNERSHIP',
    name: ['Sekolah Berkunjung', 'Schools Visit'],
    summary: [
      'Satu kelas, satu pagi: mengenal rak, mencari buku, membuat kartu.',
      'One class, one morning: finding the way among shelves, books and cards.',
    ],
    description: [
      'Untuk TK sampai SMA. Guru mendaftar untuk seluruh kelas. (Data contoh.)',
      'For kindergarten to senior high school. Teachers register for the whole class. (Sample data.)',
    ],
    goal: ['Perpustakaan sebagai ruang belajar', 'The library as a place to learn'],
    partners: [],
  },
  {
    key: 'budaya',
    kind: 'PERFORMANCE',
    name: ['Malam Budaya Pesisir', 'Coastal Culture Evenings'],
    summary: [
      'Gamelan, terbang jidor, macapat, dan obrolan budaya di pendapa.',
      'Gamelan, terbang jidor, macapat and talks on culture in the pendapa.',
    ],
    description: [
      'Pertunjukan dan seminar tentang budaya Pasuruan, terbuka dan gratis. (Data contoh.)',
      'Performances and seminars about the culture of Pasuruan, open and free. (Sample data.)',
    ],
    goal: ['Pelestarian budaya lokal', 'Keeping local culture alive'],
    partners: ['Sanggar Laras Pesisir (contoh)'],
  },
  {
    key: 'pameran',
    kind: 'EXHIBITION',
    name: ['Galeri Kota', 'City Gallery'],
    summary: [
      'Pameran berkala: kain, keris, foto lama, karya warga.',
      'Changing exhibitions: cloth, keris, old photographs, works of citizens.',
    ],
    description: [
      'Karya dan benda dipinjamkan warga, diberi keterangan dua bahasa. (Data contoh; semua karya rekaan.)',
      'Works and things lent by citizens, with captions in two languages. (Sample data; all works are made up.)',
    ],
    goal: ['Akses warga pada seni dan sejarah', 'Access to art and history for everyone'],
    partners: [],
  },
];

/** People of the sample by key, all made up. */
export const SAMPLE_PEOPLE: Readonly<
  Record<
    string,
    { readonly name: string; readonly headline: BothLanguages; readonly biography: BothLanguages }
  >
> = {
  laras: {
    name: 'Laras Wulandari (contoh)',
    headline: ['Pendongeng', 'Storyteller'],
    biography: [
      'Mendongeng dengan boneka kain buatan sendiri sejak 2014.',
      'Has told stories with rag dolls of her own making since 2014.',
    ],
  },
  bayu: {
    name: 'Bayu Prasetya (contoh)',
    headline: ['Pendongeng dan pemain siter', 'Storyteller and zither player'],
    biography: [
      'Menggabungkan dongeng Jawa Timur dengan petikan siter.',
      'Weaves tales of East Java with the sound of the siter.',
    ],
  },
  rahma: {
    name: 'Rahma Fitriani (contoh)',
    headline: ['Pelatih literasi digital', 'Digital literacy trainer'],
    biography: [
      'Mengajar ibu-ibu dan lansia memakai gawai tanpa rasa takut.',
      'Teaches mothers and elderly people to use devices without fear.',
    ],
  },
  danu: {
    name: 'Danu Wicaksono (contoh)',
    headline: ['Pustakawan, pemandu klub buku', 'Librarian, leads the book club'],
    biography: [
      'Percaya bahwa buku terbaik adalah yang diperdebatkan.',
      'Believes that the best book is one people argue about.',
    ],
  },
  sekar: {
    name: 'Sekar Ayuningtyas (contoh)',
    headline: ['Penulis cerita pendek', 'Writer of short stories'],
    biography: [
      'Kumpulan ceritanya berlatar pasar dan pelabuhan.',
      'Her stories are set in markets and harbours.',
    ],
  },
  hendra: {
    name: 'Hendra Kurniawan (contoh)',
    headline: ['Fotografer produk', 'Product photographer'],
    biography: [
      'Membantu usaha kecil memotret dengan telepon dan cahaya jendela.',
      'Helps small businesses take pictures with a phone and the light of a window.',
    ],
  },
  marto: {
    name: 'Ki Marto Diharjo (contoh)',
    headline: ['Pengrawit', 'Gamelan musician'],
    biography: [
      'Memimpin kelompok karawitan kampung selama tiga puluh tahun.',
      'Has led a village gamelan group for thirty years.',
    ],
  },
  nurul: {
    name: 'Dr. Nurul Hidayah (contoh)',
    headline: ['Peneliti sejarah kota', 'Historian of the town'],
    biography: [
      'Meneliti kota pelabuhan di pesisir utara Jawa Timur.',
      'Studies port towns on the north coast of East Java.',
    ],
  },
  wati: {
    name: 'Wati Suryani (contoh)',
    headline: ['Pembatik', 'Batik maker'],
    biography: ['Menggambar motif laut dengan warna alam.', 'Draws patterns of the sea with natural dyes.'],
  },
  agus: {
    name: 'Agus Salim (contoh)',
    headline: ['Relawan', 'Volunteer'],
    biography: [
      'Menyambut tamu dan menata tikar setiap Sabtu.',
      'Welcomes guests and lays out the mats every Saturday.',
    ],
  },
};
