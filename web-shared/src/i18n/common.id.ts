/** Words that both apps use, in Bahasa Indonesia; its shape is the contract for the other language. */
export const commonId = {
  productName: "Pustaka Pasuruan",
  productOwner: "Perpustakaan Kota Pasuruan",
  sample: "contoh",
  skipToContent: "Langsung ke isi",
  field: { missing: "Isi dulu bagian ini.", wrong: "Isian ini belum benar. Periksa lagi." },
  search: "Cari",
  close: "Tutup",
  cancel: "Batal",
  save: "Simpan",
  retry: "Coba lagi",
  loading: "Sedang memuat",
  next: "Berikutnya",
  previous: "Sebelumnya",
  theme: { label: "Tema", light: "Terang", dark: "Gelap", system: "Ikut sistem", toggle: "Ganti tema terang atau gelap" },
  language: { label: "Bahasa", id: "Bahasa Indonesia", en: "English" },
  materialType: {
    BOOK: "Buku", SERIAL: "Majalah dan berkala", MAP: "Peta", MUSIC: "Partitur", SOUND_RECORDING: "Rekaman suara",
    VIDEO: "Video", EBOOK: "Buku elektronik", AUDIOBOOK: "Buku audio", KIT: "Paket", MANUSCRIPT: "Naskah", OTHER: "Lainnya",
  },
  audience: { CHILDREN: "Anak", TEENS: "Remaja", ADULTS: "Dewasa", GENERAL: "Umum" },
  role: {
    AUTHOR: "pengarang", EDITOR: "penyunting", TRANSLATOR: "penerjemah", ILLUSTRATOR: "ilustrator", COMPILER: "penghimpun",
    PHOTOGRAPHER: "fotografer", NARRATOR: "narator", DIRECTOR: "sutradara", COMPOSER: "komponis", OTHER: "kontributor",
  },
  contributorKind: { PERSON: "Orang", CORPORATE: "Lembaga", MEETING: "Pertemuan" },
  copyStatus: {
    AVAILABLE: "Tersedia", ON_LOAN: "Dipinjam", ON_HOLD_SHELF: "Di rak reservasi", IN_TRANSIT: "Di perjalanan",
    IN_PROCESSING: "Sedang diolah", ON_ORDER: "Dipesan ke penerbit", IN_REPAIR: "Diperbaiki", MISSING: "Belum ditemukan",
    LOST: "Hilang", WITHDRAWN: "Ditarik",
  },
  branchKind: { MAIN: "Pusat", BRANCH: "Cabang", MOBILE: "Perpustakaan keliling" },
  weekday: {
    MONDAY: "Senin", TUESDAY: "Selasa", WEDNESDAY: "Rabu", THURSDAY: "Kamis", FRIDAY: "Jumat", SATURDAY: "Sabtu", SUNDAY: "Minggu",
  },
};

/** Gives the shape that every language of the shared catalogue must fill. */
export type CommonCatalogue = typeof commonId;
