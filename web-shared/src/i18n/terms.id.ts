/** What kinds of branch are called in Bahasa Indonesia. */
export const branchKind = { MAIN: 'Pusat', BRANCH: 'Cabang', MOBILE: 'Perpustakaan keliling' };

/** What states of copies are called in Bahasa Indonesia. */
export const copyStatus = {
  AVAILABLE: 'Tersedia',
  ON_LOAN: 'Dipinjam',
  ON_HOLD_SHELF: 'Di rak reservasi',
  IN_TRANSIT: 'Di perjalanan',
  IN_PROCESSING: 'Sedang diolah',
  ON_ORDER: 'Dipesan ke penerbit',
  IN_REPAIR: 'Diperbaiki',
  MISSING: 'Belum ditemukan',
  LOST: 'Hilang',
  WITHDRAWN: 'Ditarik',
};

/** What kinds of material are called in Bahasa Indonesia. */
export const materialType = {
  BOOK: 'Buku',
  SERIAL: 'Majalah dan berkala',
  MAP: 'Peta',
  MUSIC: 'Partitur',
  SOUND_RECORDING: 'Rekaman suara',
  VIDEO: 'Video',
  EBOOK: 'Buku elektronik',
  AUDIOBOOK: 'Buku audio',
  KIT: 'Paket',
  MANUSCRIPT: 'Naskah',
  OTHER: 'Lainnya',
};

/** What audiences of titles are called in Bahasa Indonesia. */
export const audience = { CHILDREN: 'Anak', TEENS: 'Remaja', ADULTS: 'Dewasa', GENERAL: 'Umum' };
