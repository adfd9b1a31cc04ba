/** Words of small businesses: their profiles, and what is decided about them. */
export const businesses = {
  title: "Usaha warga", intro: "Profil UKM di direktori: baca, terbitkan, atau kembalikan dengan alasan.", add: "Tambah usaha", lists: "Daftar usaha", search: "Cari nama usaha",
  list: { SUBMITTED: "Menunggu dibaca", CHANGED: "Berubah setelah terbit", PUBLISHED: "Terbit", RETURNED: "Dikembalikan", DRAFT: "Draf" },
  status: { DRAFT: "Draf", SUBMITTED: "Menunggu", PUBLISHED: "Terbit", RETURNED: "Dikembalikan", CLOSED: "Dihapus" }, changed: "Berubah sejak dibaca",
  empty: "Tidak ada usaha di sini",
  emptyText: { SUBMITTED: "Yang diajukan pemilik tampil di sini.", CHANGED: "Perubahan pada profil yang sudah terbit tampil di sini.", PUBLISHED: "Belum ada profil yang terbit.", RETURNED: "Tidak ada profil yang sedang diperbaiki.", DRAFT: "Tidak ada draf." },
  count_one: "{{total}} usaha", count_other: "{{total}} usaha", column: { name: "Usaha", owner: "Pemilik", place: "Tempat", changed: "Diubah", status: "Keadaan" },
  verified: "terverifikasi", outside: "Kab. Pasuruan", notFound: "Usaha ini tidak ada", notFoundText: "Mungkin sudah dihapus oleh pemiliknya.", edit: "Ubah atas nama pemilik", returnedFor: "Dikembalikan dengan catatan: {{reason}}",
  sector: {
    FOOD: "Makanan dan minuman", FURNITURE: "Mebel", METAL: "Kerajinan logam", POTTERY: "Gerabah", TEXTILE: "Batik dan bordir", SEAFOOD: "Hasil laut", CRAFT: "Kerajinan", FASHION: "Busana", FARMING: "Tani dan ternak", TRADE: "Perdagangan",
    SERVICES: "Jasa", OTHER: "Lainnya",
  },
  size: { MIKRO: "Mikro", KECIL: "Kecil", MENENGAH: "Menengah", BESAR: "Besar" },
  facts: "Profil", noSummary: "Belum ada kalimat tentang usaha ini.", named: "tampil sebagai {{name}}",
  fact: { owners: "Pemilik", place: "Tempat", whatsApp: "WhatsApp", size: "Kelas usaha", links: "Tautan", created: "Dimulai", published: "Terbit sejak" },
  products: "Produk", noProducts: "Belum ada produk", ask: "tanya harga",
  moderation: "Keputusan", noConsent: "Sudah terbit, tetapi pemilik belum mengizinkan profilnya tampil.", wasRead: "Sudah dibaca",
  act: { SUBMITTED: "Ajukan", PUBLISHED: "Terbitkan", RETURNED: "Kembalikan", DRAFT: "Jadikan draf", CLOSED: "Hapus" },
  actText: {
    SUBMITTED: "Diajukan atas nama pemilik.", PUBLISHED: "Isinya sudah Anda baca. Yang tampil hanya yang disetujui pemilik.", RETURNED: "Profil tidak tampil sampai diterbitkan lagi.", DRAFT: "Profil tidak tampil sampai diajukan dan diterbitkan lagi.",
    CLOSED: "Profil, produk, foto, dan nomor dihapus selamanya. Lakukan hanya atas permintaan pemilik.",
  },
  reason: "Alasan", reasonHint: "Pemilik membacanya: tulis apa yang perlu diperbaiki.", done: "Usaha sekarang: {{status}}",
  verify: "Tandai terverifikasi", unverify: "Cabut tanda terverifikasi", verifyText: "Tanda terverifikasi berarti petugas sudah melihat usahanya dan NIB-nya.", verifiedSince: "Terverifikasi sejak {{date}}.", verifiedDone: "Usaha ditandai terverifikasi", unverifiedDone: "Tanda terverifikasi dicabut",
  consents: "Persetujuan pemilik", consentsText: "Di meja, catat hanya apa yang dikatakan pemilik sendiri. Yang ditarik hilang dari direktori saat itu juga.", neverSaid: "Belum pernah dinyatakan.", saidOnline: "Dinyatakan pemilik, {{date}}.", saidAtDesk: "Dicatat petugas, {{date}}.",
  consentGiven: "Persetujuan dicatat", consentTaken: "Penarikan dicatat; tidak tampil lagi",
  consent: {
    PROFILE: "Tampilkan profil", LOCATION: "Kelurahan", STREET: "Jalan dan nomor", WHATSAPP: "Nomor WhatsApp", PERMITS: "NIB, KBLI, dan P-IRT", SIZE: "Kelas usaha", PRODUCTS: "Produk dan harga", PHOTOS: "Foto", LINKS: "Tautan", OPEN_DATA: "Data terbuka",
  },
  onBehalf: "Anda bertindak atas nama pemilik; jejak petugas mencatatnya.", saved: "Usaha disimpan", created: "Usaha ditambahkan", noPlace: "Belum diisi",
  field: {
    name: "Nama usaha", sector: "Bidang", summary: "Satu kalimat", description: "Cerita usaha", regencyPlace: "Tempat di Kabupaten", street: "Jalan dan nomor", edition: "Edisi KBLI", card: "Nomor kartu pemilik", cardHint: "Pindai atau ketik nomor kartu anggota.",
  },
};
