/** Words of the page on which owners keep their businesses, in Bahasa Indonesia. */
export const words = {
  title: "Usaha saya", lead: "Tampilkan usaha Anda di direktori kota. Anda yang menentukan apa yang terlihat, dan dapat menariknya kapan saja.", which: "Pilih usaha", add: "Tambah usaha",
  save: "Simpan", saved: "Tersimpan.", refused: "Belum tersimpan. Periksa isian yang ditandai.",
  new: { title: "Tambah usaha", text: "Cukup nama dan bidangnya dulu. Selama masih draf, hanya Anda dan petugas yang melihatnya.", create: "Mulai profil" },
  accept: { title: "Punya kode undangan?", code: "Kode", hint: "Dua belas huruf dan angka dari pemilik usaha.", send: "Jadi pemilik" },
  status: {
    title: "Keadaan",
    name: { DRAFT: "Draf.", SUBMITTED: "Menunggu petugas.", PUBLISHED: "Terbit.", RETURNED: "Dikembalikan.", CLOSED: "Dihapus." },
    text: {
      DRAFT: "Lengkapi profil, setujui apa yang boleh tampil, lalu ajukan.", SUBMITTED: "Petugas membacanya dalam beberapa hari kerja. Anda tetap bisa mengubah isinya.", PUBLISHED: "Perubahan tampil sesudah dibaca petugas; yang Anda hapus atau tarik hilang saat itu juga.",
      RETURNED: "Perbaiki seperti catatan di bawah, lalu ajukan lagi.", CLOSED: "Profil ini sudah tidak ada.",
    },
    reason: "Catatan petugas:", notShown: "Profil sudah terbit, tetapi Anda belum menyetujui untuk ditampilkan.", submit: "Ajukan untuk terbit", see: "Lihat di direktori", takeBack: "Tarik kembali menjadi draf", close: "Hapus profil",
    closeTitle: "Hapus {{name}}?", closeText: "Profil, produk, foto, dan nomor Anda dihapus dari sini dan dari direktori. Ini tidak dapat dibatalkan.", closeYes: "Ya, hapus", closeNo: "Jangan",
  },
  waiting: {
    title: "Perubahan Anda menunggu petugas sejak {{date}}.", text: "Sampai dibaca, umum melihat isi yang lama.", refused: "Perubahan Anda belum diterima ({{date}}).", refusedText: "Umum tetap melihat isi yang lama. Perbaiki, lalu simpan: petugas membacanya lagi.",
    things: "Yang menunggu: {{things}}.", photo: "foto utama",
    fact: { NAME: "nama", SECTOR: "bidang", SUMMARY: "kalimat", DESCRIPTION: "cerita", PLACE: "tempat", STREET: "jalan", WHATSAPP: "nomor WhatsApp", NIB: "NIB", KBLI: "KBLI", SIZE: "kelas usaha", LINKS: "tautan", OWNER_NAMES: "nama pemilik" },
  },
  profile: {
    title: "Profil", name: "Nama usaha", sector: "Bidang", summary: "Satu kalimat tentang usaha ini", summaryHint: "Paling banyak 300 huruf. Inilah yang dibaca orang lebih dulu.", description: "Cerita usaha", place: "Kelurahan",
    placeNone: "Belum diisi", outside: "Di Kabupaten Pasuruan", regencyPlace: "Tempat di Kabupaten", regencyPlaceHint: "Misalnya Bangil atau Kraton. Di direktori ditandai Kab. Pasuruan.", street: "Jalan dan nomor",
    streetHint: "Hanya tampil bila Anda menyetujuinya.", whatsApp: "Nomor WhatsApp", whatsAppHint: "Misalnya 0812 3456 7890. Di direktori menjadi tombol WhatsApp.", links: "Tautan",
  },
  link: { WEBSITE: "Situs web", INSTAGRAM: "Instagram", FACEBOOK: "Facebook", TIKTOK: "TikTok", YOUTUBE: "YouTube", SHOPEE: "Shopee", TOKOPEDIA: "Tokopedia", MAPS: "Peta" },
  sector: {
    FOOD: "Makanan dan minuman", FURNITURE: "Mebel", METAL: "Kerajinan logam", POTTERY: "Gerabah", TEXTILE: "Batik dan bordir", SEAFOOD: "Hasil laut", CRAFT: "Kerajinan", FASHION: "Busana", FARMING: "Tani dan ternak",
    TRADE: "Perdagangan", SERVICES: "Jasa", OTHER: "Lainnya",
  },
  size: { MIKRO: "mikro", KECIL: "kecil", MENENGAH: "menengah", BESAR: "besar" },
  paper: {
    nib: "NIB", nibHint: "13 angka dari oss.go.id. Kosongkan bila belum punya.", nibVerified: "Mengganti NIB atau nama menghapus tanda terverifikasi begitu petugas menerimanya.", kbli: "Kode KBLI", kbliHint: "5 angka, termasuk nol di depan.", edition: "Edisi KBLI",
    basis: "Kelas usaha dihitung dari", basisName: { SALES: "Penjualan setahun", CAPITAL: "Modal, tanpa tanah dan bangunan (usaha baru)" }, noSize: "Kelas usaha belum dihitung.", sizeNow: "Sekarang: usaha {{size}} (PP 7/2021).",
    amount: "Jumlah dalam rupiah", amountHint: "Hanya untuk menghitung kelasnya. Jumlahnya tidak disimpan.",
  },
  photo: { choose: "Pilih foto", change: "Ganti foto",
    main: "Foto utama", ofProduct: "Foto produk", hint: "JPEG, PNG, atau WebP, paling besar 5 MB. Lokasi dalam foto dihapus.", sending: "Mengirim foto …", alt: "Apa yang terlihat di foto", altHint: "Untuk orang yang tidak dapat melihatnya.",
    remove: "Hapus foto", wrongKind: "Pakai gambar JPEG, PNG, atau WebP.", failed: "Fotonya belum terkirim. Coba sekali lagi.",
  },
  product: {
    title: "Foto dan produk", none: "Belum ada produk.", add: "Tambah produk", save: "Simpan foto dan produk", number: "Produk {{number}}", name: "Nama produk", price: "Harga (rupiah)", priceHint: "Kosongkan bila harganya ditanyakan.",
    unit: "Untuk", unitHint: "Misalnya 200 g, sepasang, semeter.", description: "Beberapa kata", pirt: "P-IRT", pirtHint: "Untuk makanan rumahan, misalnya P-IRT 2063575010001-29.", halal: "Nomor sertifikat halal", halalHint: "Dari sertifikat BPJPH, misalnya ID35110000123450126. Kosongkan bila belum ada.", isAvailable: "Tersedia sekarang", remove: "Hapus produk",
  },
  consent: {
    title: "Yang tampil untuk umum", text: "Setiap hal Anda setujui sendiri-sendiri. Yang Anda tarik hilang dari direktori saat itu juga, fotonya pun tidak dapat dibuka lagi.", shown: "{{what}}: sekarang tampil.", hidden: "{{what}}: tidak tampil lagi.",
    since: "Sejak {{date}}.", atDesk: "Dicatat petugas, {{date}}.",
    field: {
      PROFILE: { name: "Tampilkan profil", text: "Nama, bidang, kalimat, dan cerita. Tanpa ini tidak ada yang tampil." }, LOCATION: { name: "Kelurahan", text: "Atau tempat di Kabupaten." }, STREET: { name: "Jalan dan nomor", text: "Pikirkan bila usaha di rumah." },
      WHATSAPP: { name: "Nomor WhatsApp", text: "Orang dapat langsung menghubungi Anda." }, PERMITS: { name: "NIB, KBLI, P-IRT, dan halal", text: "Membuat pembeli percaya." }, SIZE: { name: "Kelas usaha", text: "Mikro, kecil, atau menengah." },
      PRODUCTS: { name: "Produk dan harga", text: "Semua produk di atas." }, PHOTOS: { name: "Foto", text: "Foto utama dan foto produk." }, LINKS: { name: "Tautan", text: "Toko daring dan media sosial." },
      OPEN_DATA: { name: "Data terbuka", text: "Yang tampil juga boleh diunduh sebagai berkas oleh siapa saja. Yang sudah diunduh orang tidak dapat kami tarik." },
    },
  },
  owner: {
    title: "Pemilik", you: "Anda", since: "Sejak {{date}}.", unnamed: "Tidak disebut namanya di direktori.", named: "Tampil sebagai {{name}}.", publicName: "Nama Anda di direktori", publicNameHint: "Kosongkan bila tidak ingin disebut.",
    inviteText: "Kode undangan berlaku tujuh hari, untuk satu orang yang punya kartu anggota. Menyerahkan usaha berarti Anda keluar begitu kode dipakai.", invite: "Undang pemilik lain", handOver: "Serahkan usaha", codeText: "Berlaku sampai {{date}}. Kode hanya tampil sekali ini.",
    leave: "Keluar dari usaha ini",
  },
};

/** Gives the shape that every language must fill. */
export type MyBusinessWords = typeof words;
