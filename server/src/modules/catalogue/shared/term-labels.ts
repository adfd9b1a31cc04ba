import type { LocalizedText } from '../../../shared/locale';
import type { Audience, MaterialType } from './catalogue.terms';

/** What kinds of material are called; the same words as in the forms of both portals. */
export const MATERIAL_LABELS: Readonly<Record<MaterialType, LocalizedText>> = {
  BOOK: { indonesian: 'Buku', english: 'Book' },
  SERIAL: { indonesian: 'Majalah dan berkala', english: 'Magazine or serial' },
  MAP: { indonesian: 'Peta', english: 'Map' },
  MUSIC: { indonesian: 'Partitur', english: 'Sheet music' },
  SOUND_RECORDING: { indonesian: 'Rekaman suara', english: 'Sound recording' },
  VIDEO: { indonesian: 'Video', english: 'Video' },
  EBOOK: { indonesian: 'Buku elektronik', english: 'E-book' },
  AUDIOBOOK: { indonesian: 'Buku audio', english: 'Audiobook' },
  KIT: { indonesian: 'Paket', english: 'Kit' },
  MANUSCRIPT: { indonesian: 'Naskah', english: 'Manuscript' },
  OTHER: { indonesian: 'Lainnya', english: 'Other' },
};

/** What audiences are called. */
export const AUDIENCE_LABELS: Readonly<Record<Audience, LocalizedText>> = {
  CHILDREN: { indonesian: 'Anak', english: 'Children' },
  TEENS: { indonesian: 'Remaja', english: 'Teens' },
  ADULTS: { indonesian: 'Dewasa', english: 'Adults' },
  GENERAL: { indonesian: 'Umum', english: 'General' },
};
