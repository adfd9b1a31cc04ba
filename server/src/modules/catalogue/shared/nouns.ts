import type { Message } from '../../../platform/i18n/message';

/** What the objects of the catalogue are called. */
export const CATALOGUE_NOUNS = {
  title: { ID: 'Judul', EN: 'title' },
  copy: { ID: 'Eksemplar', EN: 'copy' },
  work: { ID: 'Karya', EN: 'work' },
  contributor: { ID: 'Kontributor', EN: 'contributor' },
  subject: { ID: 'Subjek', EN: 'subject' },
  branch: { ID: 'Cabang', EN: 'branch' },
  shelvingLocation: { ID: 'Lokasi rak', EN: 'shelving location' },
  upload: { ID: 'Unggahan', EN: 'upload' },
} as const satisfies Record<string, Message>;
