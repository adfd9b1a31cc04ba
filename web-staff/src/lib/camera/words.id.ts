/** Words of scanning by camera. */
export const camera = {
  title: 'Kamera pemindai',
  open: 'Kamera',
  picture: 'Yang dilihat kamera',
  close: 'Tutup kamera',
  read: 'Terbaca: {{code}}',
  states: {
    starting: 'Menyalakan kamera …',
    on: 'Arahkan ke barkode kartu, buku, atau tiket.',
    refused:
      'Kamera tidak diizinkan. Buka izin kamera untuk situs ini di pengaturan peramban, lalu coba lagi.',
    missing: 'Tidak ada kamera di perangkat ini. Pindai dengan alat pemindai atau ketik kodenya.',
    insecure: 'Kamera hanya bisa dipakai lewat alamat https.',
    failed:
      'Kamera tidak dapat dipakai, mungkin sedang dipakai aplikasi lain. Tutup aplikasi itu, lalu coba lagi.',
  },
};
