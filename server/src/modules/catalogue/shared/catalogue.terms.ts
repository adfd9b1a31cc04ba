import type { LocalizedText } from '../../../shared/locale';

/** Closed lists of the catalogue, spelled exactly as the public schema spells them. */

/** What kind of thing a title is. */
export const MATERIAL_TYPES = [
  'BOOK',
  'SERIAL',
  'MAP',
  'MUSIC',
  'SOUND_RECORDING',
  'VIDEO',
  'EBOOK',
  'AUDIOBOOK',
  'KIT',
  'MANUSCRIPT',
  'OTHER',
] as const;
/** One of the kinds of material. */
export type MaterialType = (typeof MATERIAL_TYPES)[number];

/** For whom a title is meant. */
export const AUDIENCES = ['CHILDREN', 'TEENS', 'ADULTS', 'GENERAL'] as const;
/** One of the audiences. */
export type Audience = (typeof AUDIENCES)[number];

/** What a contributor is: a person, a body, or a meeting. */
export const CONTRIBUTOR_KINDS = ['PERSON', 'CORPORATE', 'MEETING'] as const;
/** One of the kinds of contributor. */
export type ContributorKind = (typeof CONTRIBUTOR_KINDS)[number];

/** What a contributor did for a title. */
export const CONTRIBUTOR_ROLES = [
  'AUTHOR',
  'EDITOR',
  'TRANSLATOR',
  'ILLUSTRATOR',
  'COMPILER',
  'PHOTOGRAPHER',
  'NARRATOR',
  'DIRECTOR',
  'COMPOSER',
  'OTHER',
] as const;
/** One of the roles. */
export type ContributorRole = (typeof CONTRIBUTOR_ROLES)[number];

/** Kinds of identifier the catalogue tells apart. */
export const IDENTIFIER_KINDS = ['ISBN', 'ISSN', 'OTHER'] as const;
/** One of the kinds of identifier. */
export type IdentifierKind = (typeof IDENTIFIER_KINDS)[number];

/** Class schemes: Dewey, its Indonesian expansion for Islam (2X), anything else. */
export const CLASSIFICATION_SCHEMES = ['DDC', 'ISLAM_2X', 'OTHER'] as const;
/** One of the class schemes. */
export type ClassificationScheme = (typeof CLASSIFICATION_SCHEMES)[number];

/** States a copy can be in. */
export const COPY_STATUSES = [
  'AVAILABLE',
  'ON_LOAN',
  'ON_HOLD_SHELF',
  'IN_TRANSIT',
  'IN_PROCESSING',
  'ON_ORDER',
  'IN_REPAIR',
  'MISSING',
  'LOST',
  'WITHDRAWN',
] as const;
/** One of the states of a copy. */
export type CopyStatus = (typeof COPY_STATUSES)[number];

/** Styles a title can be cited in. */
export const CITATION_STYLES = ['APA', 'MLA', 'CHICAGO', 'RIS', 'BIBTEX'] as const;
/** One of the citation styles. */
export type CitationStyle = (typeof CITATION_STYLES)[number];

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

/** What the states of a copy are called; the same words as in both portals. */
export const COPY_STATUS_LABELS: Readonly<Record<CopyStatus, LocalizedText>> = {
  AVAILABLE: { indonesian: 'Tersedia', english: 'Available' },
  ON_LOAN: { indonesian: 'Dipinjam', english: 'On loan' },
  ON_HOLD_SHELF: { indonesian: 'Di rak reservasi', english: 'On the hold shelf' },
  IN_TRANSIT: { indonesian: 'Di perjalanan', english: 'In transit' },
  IN_PROCESSING: { indonesian: 'Sedang diolah', english: 'Being processed' },
  ON_ORDER: { indonesian: 'Dipesan ke penerbit', english: 'On order' },
  IN_REPAIR: { indonesian: 'Diperbaiki', english: 'In repair' },
  MISSING: { indonesian: 'Belum ditemukan', english: 'Missing' },
  LOST: { indonesian: 'Hilang', english: 'Lost' },
  WITHDRAWN: { indonesian: 'Ditarik', english: 'Withdrawn' },
};

/** What audiences are called. */
export const AUDIENCE_LABELS: Readonly<Record<Audience, LocalizedText>> = {
  CHILDREN: { indonesian: 'Anak', english: 'Children' },
  TEENS: { indonesian: 'Remaja', english: 'Teens' },
  ADULTS: { indonesian: 'Dewasa', english: 'Adults' },
  GENERAL: { indonesian: 'Umum', english: 'General' },
};
