/** Words of *Data saya* in Bahasa Indonesia. */
export const words = {
  title: "Data saya",
  lead: "Semua yang kami catat tentang Anda, siapa yang membukanya, dan hak Anda atasnya.",
  whose: "Data siapa",
  facts: {
    title: "Yang kami catat",
    name: "Nama", card: "Nomor kartu", category: "Jenis anggota", birth: "Tanggal lahir", sex: "Jenis kelamin", nik: "NIK", email: "Surel", phone: "Telepon", address: "Alamat",
    branch: "Cabang utama", since: "Anggota sejak", until: "Berlaku sampai", history: "Riwayat pinjaman",
    historyKept: "Disimpan, sesuai pilihan Anda", historyUnlinked: "Dilepas dari nama Anda 30 hari setelah buku kembali",
    none: "tidak dicatat",
    sexes: { MALE: "Laki-laki", FEMALE: "Perempuan" },
    contacts: "Surel dan telepon bisa Anda ganti sendiri di",
    contactsLink: "pengaturan Pustaka saya",
  },
  correct: {
    title: "Ada yang keliru?", text: "minta petugas memperbaikinya", label: "Apa yang keliru, dan apa yang benar?", hint: "Dijawab dalam 3 × 24 jam. Petugas mungkin meminta Anda menunjukkan bukti di meja layanan.",
    send: "Minta perbaikan", sent: "Permintaan terkirim. Jawabannya tampil di bawah.",
  },
  copy: {
    title: "Salinan data", text: "Satu berkas JSON berisi semua yang tersimpan: pinjaman yang masih terhubung, pesanan, pembayaran, persetujuan, dan catatan petugas. Paling banyak lima kali sehari.",
    download: "Unduh salinan", done: "Tersimpan sebagai {{file}}",
  },
  requests: {
    title: "Permintaan Anda", none: "Belum ada permintaan.",
    kind: { ERASE: "Penghapusan data", CORRECT: "Perbaikan data", EXPORT: "Unduhan salinan" },
    status: { OPEN: "berjalan", DONE: "selesai", REFUSED: "ditolak", WITHDRAWN: "dibatalkan" },
    askedAt: "Diminta {{time}}.", answeredAt: "Dijawab {{time}}.", dueAt: "Kami jawab paling lambat {{time}},", overdue: "sudah lewat. Maaf; hubungi perpustakaan.",
    erasesAt: "Data dihapus {{time}},", obstacles: "Masih ada yang menghalangi. Bila belum selesai pada hari itu, permintaan ini ditolak:", answer: "Jawaban:", withdraw: "Batalkan penghapusan",
  },
  clock: { left: "{{time}} lagi.", over: "sudah waktunya.", days_one: "{{count}} hari", days_other: "{{count}} hari", hours_one: "{{count}} jam", hours_other: "{{count}} jam" },
  views: {
    title: "Siapa yang melihat", text: "Setiap kali petugas membuka data Anda, jam dan perannya dicatat dan disimpan setahun.", none: "Belum ada petugas yang membukanya.",
    all_one: "Tampilkan semua {{count}}", all_other: "Tampilkan semua {{count}}",
  },
  erasure: {
    title: "Dilupakan", text: "Anda boleh meminta semua data pribadi dihapus.",
    points: [
      "Pemakaian berhenti saat itu juga: Anda keluar dari semua perangkat dan kartu tidak bisa meminjam.",
      "Kami menjawab dalam 3 × 24 jam, dan data dihapus pada hari ketujuh.",
      "Sampai hari itu Anda bisa masuk lagi dan membatalkannya.",
      "Pinjaman yang belum kembali, tagihan, atau anak yang menjadi tanggungan harus diselesaikan dahulu.",
    ],
    ask: "Minta penghapusan", asked: "Penghapusan sudah diminta. Waktunya ada di atas; di sana juga bisa dibatalkan.",
    sure: "Hapus data {{name}}?", sureText: "Anda akan keluar sekarang juga. Untuk membatalkan, masuk lagi sebelum hari ketujuh.", sureTextChild: "Kartunya langsung tidak bisa meminjam. Anda bisa membatalkannya di sini sebelum hari ketujuh.",
    yes: "Ya, minta dihapus",
  },
};

/** Gives the shape that every language must fill. */
export type MyDataWords = typeof words;
