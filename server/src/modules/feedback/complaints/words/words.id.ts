/** What the folder of cases says, in Bahasa Indonesia. */
export const wordsId = {
  noun: {
    case: 'Aduan',
    reply: 'Jawaban siap',
    photo: 'Foto',
    branch: 'Cabang',
    standard: 'Layanan',
    content: 'Ulasan atau daftar baca',
    colleague: 'Petugas',
  },
  sendCase: {
    text: 'ceritanya, minimal satu kalimat',
    email: 'Alamat email ini tampaknya belum lengkap. Periksa lagi.',
    phone: 'Nomor WhatsApp ini tampaknya belum lengkap. Nomor ponsel 10 sampai 13 angka.',
    contact: 'alamat atau nomornya, atau pilih tanpa nama',
    signIn: 'Masuk dulu agar jawaban bisa dikirim ke akun Anda, atau pilih jalan lain.',
    tooMany:
      'Terima kasih, kami sudah menerima beberapa kiriman dari sambungan ini. Tunggu sebentar, lalu kirim lagi. Tulisan Anda tetap tersimpan selama halaman ini terbuka.',
  },
  handleCase: {
    note: 'catatannya',
    answer: 'jawabannya',
    publicQuestion: 'pertanyaan untuk jawaban terbuka',
    publicAnswer: 'jawaban terbukanya',
    reason: 'alasannya',
    notWaiting: 'Aduan ini tidak menunggu jawaban lagi.',
    noPraise: 'Hanya pujian yang dapat diteruskan ke petugas.',
  },
  reopenCase: {
    text: 'apa yang belum beres',
    spent:
      'Aduan ini tidak dapat dibuka lagi: hanya sekali, setelah dijawab, dalam {{days}} hari. Anda dapat mengirim aduan baru atau meneruskannya ke SP4N-LAPOR!.',
  },
  saveReply: {
    name: 'nama jawaban siap ini',
    text: 'isinya dalam Bahasa Indonesia',
  },
  personalData: {
    case: 'Keluhan, saran, pujian, dan pertanyaan yang Anda kirim dari akun Anda.',
    entry: 'Jawaban atas aduan Anda, dan alasan Anda membukanya lagi.',
  },
} as const;
