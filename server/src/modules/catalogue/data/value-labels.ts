import type { LocalizedText } from '../../../shared/locale';
import type { Audience, MaterialType } from '../domain/catalogue-terms';

/** What kinds of material are called. */
export const MATERIAL_LABELS: Readonly<Record<MaterialType, LocalizedText>> = {
  BOOK: { indonesian: 'Buku', english: 'Book' },
  SERIAL: { indonesian: 'Terbitan berseri', english: 'Serial' },
  MAP: { indonesian: 'Peta', english: 'Map' },
  MUSIC: { indonesian: 'Musik tercetak', english: 'Printed music' },
  SOUND_RECORDING: { indonesian: 'Rekaman suara', english: 'Sound recording' },
  VIDEO: { indonesian: 'Film dan video', english: 'Film and video' },
  EBOOK: { indonesian: 'Buku elektronik', english: 'E-book' },
  AUDIOBOOK: { indonesian: 'Buku audio', english: 'Audiobook' },
  KIT: { indonesian: 'Permainan dan alat peraga', english: 'Kit' },
  MANUSCRIPT: { indonesian: 'Naskah', english: 'Manuscript' },
  OTHER: { indonesian: 'Lainnya', english: 'Other' },
};

/** What audiences are called. */
export const AUDIENCE_LABELS: Readonly<Record<Audience, LocalizedText>> = {
  CHILDREN: { indonesian: 'Anak', english: 'Children' },
  TEENS: { indonesian: 'Remaja', english: 'Teenagers' },
  ADULTS: { indonesian: 'Dewasa', english: 'Adults' },
  GENERAL: { indonesian: 'Umum', english: 'Everyone' },
};
