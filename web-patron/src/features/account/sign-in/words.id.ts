/** Words of the sign-in page in Bahasa Indonesia. */
export const words = {
  title: 'Masuk ke pustaka saya',
  lead: 'Lihat pinjaman dan jatuh tempo, perpanjang, pesan buku, dan buka kartu anggota di layar ponsel.',
  login: 'Nomor kartu, email, atau nomor telepon',
  loginHint:
    'Contoh nomor kartu: PSR-26-000123. Bila satu email atau nomor dipakai sekeluarga, pakai nomor kartu.',
  password: 'Kata sandi',
  submit: 'Masuk',
  busy: 'Memeriksa',
  wait_one: 'Coba lagi dalam {{count}} detik.',
  wait_other: 'Coba lagi dalam {{count}} detik.',
  passkey: {
    or: 'Atau, bila perangkat ini menyimpan kunci sandi Anda:',
    submit: 'Masuk dengan kunci sandi',
    none: 'Perangkat ini tidak memberi kunci sandi. Coba lagi, atau masuk dengan kata sandi.',
  },
  own: {
    title: 'Pilih kata sandi Anda sendiri.',
    text: 'Kata sandi yang tadi dibuat petugas. Gantilah dulu; sesudah itu hanya Anda yang tahu.',
    password: 'Kata sandi baru',
    hint: 'Paling sedikit 8 huruf atau angka. Beberapa kata biasa lebih mudah diingat.',
    submit: 'Simpan dan masuk',
    busy: 'Menyimpan',
  },
  forgotten: 'Lupa kata sandi, atau belum punya?',
  forgottenText: 'Kami kirim tautan ke email Anda, atau petugas di meja layanan mencetak kode sekali pakai.',
  forgottenLink: 'Minta tautan kata sandi',
  hours: 'Jam buka dan alamat',
  noCard: 'Belum jadi anggota?',
  noCardText: 'Mendaftar tidak dipungut biaya dan bisa dari ponsel.',
  join: 'Daftar jadi anggota',
};

/** Gives the shape that every language must fill. */
export type SignInWords = typeof words;
