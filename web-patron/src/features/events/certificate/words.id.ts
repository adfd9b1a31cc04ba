/** Words of the page that checks certificates in Bahasa Indonesia. */
export const words = {
  heading: 'Periksa sertifikat atau surat',
  lead: 'Nomor dan kode pada kertas menunjukkan apakah sertifikat atau surat ini diterbitkan perpustakaan.',
  valid: 'Sertifikat ini asli dan berlaku.',
  revoked: 'Sertifikat ini sudah ditarik oleh perpustakaan pada {{day}}.',
  unknown: 'Tidak ada sertifikat atau surat dengan nomor dan kode ini. Periksa kembali keduanya pada kertas.',
  number: 'Nomor',
  code: 'Kode (tertulis di bawah kode QR, setelah k=)',
  holder: 'Diberikan kepada',
  role: 'Sebagai',
  event: 'Acara',
  issued: 'Diterbitkan',
  roles: {
    PARTICIPANT: 'Peserta',
    SPEAKER: 'Narasumber',
    TRAINER: 'Pelatih',
    STORYTELLER: 'Pendongeng',
    ARTIST: 'Seniman',
    VOLUNTEER: 'Relawan',
    ORGANISER: 'Penyelenggara',
  },
  compare: 'Bandingkan nama ini dengan nama pada kertas.',
  check: 'Periksa',
  file: 'Unduh sertifikat (PDF)',
  letter: {
    valid: 'Surat keterangan jam relawan ini asli dan berlaku.',
    withdrawn: 'Surat ini sudah ditarik oleh perpustakaan pada {{day}}.',
    replaced: 'Surat ini diganti surat yang lebih baru pada {{day}}. Minta surat yang baru.',
    period: 'Masa',
    hours: 'Jam yang disahkan',
    duration: '{{hours}} jam {{minutes}} menit',
    compare: 'Nama disingkat. Bandingkan dengan nama pada kertas.',
  },
};

/** Gives the shape that every language must fill. */
export type CertificateWords = typeof words;
