import type { Message } from '../../../platform/i18n/message';
import type { InputValidator } from '../../../platform/validation/input-validator';
import { invalid } from '../../../platform/validation/refusals';
import type { Kbli, KbliReading } from './profile-facts.rules';
import { readKbli } from './profile-facts.rules';
import type { PermitProblem } from './profile-facts.rules';
import { readHalal, readNib, readPirt } from './profile-facts.rules';
import { PP_7_2021, classifySize } from './profile-facts.rules';
import type { BusinessProfile } from '../profiles/business.entity';
import type { ProfileFacts } from '../profiles/profile-facts.columns';
import type { SizeEntry } from '../profiles/business-changes';

const MOST_RUPIAH = 10_000_000_000_000;

/** Reads a NIB as typed; nothing typed means none. */
export function readNibEntry(form: InputValidator, typed: string | null): string | null {
  if (isBlank(typed)) return null;
  const reading = readNib(typed);
  if (reading.ok) return reading.facts.nib;
  form.refuse(
    (field) => invalid(field, reading.problem === 'SPREADSHEET_NUMBER' ? SPREADSHEET : NIB_FORM),
    'nib',
  );
  return null;
}

/** Reads the P-IRT of a product as it is printed on the label; nothing typed means none. */
export function readPirtEntry(
  form: InputValidator,
  typed: string | null | undefined,
  { today, path }: { today: string; path: readonly string[] },
): string | null {
  if (isBlank(typed)) return null;
  const reading = readPirt(typed, today);
  if (reading.ok) return reading.facts.printed;
  form.refuse((field) => invalid(field, PIRT[reading.problem]), ...path, 'pirt');
  return null;
}

/** Reads the number of a halal certificate; nothing typed means none. */
export function readHalalEntry(
  form: InputValidator,
  typed: string | null | undefined,
  path: readonly string[],
): string | null {
  if (isBlank(typed)) return null;
  const reading = readHalal(typed);
  if (reading.ok) return reading.facts.printed;
  form.refuse(
    (field) => invalid(field, reading.problem === 'SPREADSHEET_NUMBER' ? SPREADSHEET : HALAL),
    ...path,
    'halal',
  );
  return null;
}

/** Reads a field of business with its edition; both go together. */
export function readKbliEntry(
  form: InputValidator,
  kbli: Kbli | null,
): Pick<ProfileFacts, 'kbliCode' | 'kbliEdition'> {
  if (kbli === null || isBlank(kbli.code)) return { kbliCode: null, kbliEdition: null };
  const reading: KbliReading = readKbli(kbli.code, kbli.edition);
  if (reading.ok) return { kbliCode: reading.kbli.code, kbliEdition: reading.kbli.edition };
  form.refuse((field) => invalid(field, KBLI[reading.problem]), 'kbli', 'code');
  return { kbliCode: null, kbliEdition: null };
}

/** Works out the size from an amount, which is forgotten; a large business is none of this directory. */
export function readSizeEntry(
  form: InputValidator,
  size: SizeEntry | null,
): Pick<BusinessProfile, 'sizeClass' | 'sizeBasis'> {
  if (size === null) return { sizeClass: null, sizeBasis: null };
  if (size.amount > MOST_RUPIAH) form.refuse((field) => invalid(field, AMOUNT), 'size', 'amount');
  const { sizeClass } = classifySize(
    size.basis === 'SALES'
      ? { basis: 'SALES', sales: size.amount }
      : { basis: 'CAPITAL', capital: size.amount },
    PP_7_2021,
  );
  if (sizeClass !== 'BESAR') return { sizeClass, sizeBasis: size.basis };
  form.refuse((field) => invalid(field, TOO_LARGE), 'size', 'amount');
  return { sizeClass: null, sizeBasis: null };
}

function isBlank(typed: string | null | undefined): typed is null | undefined | '' {
  return (typed ?? '').trim() === '';
}

