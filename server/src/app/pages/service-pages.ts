import { readQuestion } from '../../platform/search';
import { foldText } from '../../shared/text';
import type { LocalizedText } from '../../shared/locale';
import type { PageName } from './routes';

/** A page of the library's own services that a search may ask for. */
export type ServicePage = {
  readonly page: PageName;
  readonly name: LocalizedText;
  readonly summary: LocalizedText;
  /** Other words with which people ask for it, in both languages. */
  readonly words: string;
};

/**
 * The pages of services, in the order in which equal answers are shown; words of the forms are taken from
 * name and summary too.
 */
export const SERVICE_PAGES: readonly ServicePage[] = [
  service(
    'visit',
    ['Jam buka, alamat, dan kontak', 'Opening hours, address and contact'],
    [
      'Kapan perpustakaan buka, di mana, dan cara menghubungi pustakawan.',
      'When the library is open, where it is, and how to reach a librarian.',
    ],
    'jadwal buka tutup libur hari ini besok senin selasa rabu kamis jumat sabtu minggu lokasi peta telepon telpon nomor whatsapp wa email wifi internet parkir toilet mushola fasilitas ruang baca keliling cabang open closed holiday today phone location map branch parking facilities',
  ),
  service(
    'join',
    ['Daftar jadi anggota', 'Join the library'],
    [
      'Gratis, untuk dewasa dan anak; kartu digital langsung jadi.',
      'Free, for adults and children; the digital card is ready at once.',
    ],
    'pendaftaran mendaftar keanggotaan kartu anggota baru bikin buat syarat ktp member membership card register sign up library card',
  ),
  service(
    'myLibrary',
    ['Pustaka saya: pinjaman, pesanan, dan kartu', 'My library: loans, holds and card'],
    [
      'Lihat yang dipinjam, perpanjang, batalkan pesanan, dan tunjukkan kartu.',
      'See what you have, renew, cancel holds and show your card.',
    ],
    'pinjam peminjaman pinjam buku perpanjangan jatuh tempo terlambat denda reservasi tiket akun kembali pengembalian borrow borrowing renew renewal due date fine overdue account ticket',
  ),
  service(
    'lendingRules',
    ['Aturan pinjam', 'Borrowing rules'],
    ['Berapa buku, berapa lama, dan dendanya.', 'How many books, for how long, and what a late one costs.'],
    'peraturan tata tertib lama pinjam jumlah maksimal berapa hari denda telat hilang syarat meminjam rules policy fine limit loan period lost',
  ),
  service(
    'spaces',
    ['Ruang dan fasilitas', 'Rooms and facilities'],
    [
      'Ruang baca, ruang anak, aula, studio, galeri: letak, isi, dan aturannya.',
      'Reading rooms, children’s room, hall, studio, gallery: where they are and what they offer.',
    ],
    'ruang ruangan aula studio galeri ruang rapat ruang anak ruang baca fasilitas colokan lantai room hall meeting facilities space',
  ),
  service(
    'newsletters',
    ['Buletin', 'Newsletters'],
    [
      'Kabar perpustakaan lewat surel: buku baru, acara pekan depan, dan satu kabar.',
      'News of the library by e-mail: new books, what is on next week, and one story.',
    ],
    'buletin surel email langganan newsletter subscribe unsubscribe berhenti',
  ),
  service(
    'stories',
    ['Kabar dan tips', 'News and tips'],
    [
      'Yang terjadi di perpustakaan, yang baru di rak, dan yang langsung terpakai.',
      'What happens in the library, what is new on the shelves, and what you can use at once.',
    ],
    'kabar berita tips artikel tulisan pengumuman koleksi baru wawancara news stories articles blog announcements',
  ),
  service(
    'links',
    ['Tautan dari unggahan kami', 'Links from our posts'],
    [
      'Semua yang baru disebut di media sosial, di poster, dan di kartu.',
      'Everything named lately in posts, on posters and on cards.',
    ],
    'tautan link bio instagram whatsapp telegram facebook tiktok unggahan poster qr posts social media',
  ),
  service(
    'volunteers',
    ['Relawan', 'Volunteers'],
    [
      'Pinjamkan dua jam Anda: peran, waktu, dan cara melamar.',
      'Lend us two hours: roles, times, and how to apply.',
    ],
    'relawan sukarelawan volunter magang kkn membantu menolong mengabdi volunteer volunteering help internship',
  ),
  service(
    'services',
    ['Standar pelayanan', 'Service standards'],
    [
      'Janji kami untuk setiap layanan: syarat, cara, waktu, biaya.',
      'What we promise of each service: what to bring, how, how long, what it costs.',
    ],
    'maklumat sop janji layanan prosedur persyaratan biaya waktu standar charter promise standard procedure',
  ),
  service(
    'privacy',
    ['Privasi', 'Privacy'],
    ['Apa yang disimpan tentang Anda, dan hak Anda.', 'What is kept about you, and your rights.'],
    'data pribadi rahasia hapus data perlindungan kebijakan cookie kuki personal data protection gdpr delete',
  ),
  service(
    'accessibility',
    ['Aksesibilitas', 'Accessibility'],
    ['Sejauh mana portal dapat dipakai semua orang.', 'How far everybody can use the portal.'],
    'difabel disabilitas pembaca layar tunanetra kursi roda inklusif screen reader disability wheelchair inclusive',
  ),
  service(
    'forgotPassword',
    ['Lupa kata sandi', 'Forgot your password'],
    ['Buat kata sandi baru untuk masuk.', 'Set a new password to sign in.'],
    'password sandi reset ganti login masuk akun tidak bisa masuk sign in',
  ),
  service(
    'consultations',
    ['Konsultasi usaha gratis', 'Free business consultations'],
    [
      'Pesan jam dengan pendamping usaha: izin, keuangan, pemasaran.',
      'Book an hour with an adviser: permits, finance, marketing.',
    ],
    'konsultan pendampingan pendamping mentor bimbingan umkm ukm usaha bisnis janji temu booking pajak nib halal mentoring advice adviser appointment small business',
  ),
  service(
    'smallBusiness',
    ['Layanan untuk UKM', 'Services for small businesses'],
    [
      'Panduan, konsultasi, pelatihan, dan alat hitung untuk usaha warga.',
      'Guides, consultations, training and calculators for local businesses.',
    ],
    'umkm ukm usaha kecil mikro bisnis pelatihan wirausaha bantuan modal izin msme sme training entrepreneur',
  ),
  service(
    'directory',
    ['Direktori usaha warga', 'Directory of local businesses'],
    ['Temukan produk dan usaha warga kota.', 'Find products and businesses of the city.'],
    'umkm ukm daftar usaha toko produk lokal oleh-oleh oleh kuliner shop products local',
  ),
  service(
    'myBusiness',
    ['Masukkan usaha Anda ke direktori', 'List your business'],
    ['Buat profil usaha yang dapat dilihat warga.', 'Make a profile of your business that people can see.'],
    'daftar daftarkan usaha pendaftaran umkm ukm promosi profil add register business profile promote',
  ),
  service(
    'sizeTool',
    ['Alat: skala usaha', 'Tool: business size'],
    [
      'Hitung apakah usaha Anda mikro, kecil, atau menengah.',
      'Work out whether your business is micro, small or medium.',
    ],
    'kalkulator hitung omzet modal umkm ukm mikro calculator turnover',
  ),
  service(
    'priceTool',
    ['Alat: harga jual', 'Tool: selling price'],
    [
      'Hitung harga jual dari bahan, waktu, dan biaya.',
      'Work out a selling price from materials, time and costs.',
    ],
    'kalkulator hitung hpp biaya pokok untung laba calculator cost profit margin',
  ),
  service(
    'cashFlowTool',
    ['Alat: arus kas', 'Tool: cash flow'],
    ['Catat uang masuk dan keluar setahun.', 'Plan money in and out over a year.'],
    'kalkulator hitung keuangan kas pembukuan cashflow calculator budget bookkeeping',
  ),
  service(
    'events',
    ['Agenda acara', 'Events'],
    [
      'Dongeng, lokakarya, kelas, dan pameran yang akan datang.',
      'Storytelling, workshops, classes and exhibitions to come.',
    ],
    'kegiatan jadwal acara workshop pelatihan kelas seminar pertunjukan kalender calendar what is on',
  ),
  service(
    'propose',
    ['Usulkan acara', 'Propose an event'],
    [
      'Ajukan acara, kelas, atau pameran di perpustakaan.',
      'Offer an event, a class or an exhibition at the library.',
    ],
    'usul usulan mengusulkan mengajukan proposal kerja sama pinjam tempat sewa ruang aula komunitas pembicara suggest collaboration venue room',
  ),
  service(
    'feedback',
    ['Keluhan, saran, pujian', 'Complaints and suggestions'],
    ['Sampaikan kepada kami, lalu ikuti jawabannya.', 'Tell us, then follow the answer.'],
    'keluhan keluh aduan mengadu komplain saran kritik masukan pujian lapor rusak kotor complaint suggestion praise feedback broken',
  ),
  service(
    'ask',
    ['Tanya pustakawan', 'Ask a librarian'],
    ['Baca jawaban, atau ajukan pertanyaan.', 'Read answers, or ask a question.'],
    'tanya bertanya pertanyaan pustakawan faq referensi jawaban ask librarian question reference',
  ),
  service(
    'schools',
    ['Untuk sekolah: kunjungan kelas', 'For schools: class visits'],
    [
      'Ajak satu kelas ke perpustakaan atau undang kami ke sekolah.',
      'Bring a class to the library or invite us to your school.',
    ],
    'kunjungan rombongan sekolah guru murid siswa tk sd smp sma paud studi wisata class visit group teacher pupils tour',
  ),
  service(
    'partners',
    ['Mitra perpustakaan', 'Partners of the library'],
    [
      'Sekolah, kampus, kantor, dan komunitas yang bekerja bersama kami.',
      'Schools, universities, offices and communities that work with us.',
    ],
    'kerja sama kerjasama kemitraan mou komunitas klub buku organisasi lembaga sekolah kampus partner partnership community book club institution',
  ),
  service(
    'children',
    ['Untuk anak', 'For children'],
    ['Buku, dongeng, dan kegiatan untuk anak.', 'Books, stories and activities for children.'],
    'anak anak-anak balita ruang anak pojok baca bermain kids child play',
  ),
  service(
    'readingLists',
    ['Daftar bacaan pembaca', 'Reading lists'],
    ['Daftar buku yang disusun pembaca lain.', 'Lists of books made by other readers.'],
    'rekomendasi buku bagus saran bacaan pilihan recommendation recommended suggestions',
  ),
  service(
    'browse',
    ['Jelajahi menurut topik', 'Browse by topic'],
    [
      'Telusuri katalog menurut kelas, subjek, dan pengarang.',
      'Walk through the catalogue by class, subject and author.',
    ],
    'katalog opac rak klasifikasi ddc subjek catalogue shelves classification subjects',
  ),
  service(
    'data',
    ['Untuk pengembang', 'For developers'],
    [
      'Pakai data katalog dan acara untuk aplikasi Anda: resep, kunci, batas.',
      'Use catalogue and event data in your own application: recipes, keys, limits.',
    ],
    'api graphql pengembang developer data terbuka open data kunci key webhook rss marc integrasi dataset',
  ),
];

