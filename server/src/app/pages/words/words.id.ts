/** Words that the server writes into heads, feeds and calendars, in Bahasa Indonesia. */
export const wordsId = {
  siteName: 'Pustaka Pasuruan',
  owner: 'Perpustakaan Kota Pasuruan',
  services: 'Standar pelayanan',
  spacesTitle: 'Ruang dan fasilitas',
  spaceDescription: 'Waktu kosong, aturan, dan pemesanannya.',
  floorPlanDescription: 'Kursi dan komputer yang kosong sekarang, dan letak setiap rak.',
  spacesDescription:
    'Ruang baca, ruang anak, aula, studio, dan galeri Perpustakaan Kota Pasuruan: letak, isi, dan aturannya.',
  volunteersDescription:
    'Kesempatan menjadi relawan di Perpustakaan Kota Pasuruan: peran, tempat, waktu, usia, dan caranya.',
  servicesDescription:
    'Janji Perpustakaan Kota Pasuruan untuk setiap layanannya: syarat, cara, waktu, biaya, dan jaminannya.',
  siteNotice: {
    label: 'Pengumuman',
    INFO: 'Pengumuman:',
    WARNING: 'Penting:',
    more: 'Selengkapnya',
  },
  catalogue: 'Katalog',
  browse: 'Jelajah',
  smallBusiness: 'UKM',
  smallBusinessWords: {
    title: 'Sudut UKM',
    description:
      'Sudut UKM Perpustakaan Kota Pasuruan untuk usaha mikro, kecil, dan menengah: panduan izin, modal, dan pemasaran, alat hitung, buku usaha, dan pelatihan tanpa biaya.',
  },
  newsletters: {
    title: 'Buletin',
    description: 'Buletin Perpustakaan Kota Pasuruan lewat surel: buku baru, acara, dan kabar.',
  },
  links: {
    title: 'Tautan',
    description: 'Semua yang baru kami sebut di media sosial, di poster, dan di kartu, dalam satu halaman.',
  },
  tooManyLinks: 'Terlalu banyak permintaan dari jaringan ini. Coba lagi sebentar lagi.',
  stories: {
    title: 'Kabar dan tips',
    description: (library: string) => `Kabar, tips, dan koleksi baru ${library}.`,
    feedTitle: (library: string) => `Kabar ${library}`,
  },
  readingLists: {
    title: 'Daftar bacaan',
    description:
      'Daftar bacaan yang disusun pembaca Perpustakaan Kota Pasuruan: buku yang mereka sarankan kepada pembaca lain.',
  },
  partners: {
    title: 'Mitra',
    description:
      'Sekolah, kampus, kantor, usaha, dan komunitas yang bekerja bersama Perpustakaan Kota Pasuruan, dengan acara mereka.',
  },
  directory: 'Direktori usaha',
  directoryWords: {
    description:
      'Direktori usaha mikro, kecil, dan menengah Kota Pasuruan dan sekitarnya, dengan produk, harga, dan nomor WhatsApp.',
    outside: 'Kab. Pasuruan',
  },
  events: 'Acara',
  eventsTitle: 'Acara di perpustakaan',
  eventsDescription:
    'Kalender acara Perpustakaan Kota Pasuruan: dongeng anak, kelas literasi digital, klub buku, pameran, pergelaran, dan seminar budaya.',
  eventKind: {
    STORYTELLING: 'Dongeng anak',
    LITERACY: 'Kelas literasi',
    READING_WRITING: 'Membaca dan menulis',
    DIGITAL_LITERACY: 'Kelas literasi digital',
    BOOK_CLUB: 'Klub buku',
    WORKSHOP: 'Lokakarya',
    SCHOOL_PARTNERSHIP: 'Bersama sekolah dan kampus',
    BUSINESS_TRAINING: 'Pelatihan UKM',
    EXHIBITION: 'Pameran',
    PERFORMANCE: 'Pergelaran',
    CULTURE_SEMINAR: 'Seminar budaya',
    TALK: 'Bincang',
    COMMUNITY: 'Pertemuan komunitas',
    OTHER: 'Acara',
  },
  certificateLead: 'Nomor dan kode pada kertas menunjukkan apakah sertifikat ini diterbitkan perpustakaan.',
  noEvents: 'Belum ada acara dalam waktu dekat.',
  allEvents: 'Semua acara',
  online: 'Daring',
  government: 'Pemerintah Kota Pasuruan',
  homeTitle: 'Pustaka Pasuruan, katalog Perpustakaan Kota Pasuruan',
  homeDescription:
    'Cari buku di Perpustakaan Kota Pasuruan, lihat di cabang dan rak mana buku itu tersedia, dan cek jam buka hari ini. Gratis untuk siapa saja.',
  people: 'Orang dan lembaga',
  subjects: 'Subjek',
  searchDescription: (query: string, count: string) =>
    `${count} judul untuk “${query}” di katalog Perpustakaan Kota Pasuruan, dengan ketersediaan di setiap cabang.`,
  everythingDescription: (count: string) =>
    `Katalog Perpustakaan Kota Pasuruan: ${count} judul, dengan ketersediaan di setiap cabang.`,
  by: (names: string) => `karya ${names}`,
  availability: (available: string, copies: string) => `${available} dari ${copies} eksemplar tersedia`,
  noCopies: 'Belum ada eksemplar',
  classTree: (display: string) => `Kelas ${display}`,
  contributorDescription: (name: string, count: string) =>
    `${count} judul karya ${name} di Perpustakaan Kota Pasuruan.`,
  subjectDescription: (heading: string, count: string) =>
    `${count} judul tentang ${heading} di Perpustakaan Kota Pasuruan.`,
  browseDescription:
    'Jelajahi koleksi Perpustakaan Kota Pasuruan menurut kelas, orang, dan subjek, atau lihat judul yang baru datang.',
  consultationsDescription:
    'Pesan jam konsultasi gratis dengan pendamping UKM di Perpustakaan Kota Pasuruan: izin usaha, sertifikat halal, modal, pemasaran, ekspor.',
  visitDescription:
    'Alamat, telepon, dan jam buka perpustakaan pusat, cabang, dan perpustakaan keliling Kota Pasuruan.',
  audiences: {
    children: 'Acara, buku, dan program untuk anak di Perpustakaan Kota Pasuruan.',
    schools:
      'Rombongan kelas, program, bahan ajar, dan kalender untuk situs sekolah dari Perpustakaan Kota Pasuruan.',
  },
  memberPages: {
    newsletterSubscription: 'Atur buletin yang Anda terima.',
    signIn: 'Lihat pinjaman dan jatuh tempo, perpanjang, pesan buku, dan buka kartu anggota di layar ponsel.',
    join: 'Jadi anggota Perpustakaan Kota Pasuruan dari ponsel, tidak dipungut biaya.',
    myLibrary: 'Kartu anggota, pinjaman, pesanan, dan keluarga Anda di Perpustakaan Kota Pasuruan.',
    myMessages: 'Pilih apa yang kami kabarkan kepada Anda, lewat jalan apa, dan dalam bahasa apa.',
    myData: 'Lihat, unduh, perbaiki, atau minta hapus data Anda, dan lihat siapa yang membukanya.',
    myBusiness: 'Tampilkan usaha Anda di direktori kota, dan tentukan sendiri apa yang terlihat.',
    partnerGroups: 'Kelompok yang Anda daftarkan untuk acara atas nama lembaga.',
    partnerVisits: 'Kunjungan kelas dan perpustakaan keliling yang diminta lembaga Anda.',
    partnerSuggestions: 'Buku yang diusulkan lembaga Anda untuk dibeli perpustakaan.',
    partnerYear: 'Ringkasan setahun kerja sama lembaga Anda dengan perpustakaan.',
    myPartners: 'Lembaga yang Anda wakili, dan permintaan untuk menjadi mitra perpustakaan.',
    myPartner: 'Yang dapat Anda lakukan untuk mitra ini, dan kunci programnya.',
    classSets: 'Pesan buku untuk satu kelas, beri daftar siswa, dan lihat yang masih di luar.',
    mySecurity: 'Lihat di mana Anda masuk, keluar dari perangkat lain, dan ganti kata sandi.',
    myLists: 'Buku yang Anda kumpulkan, dan yang Anda katakan tentangnya.',
    readingList: 'Buku yang dikumpulkan seorang pembaca Perpustakaan Kota Pasuruan.',
    kiosk: 'Layar komputer umum perpustakaan.',
    myInternet: 'Kode Wi-Fi Anda untuk hari ini.',
    myHistory: 'Buku yang pernah Anda pinjam, bila Anda memilih menyimpannya.',
    businessPath: 'Konsultasi usaha Anda dan langkah berikutnya.',
    propose:
      'Komunitas, sekolah, dan seniman mengusulkan acara atau pergelaran di Perpustakaan Kota Pasuruan.',
    feedback:
      'Sampaikan keluhan, saran, pujian, atau pertanyaan kepada Perpustakaan Kota Pasuruan, dan ikuti jawabannya.',
    feedbackCase: 'Lihat sejauh mana aduan Anda, baca jawabannya, atau buka lagi.',
    ask: 'Jawaban pustakawan atas pertanyaan dan aduan warga Kota Pasuruan.',
    survey: 'Sembilan pertanyaan tentang layanan kami, satu menit, tanpa nama.',
    answerSurvey: 'Jawab survei Perpustakaan Kota Pasuruan, tanpa nama.',
    proposal: 'Kirim, ubah, atau tarik usulan acara, dan lihat kabarnya.',
    booking: 'Lihat pesanan tempat Anda, tunjukkan kode QR, pindahkan, atau batalkan.',
    myVolunteering: 'Lamaran, peran, dan kesepakatan Anda sebagai relawan.',
    myBookings: 'Ruang, kursi, dan komputer yang Anda pesan.',
    registration: 'Lihat tempat Anda di sebuah acara, tunjukkan tiket, terima tawaran, atau batalkan.',
    forgotPassword: 'Minta tautan untuk mengatur kata sandi kartu anggota.',
    setPassword: 'Atur kata sandi kartu anggota dengan tautan email atau kode dari petugas.',
    verify: 'Pastikan email dan nomor telepon Anda benar.',
  },
  changesDescription: 'Apa yang berubah pada kontrak GraphQL Perpustakaan Kota Pasuruan, terbaru di atas.',
  surveyResultsDescription:
    'Hasil survei kepuasan masyarakat Perpustakaan Kota Pasuruan, sembilan unsur, dan yang kami ubah karenanya.',
  statusDescription: 'Keadaan layanan untuk program: umpan perubahan dan pencarian.',
  contractDescription: (name: string) =>
    `${name} dalam kontrak GraphQL Perpustakaan Kota Pasuruan: kolom, argumen, dan hak yang diperlukan.`,
  explorerDescription:
    'Tulis kueri GraphQL dan jalankan pada data perpustakaan, dengan kontrak di sampingnya.',
  dataDescription:
    'Seluruh katalog Perpustakaan Kota Pasuruan dapat dibaca program lewat satu alamat GraphQL, tanpa pendaftaran.',
  feedTitle: 'Judul baru di Pustaka Pasuruan',
  feedDescription: 'Judul yang baru masuk katalog Perpustakaan Kota Pasuruan.',
  coverOf: (title: string) => `Sampul ${title}`,
  tools: {
    sizeTool:
      'Mikro, kecil, atau menengah? Yang dihitung adalah modal untuk usaha yang baru didirikan, dan penjualan setahun untuk usaha yang sudah jalan.',
    priceTool:
      'Hitung harga satu buah dari biaya Anda, dan berapa yang harus laku sebulan supaya tidak rugi.',
    cashFlowTool: 'Isi uang yang masuk dan keluar. Terlihat bulan mana yang kurang, sebelum bulan itu tiba.',
  },
};

/** The shape that every language must fill. */
export type Words = typeof wordsId;
