import type { LocalizedText } from '../../../shared/locale';
import { ADULT_AGE } from '../shared/age.rules';

/** A kind of membership: how long it runs, for which ages, and whether copies may be taken home. */
export type MemberCategory = {
  readonly code: string;
  readonly name: LocalizedText;
  readonly validityMonths: number;
  readonly minimumAge: number | null;
  readonly maximumAge: number | null;
  readonly canBorrow: boolean;
};

const YEAR = { validityMonths: 12, minimumAge: null, maximumAge: null, canBorrow: true };

/**
 * The kinds of membership as shipped. Ages overlap on purpose: a pupil of twelve may still be a child at
 * heart.
 */
export const MEMBER_CATEGORIES: readonly MemberCategory[] = [
  { ...YEAR, code: 'umum', name: { indonesian: 'Umum', english: 'General public' }, minimumAge: 17 },
  {
    ...YEAR,
    code: 'pelajar',
    name: { indonesian: 'Pelajar', english: 'School pupil' },
    minimumAge: 6,
    maximumAge: 21,
  },
  {
    ...YEAR,
    code: 'mahasiswa',
    name: { indonesian: 'Mahasiswa', english: 'University student' },
    minimumAge: 16,
  },
  { ...YEAR, code: 'anak', name: { indonesian: 'Anak', english: 'Child' }, maximumAge: 12 },
  { ...YEAR, code: 'lembaga', name: { indonesian: 'Lembaga', english: 'Institution' } },
  // People from outside the city may read on site (as in Perda Kota Depok 1/2018, art. 19).
  {
    ...YEAR,
    code: 'baca',
    name: { indonesian: 'Baca di tempat', english: 'Reading on site' },
    canBorrow: false,
  },
];

const OLDEST_CHILD = 12;

/** Gives the kind of membership that fits an age; staff choose a better one when they see the papers. */
export function categoryForAge(age: number): string {
  if (age <= OLDEST_CHILD) return 'anak';
  return age < ADULT_AGE ? 'pelajar' : 'umum';
}
