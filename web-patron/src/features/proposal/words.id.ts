/** Words of the pages on which people propose events, in Bahasa Indonesia. */
export const words = {
  title: "Usulkan acara",
  lead: "Punya pertunjukan, diskusi, atau kelas untuk warga kota? Ceritakan di sini. Ruang perpustakaan terbuka untuk komunitas, sekolah, dan seniman.",
  aboutEvent: "Acaranya",
  aboutYou: "Pengusul",
  name: "Nama acara", nameHint: "Misalnya Malam Puisi Pesisir.",
  kind: "Jenis acara",
  what: "Apa yang akan terjadi", whatHint: "Siapa yang tampil atau mengajar, berapa lama, untuk siapa, alat apa yang perlu.",
  when: "Kapan kira-kira", whenHint: "Tulis bebas, beberapa pilihan lebih mudah: Sabtu malam bulan Januari, atau 12 Februari.",
  space: "Ruang yang diinginkan", anySpace: "Di mana saja yang cocok",
  people: "Perkiraan jumlah orang", peopleHint: "Boleh dikosongkan.",
  accessibility: "Kebutuhan khusus", accessibilityHint: "Misalnya jalan kursi roda, juru bahasa isyarat, ruang tenang. Boleh dikosongkan.",
  contactName: "Nama Anda", group: "Komunitas, sekolah, atau sanggar", groupHint: "Kosongkan bila Anda mengusulkan sendiri.",
  email: "Surel", emailHint: "Kami kirim tautan ke sini. Usulan baru sampai ke petugas setelah tautannya dibuka.",
  phone: "Telepon", phoneHint: "Boleh dikosongkan. Memudahkan petugas menghubungi Anda.",
  submit: "Kirim usulan", busy: "Mengirim",
  how: "Bagaimana jalannya",
  steps: ["Isi formulir ini, sekitar lima menit.", "Buka tautan di surel Anda, lalu kirim.", "Petugas membaca, menerima, meminta perubahan, atau menolak dengan alasan.", "Bila diterima, kita tetapkan tanggal bersama dan acaranya terbit di kalender."],
  good: "Yang kami tampung", goodText: "Acara yang terbuka untuk umum dan tidak dipungut biaya, bukan kampanye politik dan bukan penjualan.",
  privacy: "Data Anda", privacyText: "Hanya petugas acara yang melihat nama dan kontak Anda. Usulan yang tidak dikonfirmasi dihapus setelah tujuh hari; nama dan kontak dihapus 180 hari setelah usulan selesai.",
  sent: "Periksa surel Anda",
  sentText: "Kami kirim tautan ke {{email}}. Buka tautannya dalam tujuh hari, periksa usulan, lalu kirim. Surelnya bisa butuh beberapa menit; lihat juga folder spam.",
  sentOther: "Ubah isian atau alamat",
  toEvents: "Lihat kalender acara",
  own: "Usulan Anda",
  missing: "Tautan ini tidak mengarah ke usulan", missingText: "Mungkin terpotong, atau usulannya sudah dihapus. Buka lagi tautan di surel kami.", again: "Usulkan acara",
  status: {
    UNVERIFIED: "Belum dikirim", SUBMITTED: "Menunggu petugas", CHANGES_ASKED: "Perlu diubah", ACCEPTED: "Diterima", DECLINED: "Ditolak", WITHDRAWN: "Ditarik",
  },
  statusText: {
    UNVERIFIED: "Periksa isinya, lalu kirim ke petugas.", SUBMITTED: "Kami kabari lewat surel. Sampai diputuskan, Anda masih bisa mengubahnya.", CHANGES_ASKED: "Petugas meminta perubahan. Ubah, lalu simpan; usulan kembali ke petugas.",
    ACCEPTED: "Petugas menghubungi Anda untuk menetapkan tanggal dan tempat.", DECLINED: "Terima kasih sudah mengusulkan. Alasannya:", WITHDRAWN: "Usulan ini sudah Anda tarik, atau masa simpannya habis.",
  },
  confirm: "Kirim ke petugas", edit: "Ubah usulan", save: "Simpan", cancel: "Batal", saved: "Perubahan disimpan.", confirmed: "Usulan sudah dikirim ke petugas.",
  withdraw: "Tarik usulan", withdrawQuestion: "Tarik usulan ini? Petugas tidak akan memprosesnya.", withdrawYes: "Ya, tarik", withdrawNo: "Tidak", withdrawn: "Usulan sudah ditarik.",
  staffSay: "Kata petugas",
  event: "Buka acaranya",
  facts: { kind: "Jenis", when: "Kapan", space: "Ruang", people: "Jumlah orang", accessibility: "Kebutuhan khusus", by: "Pengusul", contact: "Kontak" },
  keep: "Simpan tautan ini. Siapa pun yang memilikinya dapat mengubah usulan Anda.",
};

/** Gives the shape that every language must fill. */
export type ProposalWords = typeof words;
