import type { Message } from '../../../platform/i18n/message';
import { cleanLine } from '../../../platform/validation/clean-text';
import type { CivilDate } from '../../../shared/civil-date';
import { isCivilDate } from '../../../shared/civil-date';
import { foldText } from '../../../shared/text';
import { readNpsn } from '../institutions/npsn.rules';
import { say } from '../words/say';

/** A pupil as a list names them: the number in the register, and the name. Nothing else of a list is kept. */
export type ListedPupil = { readonly number: number; readonly name: string };

/** A row of a list as it was brought, and what is wrong with it if its cells could not be told apart. */
export type ListRow = {
  readonly row: number;
  readonly cells: readonly string[];
  readonly fault?: Message;
};

/** A row that names no pupil: where it stands in the list, what it holds, and why it was not taken. */
export type RejectedRow = {
  readonly row: number;
  readonly cells: readonly string[];
  readonly reasons: readonly Message[];
};

/** What else the row of a pupil says, for those who ask for it; nobody keeps it with a class. */
export type PupilRow = {
  readonly row: number;
  readonly cells: readonly string[];
  /** The number of the school that the row names; null if it names none. */
  readonly npsn: string | null;
  readonly birthDate: CivilDate | null;
  /** Whether the row has a date of birth that cannot be read. */
  readonly isBirthDateUnclear: boolean;
  /** Whether a guardian agreed; null if the row does not say. */
  readonly hasConsent: boolean | null;
};

/** What a list of pupils says. */
export type PupilList = {
  readonly pupils: readonly ListedPupil[];
  readonly rejected: readonly RejectedRow[];
  /** Pupils of other classes in the same list. */
  readonly otherClassCount: number;
  /** The classes of the list as it writes them, if it says them and none is the wanted one; not all of very many. */
  readonly classNames: readonly string[];
  /** The headings as the list has them; empty if it has none. */
  readonly headings: readonly string[];
  /** The row of each pupil, by number. */
  readonly rows: ReadonlyMap<number, PupilRow>;
};

type Column = 'number' | 'name' | 'nisn' | 'npsn' | 'className' | 'birthDate' | 'consent';
type Columns = Readonly<Partial<Record<Column, number>>>;
type Header = { readonly at: number; readonly columns: Columns; readonly headings: readonly string[] };

/** Columns as Dapodik (`Rombel Saat Ini`), EMIS (`Nama Lengkap`, `Tingkat - Rombel`) and teachers call them. */
const HEADINGS: Readonly<Record<Column, RegExp>> = {
  number: /^(no|nomor|no urut|no absen|nomor absen|nomor urut|absen)$/,
  name: /^(nama|nama lengkap|nama siswa|nama murid|nama santri|nama peserta didik|nama pd|peserta didik)$/,
  nisn: /^nisn$/,
  npsn: /^(npsn|npsn sekolah|npsn satuan pendidikan)$/,
  className: /^(kelas|rombel|rombel saat ini|rombongan belajar|tingkat rombel|kelas rombel|nama rombel)$/,
  birthDate: /^(tanggal lahir|tgl lahir|lahir)$/,
  consent:
    /^(persetujuan|persetujuan wali|persetujuan orang tua|izin|izin wali|izin orang tua|surat izin|consent)$/,
};
/** Both offices put the name of the school, the day and the user above the table. */
const DEEPEST_HEADER = 20;
const LONGEST_NAME = 120;
const HIGHEST_NUMBER = 999;
/** Words and signs that say clearly that a guardian agreed. */
const CONSENTS: ReadonlySet<string> = new Set([
  'ya',
  'y',
  'iya',
  'yes',
  'ada',
  'sudah',
  'setuju',
  'true',
  '1',
  'v',
  '✓',
  '✔',
  '☑',
  '✅',
]);
const LONGEST_CLASS = 40;
const MOST_CLASSES_NAMED = 12;

/** Which pupils of a list are wanted, how many at most, and whether the numbers of the register count. */
export type WantedPupils = {
  readonly className: string;
  readonly mostPupils: number;
  readonly renumbers?: boolean;
};

