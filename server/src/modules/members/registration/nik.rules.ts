import { isCivilDate } from '../../../shared/civil-date';

/** What an identity number tells: where it was issued, the date of birth and the sex of its holder. */
export type NikFacts = {
  readonly nik: string;
  readonly provinceCode: string;
  readonly regencyCode: string;
  readonly birthDate: string;
  readonly sex: 'FEMALE' | 'MALE';
};

/** Why a text is no identity number. */
export type NikMistake = 'LENGTH' | 'PROVINCE' | 'BIRTH_DATE' | 'SERIAL';

/** Codes of the provinces as of Kepmendagri 300.2.2-2138/2025. */
const PROVINCES = new Set(
  '11 12 13 14 15 16 17 18 19 21 31 32 33 34 35 36 51 52 53 61 62 63 64 65 71 72 73 74 75 76 81 82 91 92 93 94 95 96'.split(
    ' ',
  ),
);
/** Women have 40 added to the day of birth. */
const FEMALE_OFFSET = 40;

/**
 * Reads an identity number (NIK): 16 digits, blanks and dots allowed between; the century is the latest that
 * is not in the future.
 */
export function readNik(text: string, today: string): NikFacts | NikMistake {
  const nik = text.replace(/[\s.-]/g, '');
  if (!/^\d{16}$/.test(nik)) return 'LENGTH';
  if (!PROVINCES.has(nik.slice(0, 2))) return 'PROVINCE';
  const day = Number(nik.slice(6, 8));
  const isFemale = day > FEMALE_OFFSET;
  const birthDate = latestDate(
    { day: isFemale ? day - FEMALE_OFFSET : day, month: nik.slice(8, 10), year: nik.slice(10, 12) },
    today,
  );
  if (birthDate === null) return 'BIRTH_DATE';
  if (nik.slice(12) === '0000') return 'SERIAL';
  return {
    nik,
    provinceCode: nik.slice(0, 2),
    regencyCode: nik.slice(0, 4),
    birthDate,
    sex: isFemale ? 'FEMALE' : 'MALE',
  };
}

/** Hides the middle of an identity number: `3575********0001`. */
export function maskNik(nik: string): string {
  return `${nik.slice(0, 4)}********${nik.slice(-4)}`;
}

function latestDate(
  { day, month, year }: { day: number; month: string; year: string },
  today: string,
): string | null {
  const dates = ['20', '19'].map((century) => `${century}${year}-${month}-${String(day).padStart(2, '0')}`);
  return dates.find((date) => isCivilDate(date) && date <= today) ?? null;
}
