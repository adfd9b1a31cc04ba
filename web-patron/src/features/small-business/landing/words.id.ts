/** Words of the corner for small businesses in Bahasa Indonesia. */
export const words = {
  heading: 'Sudut UKM',
  lead: 'Ruang belakang usaha Anda: panduan, alat hitung, buku, pelatihan, dan orang yang bisa ditanya. Semuanya tanpa biaya.',
  guides: 'Panduan',
  needs: 'Kebutuhan',
  everyNeed: 'Semua',
  need: {
    START: 'Memulai',
    PERMITS: 'Izin dan sertifikat',
    FINANCE: 'Modal',
    MARKETING: 'Pemasaran',
    PACKAGING: 'Kemasan',
    BOOKKEEPING: 'Pembukuan',
    EXPORT: 'Ekspor',
  },
  stage: { IDEA: 'Ide', STARTED: 'Rintisan', GROWING: 'Berkembang', SCALING: 'Naik kelas' },
  sector: {
    FOOD: 'Makanan dan minuman',
    CRAFT: 'Kerajinan dan mebel',
    FASHION: 'Busana, bordir, batik',
    TRADE: 'Perdagangan',
    SERVICES: 'Jasa',
    FARMING: 'Pertanian dan perikanan',
  },
  choose: { stage: 'Tahap usaha', sector: 'Bidang usaha' },
  every: { stage: 'Semua tahap', sector: 'Semua bidang' },
  none: 'Belum ada panduan untuk pilihan ini.',
  showAll: 'Lihat semua panduan',
  coming: 'Pelatihan berikutnya',
  allComing: 'Semua acara untuk UKM',
  tools: 'Alat hitung',
  tool: {
    sizeTool: {
      name: 'Skala usaha',
      text: 'Mikro, kecil, atau menengah? Menurut PP 7/2021, dari modal atau penjualan setahun.',
    },
    priceTool: {
      name: 'Harga jual dan titik impas',
      text: 'Berapa harga satu buah, dan berapa yang harus laku supaya tidak rugi.',
    },
    cashFlowTool: {
      name: 'Arus kas setahun',
      text: 'Isi uang masuk dan keluar tiap bulan, lihat bulan yang kurang, unduh lembarnya.',
    },
  },
  places: 'Di Sudut UKM',
  place: {
    directory: {
      name: 'Direktori usaha',
      text: 'Usaha warga Pasuruan dengan produk, harga, dan nomor WhatsApp. Tampilkan usaha Anda dari Pustaka saya.',
    },
    consultations: {
      name: 'Konsultasi',
      text: 'Pesan waktu dengan pendamping: izin, modal, kemasan, pemasaran.',
    },
    training: {
      name: 'Pelatihan dan seminar',
      text: 'Kelas kemasan, foto produk, pembukuan, dan jualan daring.',
    },
    books: { name: 'Buku untuk usaha', text: 'Manajemen, pemasaran, akuntansi, dan wirausaha di rak 650.' },
  },
};

/** Gives the shape that every language must fill. */
export type SmallBusinessWords = typeof words;
