/** Words of the screen of a library PC in Bahasa Indonesia. */
export const words = {
  title: 'Komputer perpustakaan',
  unknown: 'Layar ini belum diatur. Mintalah petugas membukanya dari papan komputer.',
  signIn: {
    title: 'Komputer {{code}}',
    lead: 'Masuk dengan kartu anggota atau voucer tamu.',
    card: 'Nomor kartu',
    password: 'Kata sandi',
    voucher: 'Kode voucer',
    number: 'Nomor antrean tamu, bila ada',
    numberCode: 'Kode nomor antrean itu',
    or: 'atau',
    start: 'Mulai',
    broken: 'Komputer ini sedang rusak. Pilih komputer lain.',
    missing: 'Isi nomor kartu dan kata sandi, atau kode voucer.',
  },
  print: {
    title: 'Cetak',
    how: 'Sebut jumlah halaman, lalu ambil dan bayar di meja layanan dengan nomornya.',
    pages: 'Berapa halaman',
    colour: 'Berwarna',
    send: 'Kirim ke meja layanan',
    done: 'Nomor {{number}}: {{pages}} halaman, {{amount}}. Ambil dan bayar di meja layanan.',
  },
  session: {
    left: '{{n}} menit lagi',
    warning: 'Waktu Anda hampir habis. Simpan pekerjaan ke diska lepas atau surel sekarang.',
    extend: 'Tambah 15 menit',
    end: 'Akhiri dan hapus jejak',
    ended: 'Sesi selesai. Riwayat pada layar ini sudah dihapus.',
  },
};

/** What the English words have to say, too. */
export type KioskWords = typeof words;