/** Reads the rows of a list, of one class if it holds several; rows of which the pupil is not clear are named. */
export function readPupilRows(
  rows: readonly ListRow[],
  { className, mostPupils, renumbers = false }: WantedPupils,
): PupilList {
  const sound = rows.filter(({ fault }) => fault === undefined);
  const header = findHeader(sound);
  const body = header ? withoutSubHeader(sound.slice(header.at + 1), header) : sound;
  const columns = header?.columns ?? guessColumns(body);
  const filled = body.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const own = ofClass(filled, columns, className);
  const isCut = own.length < filled.length;
  const read = readRows(own, columns, { renumbers: renumbers || isCut, mostPupils });
  return {
    ...read,
    rejected: [...faultyRows(rows), ...read.rejected].toSorted((one, other) => one.row - other.row),
    otherClassCount: filled.length - own.length,
    classNames: own.length === 0 ? listClassNames(filled, columns) : [],
    headings: header?.headings ?? [],
  };
}

/** Takes the pupils of other schools out of a list and names their rows; a school without a number takes all. */
export function withoutOtherSchools(list: PupilList, npsn: string | null): PupilList {
  const others = new Map(
    list.pupils.flatMap(({ number }) => {
      const row = list.rows.get(number);
      const reasons = row ? schoolReasons(row, npsn) : [];
      return row && reasons.length > 0 ? [[number, { row: row.row, cells: row.cells, reasons }]] : [];
    }),
  );
  return {
    ...list,
    pupils: list.pupils.filter(({ number }) => !others.has(number)),
    rejected: [...list.rejected, ...others.values()].toSorted((one, other) => one.row - other.row),
  };
}

/** Says that a row is of another school than the one with this number. */
export function schoolReasons(row: Pick<PupilRow, 'npsn'>, npsn: string | null): readonly Message[] {
  return row.npsn === null || npsn === null || row.npsn === npsn
    ? []
    : [say('pupilLists.otherSchool', { npsn: row.npsn })];
}

function faultyRows(rows: readonly ListRow[]): RejectedRow[] {
  return rows.flatMap(({ row, cells, fault }) =>
    fault === undefined ? [] : [{ row, cells, reasons: [fault] }],
  );
}

function findHeader(rows: readonly ListRow[]): Header | null {
  for (const [at, { cells }] of rows.slice(0, DEEPEST_HEADER).entries()) {
    const names = cells.map((cell) => foldText(cell.replaceAll('.', ' ')).trim());
    const found = Object.entries(HEADINGS).flatMap(([column, pattern]) => {
      const place = names.findIndex((name) => pattern.test(name));
      return place === -1 ? [] : [[column, place] as const];
    });
    const columns: Columns = Object.fromEntries(found);
    if (columns.name !== undefined) return { at, columns, headings: cells };
  }
  return null;
}

/** Dapodik has a second line of headings, for father, mother and guardian, under the first. */
function withoutSubHeader(body: readonly ListRow[], { columns }: Header): readonly ListRow[] {
  const [first, ...others] = body;
  const isSubHeader =
    first !== undefined &&
    cellAt(first, columns.name) === '' &&
    cellAt(first, columns.number) === '' &&
    first.cells.some((cell) => HEADINGS.name.test(foldText(cell)));
  return isSubHeader ? others : body;
}

/** A list without headings: names alone, or a number before each name. */
function guessColumns(rows: readonly ListRow[]): Columns {
  const isNumbered =
    rows.length > 0 && rows.every(({ cells }) => /^\d{1,3}\.?$/.test(cells[0]?.trim() ?? ''));
  return isNumbered ? { number: 0, name: 1 } : { name: 0 };
}

/** Takes all rows only where nobody asks for a class or the list says none: another class is never taken for it. */
function ofClass(rows: readonly ListRow[], columns: Columns, className: string): readonly ListRow[] {
  const wanted = toClassKey(className);
  if (wanted === '' || listClassNames(rows, columns).length === 0) return rows;
  return rows.filter((row) => toClassKey(cellAt(row, columns.className)) === wanted);
}

function listClassNames(rows: readonly ListRow[], { className: place }: Columns): readonly string[] {
  const names = new Set(rows.map((row) => cellAt(row, place).slice(0, LONGEST_CLASS)).filter(Boolean));
  return [...names].slice(0, MOST_CLASSES_NAMED);
}

/** `Kelas 4 B`, `4-B` and `4b` are one class; a class of other letters is its own name. */
function toClassKey(text: string): string {
  const folded = foldText(text).trim();
  return folded.replace(/^kelas/, '').replaceAll(/[^a-z0-9]/g, '') || folded;
}

