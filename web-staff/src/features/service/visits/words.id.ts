/** Words of the guest book that other screens need too. */
export const visitSex = { FEMALE: 'Perempuan', MALE: 'Laki-laki' };
export const guestBook = {
  sendCounts: 'Buka dan kirim',
  countsWait: '{{count}} hitungan orang masih tersimpan di ponsel ini saja.',
  countsLeft: 'Hitungan belum terkirim',
  countsLeftText: 'Kirim dahulu, atau keluar dan hapus.',
  leaveAnyway: 'Keluar dan hapus',
  heading: 'Pengunjung',
  today: 'Hari ini',
  week: 'Sejak Senin',
};
