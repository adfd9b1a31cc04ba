/** Words of special hours, in Bahasa Indonesia. */
export const specialHours = {
  changeHours: 'Ubah jam khusus',
  saveNow: 'Simpan dan batalkan',
  canRemove: 'Bila jam khusus dihapus, yang masih bisa kembali.',
  lookFirst: 'Lihat dulu yang batal.',
  reachesNothing: 'Tidak ada yang batal.',
  savedBack_one: '{{name}} disimpan; {{count}} jadi berlangsung lagi.',
  savedBack_other: '{{name}} disimpan; {{count}} jadi berlangsung lagi.',
  removedBack_one: '{{name}} dihapus; {{count}} jadi berlangsung lagi.',
  removedBack_other: '{{name}} dihapus; {{count}} jadi berlangsung lagi.',
  removeTitle: 'Hapus {{name}}',
  removeNow: 'Hapus dan batalkan',
  forGood: 'Yang batal di sini tidak kembali sendiri.',
};

/** Words of closures that move things, in Bahasa Indonesia. */
export const closing = {
  choice: 'Pindahkan ke hari lain',
  choiceHint:
    'Yang dipilih pindah ke hari pertama yang cocok dalam dua minggu sesudah tutup, pada jam yang sama. Yang tidak menemukan hari tetap batal.',
  move: {
    SESSION: 'Pertemuan acara',
    CONSULTATION: 'Konsultasi, ke jam kosong berikutnya dari pendamping yang sama',
    BOOKING: 'Pesanan ruang, kursi, dan alat',
  },
  except: 'Kecuali beberapa',
  callOff: 'Batalkan saja: {{name}}',
  moves_one: '{{count}} pindah ke hari lain; orangnya diberi tahu.',
  moves_other: '{{count}} pindah ke hari lain; orangnya diberi tahu.',
  movesTo: 'pindah ke {{when}}',
  followLast:
    'Yang dipindahkan satu penutupan lalu dipindahkan atau dibatalkan lagi oleh penutupan sesudahnya mengikuti yang terakhir: bila itu dibatalkan, ia kembali ke hari sebelumnya. Hari semulanya diatur dengan tangan, karena orangnya sudah dua kali dikabari.',
  movedBack_one: '{{count}} kembali ke hari semula.',
  movedBack_other: '{{count}} kembali ke hari semula.',
};
