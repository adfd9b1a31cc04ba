/** Words of *Internet* in Bahasa Indonesia. */
export const words = {
  title: 'Wi-Fi perpustakaan',
  lead: 'Kartu Anda menjadi kode Wi-Fi untuk hari ini. Kata sandi akun Anda tidak pernah dikirim ke hotspot.',
  today: {
    title: 'Jatah hari ini',
    left: '{{left}} dari {{all}} menit tersisa',
    unlimited: 'Tanpa batas menit',
    data: 'Data: {{n}} MB sehari',
    spent: 'Menit hari ini sudah habis. Jatah baru tersedia besok.',
    nobody: 'Wi-Fi belum tersedia di cabang Anda. Bertanyalah di meja layanan.',
  },
  terms: {
    title: 'Sebelum bergabung',
    accept: 'Saya setuju dengan ketentuan ini',
    first: 'Beri tanda setuju dahulu.',
    make: 'Buat kode Wi-Fi',
  },
  queue: {
    title: 'Komputer perpustakaan Anda',
    free: '{{free}} dari {{all}} komputer kosong, {{waiting}} orang menunggu.',
    join: 'Antre komputer',
    leave: 'Keluar dari antrean',
    number: 'Nomor antrean Anda {{n}}',
    place: 'Urutan ke-{{n}}.',
    estimate: 'Sekitar pukul {{time}}, jika semua di depan memakai sampai habis. Sering kali lebih cepat.',
    unknown: 'Saat ini tidak ada komputer yang berfungsi. Bertanyalah di meja layanan.',
    offer: '{{code}} disimpan untuk Anda sampai {{time}}. Masuklah di sana dengan kartu Anda.',
    pass: 'Jika Anda tidak datang, komputer diberikan kepada berikutnya dan Anda mundur satu urutan. Setelah tiga kali, Anda keluar dari antrean.',
  },
  voucher: {
    title: 'Kode Anda',
    until: 'Berlaku sampai akhir hari ini, untuk satu perangkat pada satu waktu.',
    join: 'Pindai untuk bergabung ke Wi-Fi {{network}}',
    byHand: 'Bergabunglah ke Wi-Fi perpustakaan dari pengaturan perangkat Anda.',
    type: 'Pada halaman hotspot, isi kode ini sebagai nama pengguna dan kata sandi.',
    copy: 'Salin kode',
    copied: 'Kode disalin.',
    lost: 'Kode ini tidak bisa ditampilkan lagi. Mintalah petugas membatalkannya, lalu buat yang baru.',
  },
};

/** What the English words have to say, too. */
export type MyInternetWords = typeof words;
