/** Words of the page of messages in Bahasa Indonesia. */
export const words = {
  title: 'Pesan dari perpustakaan',
  lead: 'Pilih apa yang kami kabarkan, lewat jalan apa, dan dalam bahasa apa. Berlaku saat itu juga.',
  none: 'Pilihan pesan belum bisa ditampilkan. Coba lagi sebentar kemudian.',
  ways: {
    title: 'Kabar dan jalannya',
    of: '{{topic}} lewat {{way}}',
  },
  way: { WHATSAPP: 'WhatsApp', PUSH: 'Notifikasi di HP', EMAIL: 'Email', SMS: 'SMS', PRINT: 'Surat' },
  wayText: {
    WHATSAPP: 'ke nomor telepon Anda',
    PUSH: 'di HP atau komputer yang Anda pilih di bawah',
    EMAIL: 'ke alamat email Anda',
    SMS: 'ke nomor telepon Anda, bila WhatsApp tidak sampai',
    PRINT: 'di kertas, ke alamat rumah Anda; butuh beberapa hari',
  },
  order: {
    title: 'Urutan jalan',
    text: 'Satu kabar hanya datang lewat satu jalan. Kami coba yang teratas lebih dulu; bila tidak bisa, yang berikutnya.',
    upOne: 'Naikkan {{way}}',
    downOne: 'Turunkan {{way}}',
    now: '{{way}} sekarang urutan {{place}}',
  },
  titles: {
    label: 'Judul buku dalam pesan',
    own: 'Tertulis di pesan WhatsApp. Matikan bila orang lain ikut membaca HP Anda.',
    shared:
      'Nomor Anda dipakai bersama keluarga, jadi judul tidak kami tulis di WhatsApp. Nyalakan bila Anda mau.',
  },
  topic: {
    DUE: 'Jatuh tempo',
    HOLD: 'Pesanan',
    MEMBERSHIP: 'Keanggotaan',
    RECEIPT: 'Kuitansi',
    EVENT: 'Acara dan konsultasi',
    SURVEY: 'Survei',
  },
  topicText: {
    DUE: 'dua hari sebelumnya, pada harinya, dan bila terlambat',
    HOLD: 'siap diambil, sehari sebelum dikembalikan ke rak, dan bila berakhir',
    MEMBERSHIP: 'sebelum kartu berakhir',
    RECEIPT: 'setiap pembayaran',
    EVENT: 'pendaftaran, tawaran kursi, sehari sebelumnya, dan bila batal',
    SURVEY: 'layanan: paling sering sekali dalam 90 hari; program: sesudah 30 dan 90 hari; tanpa nama',
  },
  missing: {
    both: 'Kami belum punya email dan nomor telepon Anda, jadi kabar datang lewat surat saja.',
    email: 'Kami belum punya alamat email Anda.',
    phone: 'Kami belum punya nomor telepon Anda.',
    add: 'Tambahkan',
  },
  devices: {
    title: 'Perangkat',
    text: 'Pemberitahuan muncul di layar tanpa judul buku, karena orang lain mungkin ikut melihat. Hanya perangkat yang Anda pilih di sini.',
    add: 'Terima di perangkat ini',
    cannot:
      'Peramban ini belum bisa menerima pemberitahuan. Di iPhone, tambahkan dulu Pustaka ke layar utama.',
    denied:
      'Peramban tidak mengizinkan pemberitahuan. Izinkan di pengaturan peramban untuk situs ini, lalu coba lagi.',
    failed: 'Peramban belum memberi alamat untuk pemberitahuan. Coba lagi sebentar kemudian.',
    unnamed: 'Perangkat',
    this: '(perangkat ini)',
    since: 'Sejak {{date}}',
    stop: 'Hentikan',
    stopOne: 'Hentikan {{name}}',
  },
  language: {
    label: 'Bahasa pesan',
    text: 'Surat dan kabar ditulis dalam bahasa ini.',
    ID: 'Bahasa Indonesia',
    EN: 'English',
  },
  quiet: {
    title: 'Jam tenang',
    text: 'Pukul 20.00 sampai 07.00 tidak ada kabar yang dikirim. Kabar pesanan yang siap dan kuitansi masih boleh sampai pukul 21.00.',
    once: 'Setiap hal dikabarkan sekali. Yang sudah tidak benar saat akan dikirim, misalnya bukunya sudah kembali, tidak dikirim.',
    children: 'Kabar tentang anak datang kepada walinya, menurut pilihan wali.',
  },
};

/** Gives the shape that every language must fill. */
export type MyMessagesWords = typeof words;
