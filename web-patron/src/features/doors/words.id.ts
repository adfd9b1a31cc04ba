/** Words of the doors for children and for schools, in Bahasa Indonesia. */
export const words = {
  allEvents: "Semua di kalender", allTitles_one: "Lihat {{n}} judul", allTitles_other: "Lihat {{n}} judul", followHint: "Buka program, lalu ikuti: kami kabari bila ada acara baru.",
  children: {
    title: "Untuk anak", lead: "Buku bergambar, komik, dongeng hari Sabtu, dan tempat duduk yang pas. Masuk saja.",
    enter_one: "Buka {{n}} buku anak", enter_other: "Buka {{n}} buku anak", stories: "Dongeng", comics: "Komik", animals: "Hewan", science: "Sains",
    events: "Acara untuk anak", noEvents: "Belum ada acara anak yang dijadwalkan. Lihat kalender lagi pekan depan.", shelf: "Baru di rak anak", programmes: "Program untuk anak", teens: "Sudah lebih besar? Rak remaja",
    parents: "Untuk orang tua",
    parentFacts: [
      "Kartu anak tidak dipungut biaya. Anak di bawah 18 tahun didaftarkan bersama wali; pinjaman dan pesanannya terlihat di pustaka Anda.",
      "Sekali daftar untuk seluruh keluarga: pilih siapa yang datang ke sebuah acara, tiketnya ada di ponsel Anda.",
      "Foto anak hanya diambil bila Anda mengizinkannya saat mendaftar.",
      "Perlu pendamping, bahasa isyarat, atau ruang tenang? Sebutkan saat mendaftar; hanya petugas acara yang membacanya.",
    ],
    join: "Buat kartu anak", toSchools: "Untuk sekolah",
  },
  schools: {
    title: "Untuk sekolah", lead: "Bawa satu kelas, pinjam bahan ajar, dan pasang kalender acara di situs sekolah. Semuanya tanpa biaya.",
    group: "Datang serombongan",
    steps: ["Pilih acara di bawah ini, lalu tekan “Daftarkan rombongan sekolah”.", "Isi nama sekolah, kelas, jumlah murid dan pendamping, serta satu kontak. Tidak perlu kartu.", "Anda menerima satu tiket untuk sekelas dan tautan untuk membatalkan. Penuh? Rombongan masuk daftar tunggu bersama."],
    events: "Acara yang menerima rombongan", noEvents: "Belum ada acara untuk sekolah yang dijadwalkan. Usulkan kunjungan kelas Anda.", programmes: "Program bersama sekolah", teaching: "Bahan untuk guru",
    widget: "Kalender di situs sekolah", widgetText: "Salin kode ini ke halaman sekolah. Isinya ikut berubah dengan sendirinya, tanpa pelacak dan tanpa kuki.",
    show: "Tampilkan", shown: { sekolah: "Acara untuk sekolah", anak: "Acara untuk anak", semua: "Semua acara" }, code: "Kode untuk disalin", frameTitle: "Acara di Perpustakaan Kota Pasuruan", preview: "Lihat hasilnya",
    subscribe: "Langganan kalender", rss: "Umpan RSS",
    more: "Lebih jauh",
    moreFacts: ["Punya kegiatan sendiri, lomba, atau pameran karya murid? Usulkan, ruang kami terbuka.", "Kartu pelajar sekelas dibuat di meja layanan mana pun; bawa daftar nama.", "Katalog lengkap boleh dipakai aplikasi sekolah lewat data terbuka."],
    propose: "Usulkan acara", visit: "Alamat dan jam buka", data: "Data terbuka",
  },
};

/** Gives the shape that every language must fill. */
export type DoorsWords = typeof words;
