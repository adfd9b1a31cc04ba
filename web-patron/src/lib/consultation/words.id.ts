/** Words about consultations with mentors in Bahasa Indonesia. */
export const words = {
  topic: {
    START: 'Memulai usaha',
    PERMITS: 'Izin usaha',
    HALAL: 'Sertifikat halal',
    FINANCE: 'Modal dan KUR',
    MARKETING: 'Pemasaran',
    PACKAGING: 'Kemasan dan label',
    BOOKKEEPING: 'Pembukuan dan harga',
    DIGITAL: 'Jualan daring',
    EXPORT: 'Ekspor',
  },
  sector: {
    FOOD: 'Makanan dan minuman',
    FURNITURE: 'Mebel',
    METAL: 'Kerajinan logam',
    CRAFT: 'Kerajinan lain',
    FASHION: 'Busana dan bordir',
    TRADE: 'Toko dan warung',
    SERVICES: 'Jasa',
    FARMING: 'Tani dan perikanan',
    OTHER: 'Lainnya',
  },
  stage: { IDEA: 'Ide, belum mulai', STARTING: 'Rintisan', GROWING: 'Berkembang', SCALING: 'Naik kelas' },
  mode: { ON_SITE: 'Tatap muka', ONLINE: 'Daring', EITHER: 'Tatap muka atau daring' },
  kind: { STAFF: 'Pustakawan', AGENCY: 'Dinas', BANK: 'Bank', VOLUNTEER: 'Relawan' },
  language: {
    INDONESIAN: 'Indonesia',
    JAVANESE: 'Jawa',
    MADURESE: 'Madura',
    ENGLISH: 'Inggris',
    SIGN: 'bahasa isyarat',
  },
  turnover: {
    UNDER_5M: 'Di bawah Rp5 juta',
    FROM_5M: 'Rp5–25 juta',
    FROM_25M: 'Rp25–100 juta',
    FROM_100M: 'Rp100 juta ke atas',
  },
  status: { BOOKED: 'Dipesan', DONE: 'Selesai', NO_SHOW: 'Tidak datang', CANCELLED: 'Dibatalkan' },
  minutes: '{{count}} menit',
  with: 'dengan {{name}}',
  toCalendar: 'Simpan ke kalender',
  meeting: 'Buka pertemuan daring',
};

/** Gives the shape that every language must fill. */
export type ConsultationWords = typeof words;
