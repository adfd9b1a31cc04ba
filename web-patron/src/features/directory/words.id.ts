/** Words of the directory of businesses in Bahasa Indonesia. */
export const words = {
  heading: "Direktori usaha",
  lead: "Usaha warga Pasuruan: keripik, bipang, mebel, logam, gerabah, bordir, dan banyak lagi.",
  find: "Cari usaha atau produk", findHint: "Keripik, mebel, bordir …", findButton: "Cari",
  filters: "Saring direktori", sectorLabel: "Bidang", allSectors: "Semua bidang", placeLabel: "Tempat", allPlaces: "Semua kelurahan", sizeLabel: "Kelas usaha", allSizes: "Semua ukuran",
  orderLabel: "Urutan", byName: "Menurut nama", byNewest: "Terbaru dulu", clear: "Hapus saringan",
  count_one: "{{count}} usaha", count_other: "{{count}} usaha",
  none: "Tidak ada usaha yang cocok", noneText: "Coba kata lain atau hapus sebagian saringan. Pemilik usaha memutuskan sendiri apa yang tampil di sini.",
  sector: {
    FOOD: "Makanan dan minuman", FURNITURE: "Mebel", METAL: "Kerajinan logam", POTTERY: "Gerabah", TEXTILE: "Batik dan bordir", SEAFOOD: "Hasil laut", CRAFT: "Kerajinan", FASHION: "Busana", FARMING: "Tani dan ternak",
    TRADE: "Perdagangan", SERVICES: "Jasa", OTHER: "Lainnya",
  },
  size: { MIKRO: "Mikro", KECIL: "Kecil", MENENGAH: "Menengah", BESAR: "Besar" },
  link: { WEBSITE: "Situs web", INSTAGRAM: "Instagram", FACEBOOK: "Facebook", TIKTOK: "TikTok", YOUTUBE: "YouTube", SHOPEE: "Shopee", TOKOPEDIA: "Tokopedia", MAPS: "Peta" },
  outside: "Kab. Pasuruan", kelurahanOf: "Kel. {{name}}, {{district}}", verified: "Terverifikasi", ask: "Tanya harga",
  whatsApp: "WhatsApp", whatsAppOf: "WhatsApp {{name}}", products: "Produk", soldOut: "Sedang habis", halal: "Halal", halalRegister: "bpjph.halal.go.id", halalOf: "Sertifikat halal {{number}}", halalSource: "Nomor sertifikat halal menurut pemilik usaha. Masa berlakunya dapat dicek di", contact: "Kontak dan data usaha", owner: "Pemilik", address: "Alamat", phone: "Telepon", kbliOf: "{{code}} (KBLI {{edition}})",
  verifiedText: "Petugas perpustakaan sudah melihat usaha ini.", consentText: "Yang tampil di sini disetujui pemiliknya dan dapat ditarik kapan saja.",
  openData: "Unduh data terbuka (CSV)", openDataText: "Hanya usaha yang mengizinkannya.",
};

/** Gives the shape that every language must fill. */
export type DirectoryWords = typeof words;
