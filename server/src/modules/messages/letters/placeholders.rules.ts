import type { WordedTemplate } from '../templates.terms';

/**
 * Places in a wording that are filled when a letter is written. They have one name in both languages, the one
 * librarians read.
 */
export const PLACEHOLDERS = [
  'jumlah',
  'tanggal',
  'terlambat',
  'judul',
  'cabang',
  'nomor',
  'uang',
  'cara',
  'untuk',
  'isi',
  'kelas',
  'data',
  'penanganan',
] as const;
/** One of the places. */
export type Placeholder = (typeof PLACEHOLDERS)[number];

const LOANS = ['jumlah', 'tanggal', 'untuk'] as const;
const HOLDS = ['judul', 'cabang', 'tanggal', 'untuk'] as const;

const BY_TEMPLATE: Readonly<Record<WordedTemplate, readonly Placeholder[]>> = {
  LOAN_DUE_SOON: LOANS,
  LOAN_DUE_TODAY: LOANS,
  LOAN_OVERDUE: [...LOANS, 'terlambat'],
  HOLD_READY: HOLDS,
  HOLD_EXPIRING: HOLDS,
  HOLD_LAPSED: HOLDS,
  MEMBERSHIP_ENDING: ['tanggal', 'untuk'],
  PAYMENT_RECEIPT: ['nomor', 'uang', 'cara', 'tanggal', 'untuk'],
  SHIFT_THANKS: ['judul', 'jumlah', 'isi', 'untuk'],
  VOLUNTEER_INVITED: ['judul', 'isi'],
  VOLUNTEER_ACCEPTED: ['judul'],
  VOLUNTEER_DECLINED: ['judul', 'isi'],
  VOLUNTEER_LETTER_READY: ['nomor'],
  VOLUNTEER_LETTER_DECLINED: ['isi'],
  CLASS_SET_READY: ['kelas', 'judul', 'jumlah', 'cabang', 'tanggal'],
  CLASS_SET_DECLINED: ['kelas', 'judul', 'isi'],
  CLASS_SET_CANCELLED: ['kelas', 'judul', 'cabang'],
  CLASS_SET_REMINDER: ['kelas', 'judul', 'jumlah', 'cabang', 'tanggal'],
  SATISFACTION_INVITATION: ['isi'],
  OUTCOME_SURVEY: ['judul', 'untuk'],
  DATA_BREACH: ['data', 'isi', 'penanganan', 'untuk'],
  MONTH_PAGE: ['tanggal', 'isi'],
  PERSONAL: ['judul', 'isi'],
  WEBHOOK_PAUSED: ['judul', 'isi', 'tanggal'],
  FEEDBACK_RECEIVED: ['nomor', 'tanggal'],
  FEEDBACK_ANSWERED: ['nomor', 'isi', 'tanggal'],
  FEEDBACK_OVERDUE: ['nomor', 'judul', 'tanggal'],
  FEEDBACK_PRAISE: ['isi'],
  CERTIFICATE_ENDING: ['judul', 'isi', 'tanggal', 'jumlah'],
  AGREEMENT_ENDING: ['judul', 'isi', 'nomor', 'tanggal', 'jumlah'],
};

const PLACE = /\{\{\s*([^{}]*?)\s*\}\}/g;

/** Returns the places that a template knows. */
export function listPlaceholders(template: WordedTemplate): readonly Placeholder[] {
  return BY_TEMPLATE[template];
}

/**
 * Returns what stands between double braces and is no place of the template; braces that do not belong
 * together are told as they are.
 */
export function unknownPlaceholders(template: WordedTemplate, text: string): string[] {
  const known: readonly string[] = listPlaceholders(template);
  const unknown = [...text.matchAll(PLACE)]
    .map(([, name = '']) => name)
    .filter((name) => !known.includes(name));
  const rest = text.replace(PLACE, '');
  return [...new Set([...unknown, ...['{{', '}}'].filter((braces) => rest.includes(braces))])];
}

/**
 * Fills the places in one pass, so that a value that looks like a place stays as it is; a place without a
 * value becomes empty.
 */
export function fillPlaceholders(text: string, values: Readonly<Partial<Record<string, string>>>): string {
  // A place may be empty between two words: the space beside it goes too.
  return text
    .replace(PLACE, (_, name: string) => `\u0000${values[name] ?? ''}`)
    .replaceAll(' \u0000 ', ' ')
    .replaceAll(/\u0000/g, '')
    .trim();
}
