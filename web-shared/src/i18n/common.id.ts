/** Words that both apps use, in Bahasa Indonesia; its shape is the contract for the other language. */
export const commonId = {
  productName: 'Pustaka Pasuruan',
  productOwner: 'Perpustakaan Kota Pasuruan',
  sample: 'contoh',
  skipToContent: 'Langsung ke isi',
  field: { missing: 'Isi dulu bagian ini.', wrong: 'Isian ini belum benar. Periksa lagi.' },
  search: 'Cari',
  close: 'Tutup',
  cancel: 'Batal',
  save: 'Simpan',
  retry: 'Coba lagi',
  loading: 'Sedang memuat',
  next: 'Berikutnya',
  theme: {
    label: 'Tema',
    light: 'Terang',
    dark: 'Gelap',
    system: 'Ikut sistem',
    toggle: 'Ganti tema terang atau gelap',
  },
  language: { label: 'Bahasa', id: 'Bahasa Indonesia', en: 'English' },
  role: {
    AUTHOR: 'pengarang',
    EDITOR: 'penyunting',
    TRANSLATOR: 'penerjemah',
    ILLUSTRATOR: 'ilustrator',
    COMPILER: 'penghimpun',
    PHOTOGRAPHER: 'fotografer',
    NARRATOR: 'narator',
    DIRECTOR: 'sutradara',
    COMPOSER: 'komponis',
    OTHER: 'kontributor',
  },
  contributorKind: { PERSON: 'Orang', CORPORATE: 'Lembaga', MEETING: 'Pertemuan' },
  weekday: {
    MONDAY: 'Senin',
    TUESDAY: 'Selasa',
    WEDNESDAY: 'Rabu',
    THURSDAY: 'Kamis',
    FRIDAY: 'Jumat',
    SATURDAY: 'Sabtu',
    SUNDAY: 'Minggu',
  },
};

/** Gives the shape that every language of the shared catalogue must fill. */
export type CommonCatalogue = typeof commonId;