const MOST_WORDS = 8;
const MOST_FOUND = 3;
const SHORTEST_BEGINNING = 4;
/** Every page is of the library, whether it says so or not. */
const OF_ALL = ['perpustakaan', 'pustaka', 'pasuruan', 'kota', 'layanan', 'library', 'service', 'services'];

const FINDABLE = SERVICE_PAGES.map((page) => ({
  page,
  names: wordsOf([page.name.indonesian, page.name.english]),
  all: [
    ...wordsOf([
      page.name.indonesian,
      page.name.english,
      page.summary.indonesian,
      page.summary.english,
      page.words,
    ]),
    ...OF_ALL,
  ],
}));

/** Finds the pages that have every word of a question; those with more of them in their name come first. */
export function findServicePages(text: string): ServicePage[] {
  const question = readQuestion(text, MOST_WORDS);
  const telling = question.filter((spellings) => !spellings.some((word) => OF_ALL.includes(word)));
  if (telling.length === 0) return [];
  const found = FINDABLE.filter(({ all }) => telling.every((word) => isAmong(all, word)));
  const score = (names: readonly string[]): number => telling.filter((word) => isAmong(names, word)).length;
  return found
    .sort((one, other) => score(other.names) - score(one.names))
    .slice(0, MOST_FOUND)
    .map(({ page }) => page);
}

function isAmong(words: readonly string[], spellings: readonly string[]): boolean {
  return spellings.some((spelling) =>
    words.some(
      (word) => word === spelling || (spelling.length >= SHORTEST_BEGINNING && word.startsWith(spelling)),
    ),
  );
}

function wordsOf(texts: readonly (string | null)[]): string[] {
  return foldText(texts.join(' ')).split(' ');
}

function service(
  page: PageName,
  [indonesian, english]: readonly [string, string],
  summary: readonly [string, string],
  words: string,
): ServicePage {
  const [id, en] = summary;
  return { page, name: { indonesian, english }, summary: { indonesian: id, english: en }, words };
}
