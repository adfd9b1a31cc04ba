/** Words of the page on which people join, in Bahasa Indonesia. */
export const words = {
  title: 'Daftar jadi anggota',
  lead: 'Tidak dipungut biaya. Isi sekali, nomor kartu Anda langsung jadi.',
  name: 'Nama lengkap',
  nameHint: 'Seperti di kartu identitas. Satu kata pun boleh.',
  birthDate: 'Tanggal lahir',
  email: 'Email',
  phone: 'Nomor telepon',
  phoneHint: 'Nomor WhatsApp, boleh dipakai bersama sekeluarga. Kode datang ke nomor ini bila email kosong.',
  acceptsPhoneMessages:
    'Kabar tentang pinjaman, pesanan, keanggotaan, acara, dan survei boleh dikirim kepada saya lewat WhatsApp dan SMS.',
  emailHint: 'Boleh dikosongkan bila nomor telepon terisi.',
  kelurahan: 'Kelurahan',
  kelurahanNone: 'Di luar Kota Pasuruan, atau tidak disebut',
  kelurahanHint: 'Boleh dikosongkan. Hanya untuk menghitung jangkauan layanan.',
  password: 'Kata sandi',
  passwordHint: 'Paling sedikit 8 huruf atau angka. Beberapa kata biasa lebih mudah diingat.',
  guardianName: 'Nama orang tua atau wali',
  guardianHint:
    'Anak di bawah 18 tahun didaftarkan bersama wali. Wali menunjukkan persetujuan di meja layanan.',
  submit: 'Daftar',
  busy: 'Mendaftarkan',
  rights: 'Yang langsung bisa, dan yang menunggu',
  rightNow: 'Langsung setelah mendaftar: kartu digital di ponsel.',
  rightByCode:
    'Memesan buku dibuka begitu Anda mengetik kode dari kami. Ke email kode datang dalam satu menit; ke nomor telepon lewat WhatsApp, pada jam layanan.',
  rightLater:
    'Meminjam dibuka setelah petugas melihat identitas Anda, sekali saja, di meja layanan mana pun, dalam 30 hari. Cukup KTP, KIA, kartu pelajar, atau kartu keluarga.',
  rightData:
    'Kartu identitas hanya dilihat, tidak disalin. Data Anda dipakai untuk layanan perpustakaan saja.',
  known: 'Sudah punya kartu?',
  signIn: 'Masuk',
};

/** Gives the shape that every language must fill. */
export type JoinWords = typeof words;
