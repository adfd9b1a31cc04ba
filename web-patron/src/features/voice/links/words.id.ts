/** Words of the page of links in Bahasa Indonesia. */
export const words = {
  title: 'Tautan',
  lead: 'Yang baru saja kami sebut di media sosial, di poster, dan di kartu.',
  none: 'Belum ada tautan baru. Halaman di bawah ini selalu ada.',
  always: 'Selalu ada',
  page: {
    events: 'Agenda acara',
    search: 'Cari buku',
    stories: 'Kabar dan tips',
    visit: 'Jam buka dan alamat',
    join: 'Daftar jadi anggota',
  },
};

/** Gives the shape that every language must fill. */
export type LinksWords = typeof words;