function readRows(
  rows: readonly ListRow[],
  columns: Columns,
  { renumbers, mostPupils }: { readonly renumbers: boolean; readonly mostPupils: number },
): Pick<PupilList, 'pupils' | 'rejected' | 'rows'> {
  const pupils: ListedPupil[] = [];
  const taken = new Map<number, PupilRow>();
  const rejected: RejectedRow[] = [];
  const seen = { numbers: new Set<number>(), nisn: new Set<string>() };
  for (const row of rows) {
    const { number: typed, name } = readName(row, columns);
    const number = renumbers || typed === null ? nextNumber(pupils) : typed;
    const reasons = [
      ...nameReasons(name),
      ...nisnReasons(cellAt(row, columns.nisn), seen.nisn),
      ...(npsnOf(row, columns) === undefined ? [say('savePartner.npsn')] : []),
      ...(seen.numbers.has(number) || number > HIGHEST_NUMBER
        ? [say('pupilLists.numberTaken', { number })]
        : []),
      ...(pupils.length >= mostPupils ? [say('pupilLists.tooMany', { most: mostPupils })] : []),
    ];
    if (reasons.length > 0 || name === null) rejected.push({ ...row, reasons });
    else {
      seen.numbers.add(number);
      pupils.push({ number, name });
      taken.set(number, readDetails(row, columns));
    }
  }
  return { pupils, rejected, rows: taken };
}

function readDetails(row: ListRow, columns: Columns): PupilRow {
  const { birthDate, consent } = columns;
  const born = cellAt(row, birthDate);
  const date = readDate(born);
  return {
    ...row,
    npsn: npsnOf(row, columns) ?? null,
    birthDate: date,
    isBirthDateUnclear: date === null && born !== '' && born !== '-',
    hasConsent: readConsent(cellAt(row, consent)),
  };
}

/** `2016-03-09`, `9/3/2016` and `09-03-2016` are one day; sheets may put a time after it. */
function readDate(text: string): CivilDate | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/.exec(text);
  const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  const [year, month, day] = iso ? iso.slice(1) : (local?.slice(1).toReversed() ?? []);
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCivilDate(date) ? date : null;
}

/** Only a clear yes is one: a dash or a cross in the column says no, and an empty cell says nothing. */
function readConsent(cell: string): boolean | null {
  // Keyboards of telephones put an invisible sign after a tick, to colour it.
  const word = cell.replaceAll('\u{FE0F}', '').trim().toLowerCase();
  return word === '' ? null : CONSENTS.has(word);
}

function readName(
  row: ListRow,
  columns: Columns,
): { readonly number: number | null; readonly name: string | null } {
  const cell = cellAt(row, columns.name);
  // `1. Budi` in one cell, as teachers type it.
  const [, before = '', rest = cell] =
    columns.number === undefined ? (/^(\d{1,3})[.)]\s*(.+)$/.exec(cell) ?? []) : [];
  const number = before === '' ? cellAt(row, columns.number).replace(/\.0*$/, '') : before;
  return { number: /^\d{1,3}\.?$/.test(number) ? Number.parseInt(number, 10) : null, name: cleanLine(rest) };
}

function nameReasons(name: string | null): Message[] {
  if (name === null) return [say('pupilLists.noName')];
  if (name.length > LONGEST_NAME) return [say('pupilLists.longName', { most: LONGEST_NAME })];
  return /\p{L}/u.test(name) ? [] : [say('pupilLists.noName')];
}

/** A spreadsheet drops the zeros before a NISN, so seven to ten digits are one. */
function nisnReasons(text: string, seen: Set<string>): Message[] {
  const digits = text.replace(/[\s'’]/g, '').replace(/\.0$/, '');
  if (digits === '' || digits === '-') return [];
  if (!/^\d{7,10}$/.test(digits)) return [say('pupilLists.nisnForm')];
  const nisn = digits.padStart(10, '0');
  if (seen.has(nisn)) return [say('pupilLists.nisnTwice')];
  seen.add(nisn);
  return [];
}

/** The number of the school in a row; null where it has none, undefined where it has something else. */
function npsnOf(row: ListRow, columns: Columns): string | null | undefined {
  const cell = cellAt(row, columns.npsn).replace(/^['’]|\.0$/g, '');
  return cell === '-' ? null : readNpsn(cell);
}

function nextNumber(pupils: readonly ListedPupil[]): number {
  return pupils.reduce((highest, { number }) => Math.max(highest, number), 0) + 1;
}

function cellAt({ cells }: ListRow, place: number | undefined): string {
  return place === undefined ? '' : (cells[place]?.trim() ?? '');
}
