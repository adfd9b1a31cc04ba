/** What publishing says, in Bahasa Indonesia. */
export const wordsId = {
  story: 'kabar',
  mention: 'judul, acara, atau panduan',
  picture: 'gambar',
  coverAlt: 'keterangan gambar bagi yang tidak melihatnya',
  wrongTag: 'Tulis tag dengan huruf atau angka.',
  links: {
    link: 'tautan',
    label: 'nama tautan',
    notOurs:
      'Tempel alamat sebuah halaman portal ini, misalnya halaman acara atau judul; tautan pendek tidak menuju ke tempat lain.',
    list: 'Tautan pendek',
    created: 'Dibuat',
    address: 'Alamat',
    target: 'Menuju',
    clicks: 'Klik',
    registrations: 'Pendaftaran',
    holds: 'Reservasi',
    memberships: 'Anggota baru',
    attendances: 'Kehadiran',
    tooFew: 'di bawah 5',
  },
  personalData: { registrationLink: 'Tautan pendek yang membawa pendaftaran ini' },
};
