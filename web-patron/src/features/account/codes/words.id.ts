/** Words of the pages about forgotten passwords and verification in Bahasa Indonesia. */
export const words = {
  forgot: {
    title: 'Lupa kata sandi',
    lead: 'Kami kirim tautan ke email yang tercatat di kartu Anda. Berlaku 30 menit, untuk kata sandi baru atau yang pertama.',
    login: 'Nomor kartu, email, atau nomor telepon',
    submit: 'Kirim tautan',
    busy: 'Mengirim',
    sentTitle: 'Periksa email Anda',
    sent: 'Bila kartu itu ada dan punya email, tautannya sedang dikirim dan biasanya tiba dalam satu menit. Periksa juga folder spam.',
    again: 'Kirim lagi',
    desk: 'Belum punya email di kartu?',
    deskText:
      'Petugas di meja layanan mencetak kode sekali pakai. Bawa kartu atau identitas Anda, lalu ketik kodenya di sini.',
    useCode: 'Saya punya kode dari petugas',
    hours: 'Jam buka dan alamat',
  },
  password: {
    title: 'Atur kata sandi',
    leadLink: 'Pilih kata sandi baru. Semua perangkat yang masih masuk akan dikeluarkan.',
    leadCode: 'Ketik nomor kartu dan kode 8 angka pada kertas dari petugas, lalu pilih kata sandi.',
    card: 'Nomor kartu',
    cardHint: 'Contoh: PSR-26-000123.',
    code: 'Kode dari petugas',
    codeHint: '8 angka, berlaku sampai besok.',
    newPassword: 'Kata sandi baru',
    newPasswordHint: 'Paling sedikit 8 huruf atau angka. Beberapa kata biasa lebih mudah diingat.',
    submit: 'Simpan kata sandi',
    busy: 'Menyimpan',
    doneTitle: 'Kata sandi tersimpan',
    done: 'Masuklah dengan kata sandi baru.',
    signIn: 'Masuk',
    askAgain: 'Minta tautan baru',
  },
  verify: {
    title: 'Verifikasi kontak',
    lead: 'Dengan kontak yang benar, kabar pinjaman dan pesanan sampai kepada Anda.',
    email: 'Email',
    phone: 'Nomor telepon',
    emailText: 'Kami mengirim kode 6 angka ke {{address}}. Sesudah diverifikasi, Anda dapat memesan buku.',
    phoneText:
      'Kode 6 angka datang lewat WhatsApp ke {{address}} pada jam layanan. Boleh juga kirim WhatsApp dari nomor itu ke perpustakaan dan sebut nomor kartu Anda, atau datang ke meja layanan. Sesudah nomor terbukti, Anda dapat memesan buku.',
    byCard:
      'Nomor kartu Anda {{card}}. Sebelum email atau nomor telepon terbukti, masuklah dengan nomor kartu ini.',
    code: 'Kode 6 angka',
    submit: 'Verifikasi',
    busy: 'Memeriksa',
    sendEmail: 'Kirim kode lagi',
    sendPhone: 'Minta kode lewat WhatsApp',
    sent: 'Kode sedang dikirim.',
    verified: 'Terverifikasi.',
    none: 'Belum diisi.',
    onward: 'Ke Pustaka Saya',
    skip: 'Nanti saja',
    linkDone: 'Email Anda terverifikasi. Terima kasih.',
    signIn: 'Masuk untuk mengetik kode',
  },
};

/** Gives the shape that every language must fill. */
export type AccountCodesWords = typeof words;