const SPREADSHEET = {
  ID: 'Angka ini rusak oleh lembar hitung (misalnya 2,06E+14). Ketik ulang dari dokumennya.',
  EN: 'A spreadsheet has spoilt this number (such as 2.06E+14). Type it again from the document.',
};
const NIB_FORM = {
  ID: 'NIB terdiri atas 13 angka. Salin dari dokumen OSS Anda.',
  EN: 'A NIB has 13 digits. Copy it from your OSS document.',
};
const HALAL = {
  ID: 'Nomor sertifikat halal berawal ID, lalu 17 atau 18 angka, misalnya ID35110000123450126. Salin dari sertifikat BPJPH; nomor pendaftaran (SH…) belum dapat dipakai.',
  EN: 'The number of a halal certificate is ID and 17 or 18 digits, such as ID35110000123450126. Copy it from the certificate of BPJPH; the number of an application (SH…) will not do.',
};
const AMOUNT = {
  ID: 'Jumlah ini terlalu besar. Periksa nolnya.',
  EN: 'This amount is too large. Check the zeros.',
};
const TOO_LARGE = {
  ID: 'Menurut PP 7/2021 ini usaha besar. Direktori ini untuk usaha mikro, kecil, dan menengah.',
  EN: 'By PP 7/2021 this is a large business. This directory is for micro, small and medium ones.',
};

const PIRT: Readonly<Record<PermitProblem, Message>> = {
  NOT_DIGITS: {
    ID: 'Nomor P-IRT hanya berisi angka, misalnya P-IRT 2063575010001-29.',
    EN: 'A P-IRT number has digits only, such as P-IRT 2063575010001-29.',
  },
  WRONG_LENGTH: {
    ID: 'Nomor P-IRT terdiri atas 15 angka, misalnya P-IRT 2063575010001-29.',
    EN: 'A P-IRT number has 15 digits, such as P-IRT 2063575010001-29.',
  },
  UNKNOWN_PACKAGING: {
    ID: 'Angka pertama P-IRT menyatakan kemasan dan hanya 1 sampai 8.',
    EN: 'The first digit of a P-IRT tells the packaging and is 1 to 8.',
  },
  UNKNOWN_REGION: {
    ID: 'Angka ke-4 sampai ke-7 P-IRT adalah kode daerah, misalnya 3575 untuk Kota Pasuruan.',
    EN: 'Digits 4 to 7 of a P-IRT are the code of the region, such as 3575 for Kota Pasuruan.',
  },
  ZERO_SERIAL: {
    ID: 'Nomor urut produsen pada P-IRT (angka ke-10 sampai ke-13) tidak boleh 0000.',
    EN: 'The number of the producer in a P-IRT (digits 10 to 13) cannot be 0000.',
  },
  ENDS_TOO_LATE: {
    ID: 'P-IRT berlaku paling lama 5 tahun: dua angka terakhir ini terlalu jauh.',
    EN: 'A P-IRT is valid for 5 years at most: its last two digits are too far away.',
  },
  SPREADSHEET_NUMBER: SPREADSHEET,
};

const KBLI: Readonly<Record<'NOT_FIVE_DIGITS' | 'UNKNOWN_DIVISION' | 'LOST_ZERO', Message>> = {
  NOT_FIVE_DIGITS: {
    ID: 'Kode KBLI terdiri atas 5 angka, misalnya 10794.',
    EN: 'A KBLI code has 5 digits, such as 10794.',
  },
  UNKNOWN_DIVISION: {
    ID: 'Tidak ada kode KBLI yang berawal dengan dua angka ini.',
    EN: 'No KBLI code begins with these two digits.',
  },
  LOST_ZERO: {
    ID: 'Kode ini hanya 4 angka: mungkin angka 0 di depannya hilang, misalnya 01111.',
    EN: 'This code has only 4 digits: maybe a 0 in front got lost, such as 01111.',
  },
};
