/**
 * Names the parameters of a search address; they are the same in both languages, so that a switch keeps them.
 */
export const SEARCH_PARAMETERS = {
  text: 'q',
  available: 'tersedia',
  branch: 'cabang',
  materialType: 'jenis',
  language: 'bahasa',
  audience: 'untuk',
  classNotation: 'kelas',
  yearFrom: 'dari',
  yearTo: 'sampai',
  subject: 'subjek',
  contributor: 'orang',
  order: 'urut',
  view: 'tampil',
  after: 'setelah',
  before: 'sebelum',
} as const;
