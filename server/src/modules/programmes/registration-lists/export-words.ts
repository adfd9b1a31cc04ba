import type { AgeBand } from '../../../shared/age-band';
import type { Locale } from '../../../shared/locale';
import { AGE_WORDS } from '../registrations/age-words.terms';
import type { RegistrationStatus } from '../registrations/registration.terms';

/** The words of a file of registrations. */
export type ExportWords = {
  readonly headings: readonly string[];
  readonly card: string;
  readonly status: Readonly<Record<RegistrationStatus, string>>;
  readonly age: Readonly<Record<AgeBand, string>>;
  readonly yes: (isSo: boolean) => string;
};

/** What a file of registrations says, in both languages. */
export const EXPORT_WORDS: Readonly<Record<Locale, ExportWords>> = {
  ID: {
    headings: [
      'keadaan',
      'didaftar (WIB)',
      'nama',
      'pendamping',
      'kelompok usia',
      'L/P',
      'kelurahan',
      'sekolah',
      'kelas',
      'kursi',
      'izin foto',
      'pertemuan dihadiri',
      'narahubung',
      'email',
      'telepon',
    ],
    card: 'nomor kartu',
    status: {
      PENDING: 'menunggu persetujuan',
      CONFIRMED: 'dapat tempat',
      WAITING: 'daftar tunggu',
      OFFERED: 'ditawari tempat',
      CANCELLED: 'batal',
      EXPIRED: 'tawaran lewat',
      DECLINED: 'ditolak',
    },
    age: AGE_WORDS,
    yes: (isSo) => (isSo ? 'ya' : 'tidak'),
  },
  EN: {
    headings: [
      'state',
      'registered (WIB)',
      'name',
      'companion',
      'age group',
      'sex (L/P)',
      'kelurahan',
      'school',
      'class',
      'seats',
      'photo consent',
      'sessions attended',
      'contact',
      'e-mail',
      'telephone',
    ],
    card: 'card number',
    status: {
      PENDING: 'waits for approval',
      CONFIRMED: 'has a place',
      WAITING: 'on the waiting list',
      OFFERED: 'place offered',
      CANCELLED: 'cancelled',
      EXPIRED: 'offer ran out',
      DECLINED: 'declined',
    },
    age: { CHILD: 'up to 12', TEEN: '13–17', ADULT: '18–59', ELDER: '60 and over' },
    yes: (isSo) => (isSo ? 'yes' : 'no'),
  },
};
