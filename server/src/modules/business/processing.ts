import type { Processing } from '../../platform/personal-data/processing';

/** Profiles of small businesses. */
export const BUSINESSES: Processing = {
  code: 'BUSINESSES',
  name: {
    ID: 'Profil usaha',
    EN: 'Business profiles',
  },
  data: {
    ID: 'Usaha, pemilik, kontak, alamat, izin, produk, dan apa yang boleh tampil',
    EN: 'The business, its owners, contacts, address, permits, products, and what may be shown',
  },
  subjects: ['BUSINESS_OWNER', 'MEMBER'],
  purpose: {
    ID: 'Membantu usaha mikro dan kecil ditemukan pembelinya.',
    EN: 'To help micro and small businesses be found.',
  },
  bases: ['CONSENT'],
  retention: {
    ID: 'Sampai pemilik menutup profil atau datanya dihapus; bidang dan kelurahan tetap untuk angka.',
    EN: 'Until the owner closes the profile or is erased; sector and neighbourhood stay for figures.',
  },
  recipients: ['SUBJECT', 'STAFF', 'PUBLIC'],
};
