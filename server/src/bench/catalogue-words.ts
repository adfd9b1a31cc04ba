import { createRandom, pick } from './random';

const BASE =
  `sejarah pendidikan ekonomi hukum bahasa anak cerita seni budaya agama ilmu kesehatan keluarga pertanian tanaman laut hutan kota desa
  guru murid sekolah buku puisi musik tari batik gamelan wayang kopi padi jagung kelapa ikan burung kuda gunung sungai pulau hujan angin matahari bulan
  bintang bumi manusia hati cinta rindu mimpi malam pagi rumah jalan pasar dagang uang usaha kecil modal pajak bank koperasi industri mesin listrik air
  api tanah batu kayu besi kain warna gambar foto film radio berita surat kamus peta angka hitung ukur timbang obat penyakit dokter perawat gizi masakan
  roti gula garam sayur buah bunga kebun sawah ternak sapi ayam kambing perempuan pemuda ayah ibu nenek raja ratu pahlawan perang damai merdeka negara rakyat
  pemerintah politik demokrasi pemilu undang hak wajib adil jujur sabar iman doa puasa zakat haji masjid gereja pura candi makam adat suku jawa madura bali
  sunda batak bugis dayak papua aceh melayu minang pasuruan surabaya malang jakarta bandung semarang komputer program data jaringan internet robot digital
  aplikasi desain arsitektur jembatan gedung mobil kereta kapal pesawat perjalanan wisata olahraga sepak renang catur fisika kimia biologi matematika
  statistika logika filsafat etika psikologi sosiologi antropologi komunikasi pemasaran akuntansi keuangan manajemen kepemimpinan organisasi strategi
  penelitian metode teori praktik dasar pengantar panduan belajar mengajar menulis membaca berhitung bermain berkebun memasak menjahit`.split(
    /\s+/,
  );
const STARTS = [
  'b',
  'd',
  'g',
  'h',
  'j',
  'k',
  'l',
  'm',
  'n',
  'p',
  'r',
  's',
  't',
  'w',
  'c',
  'ng',
  'ny',
  'sy',
  'tr',
  'kr',
  '',
];
const VOWELS = ['a', 'i', 'u', 'e', 'o', 'a', 'a', 'ai', 'au'];
const ENDS = ['', '', '', 'n', 'ng', 'r', 's', 't', 'k', 'm', 'h', 'l'];
const WORDS = 12_000;

/** Words of titles in order of frequency: real ones first, then words that only sound like it. */
export const TITLE_WORDS: readonly string[] = inventedWords([...new Set(BASE)], WORDS, 20_250_101);

/** Given names and family names, as many as a big library's people need. */
export const GIVEN_NAMES: readonly string[] = inventedWords(
  'ahmad siti budi sri dewi agus nur eko rina hadi wahyu joko maria yusuf ibrahim fatimah ratna bambang indah putri'.split(
    ' ',
  ),
  600,
  7,
);
export const FAMILY_NAMES: readonly string[] = inventedWords(
  'santoso wijaya lestari nugroho hidayat saputra siregar nasution rahman kusuma hartono setiawan susanto halim pratama'.split(
    ' ',
  ),
  3000,
  8,
);

function inventedWords(known: readonly string[], size: number, seed: number): string[] {
  const random = createRandom(seed);
  const words = new Set(known);
  while (words.size < size) {
    const syllables = 2 + Math.floor(random() * 3);
    let word = '';
    for (let count = 0; count < syllables; count++) word += pick(random, STARTS) + pick(random, VOWELS);
    words.add(word + pick(random, ENDS));
  }
  return [...words];
}
