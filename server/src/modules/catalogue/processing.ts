import type { Processing } from '../../platform/personal-data/processing';

/** Names of authors, as every library prints them. */
export const CATALOGUE_NAMES: Processing = {
  code: 'CATALOGUE_NAMES',
  name: {
    ID: 'Nama pengarang',
    EN: 'Names of authors',
  },
  data: {
    ID: 'Nama pengarang dan penyumbang karya, tahun lahir dan wafat seperti tercetak',
    EN: 'Names of authors and contributors, years of birth and death as printed',
  },
  subjects: ['CONTRIBUTOR'],
  purpose: {
    ID: 'Menemukan karya menurut pengarangnya.',
    EN: 'To find works by their author.',
  },
  bases: ['PUBLIC_TASK'],
  retention: {
    ID: 'Selama karyanya ada di koleksi.',
    EN: 'As long as the work is in the collection.',
  },
  recipients: ['PUBLIC'],
};

/** Who changed what in the collection. */
export const COLLECTION_CARE: Processing = {
  code: 'COLLECTION_CARE',
  name: {
    ID: 'Perawatan koleksi',
    EN: 'Care of the collection',
  },
  data: {
    ID: 'Siapa yang mengunggah gambar atau mengubah keadaan eksemplar',
    EN: 'Who uploaded a picture or changed the state of a copy',
  },
  subjects: ['STAFF', 'MEMBER'],
  purpose: {
    ID: 'Menelusuri perubahan eksemplar dan gambar.',
    EN: 'To trace changes of copies and pictures.',
  },
  bases: ['LEGITIMATE_INTEREST'],
  retention: {
    ID: 'Selama eksemplar atau gambarnya ada; nama anggota dihapus bersama datanya.',
    EN: 'As long as the copy or picture is there; a member’s name goes with their data.',
  },
  recipients: ['STAFF'],
};
