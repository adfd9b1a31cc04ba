/** Words of the corner for small businesses in Bahasa Indonesia. */
export const words = {
  heading: "Sudut UKM",
  lead: "Ruang belakang usaha Anda: buku, pelatihan, dan orang yang bisa ditanya. Semuanya tanpa biaya.",
  places: "Di Sudut UKM",
  place: {
    directory: { name: "Direktori usaha", text: "Usaha warga Pasuruan dengan produk, harga, dan nomor WhatsApp. Tampilkan usaha Anda dari Pustaka saya." },
    training: { name: "Pelatihan dan seminar", text: "Kelas kemasan, foto produk, pembukuan, dan jualan daring." },
    books: { name: "Buku untuk usaha", text: "Manajemen, pemasaran, akuntansi, dan wirausaha di rak 650." },
  },
};

/** Gives the shape that every language must fill. */
export type SmallBusinessWords = typeof words;
