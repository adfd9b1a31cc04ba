import type { BranchListQuery } from './BranchList.generated';
import { hoursDraft, hoursInput } from './hours-draft';
import type { HoursDraft } from './hours-draft';

/** A branch as its card and its editor need it. */
export type BranchRow = BranchListQuery['branches'][number];

/** A branch as its editor holds it. */
export type BranchValues = {
  readonly code: string;
  readonly kind: BranchRow['kind'];
  readonly nameIndonesian: string;
  readonly nameEnglish: string;
  readonly address: string;
  readonly phone: string;
  readonly whatsapp: string;
  /** As maps show it, such as `-7.6453, 112.9075`. */
  readonly coordinates: string;
  readonly noteIndonesian: string;
  readonly noteEnglish: string;
  readonly hours: HoursDraft;
};

const USUAL_HOURS = (['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'] as const).map(
  (weekday) => ({ weekday, opens: '08:00', closes: weekday === 'SATURDAY' ? '12:00' : '16:00' }),
);

/** The kinds of branch. */
export const branchKinds: readonly BranchRow['kind'][] = ['MAIN', 'BRANCH', 'MOBILE'];

/**
 * A branch that does not exist yet: open Monday to Saturday until somebody says otherwise, for without an
 * open day nothing can be lent.
 */
export const emptyBranch: BranchValues = {
  code: '',
  kind: 'BRANCH',
  nameIndonesian: '',
  nameEnglish: '',
  address: '',
  phone: '',
  whatsapp: '',
  coordinates: '',
  noteIndonesian: '',
  noteEnglish: '',
  hours: hoursDraft(USUAL_HOURS),
};

/**
 * Returns a branch as its editor holds it; a language that falls back to Indonesian counts as not written.
 */
export function branchValues(branch: BranchRow): BranchValues {
  return {
    code: branch.code,
    kind: branch.kind,
    nameIndonesian: branch.name.indonesian,
    nameEnglish: branch.name.locales.includes('EN') ? branch.name.english : '',
    address: branch.address ?? '',
    phone: branch.phone ?? '',
    whatsapp: branch.whatsapp ?? '',
    coordinates: branch.coordinates ? `${branch.coordinates.latitude}, ${branch.coordinates.longitude}` : '',
    noteIndonesian: branch.note?.indonesian ?? '',
    noteEnglish: branch.note?.locales.includes('EN') ? branch.note.english : '',
    hours: hoursDraft(branch.openingHours),
  };
}

/** Turns the editor into what is sent. */
export function branchInput(values: BranchValues) {
  const note = values.noteIndonesian.trim();
  return {
    code: values.code.trim(),
    kind: values.kind,
    name: { indonesian: values.nameIndonesian.trim(), english: values.nameEnglish.trim() || null },
    address: values.address.trim() || null,
    phone: values.phone.trim() || null,
    whatsapp: values.whatsapp.trim() || null,
    coordinates: readCoordinates(values.coordinates) ?? null,
    note: note === '' ? null : { indonesian: note, english: values.noteEnglish.trim() || null },
    openingHours: hoursInput(values.hours),
  };
}

const simple = ['code', 'kind', 'address', 'phone', 'whatsapp', 'coordinates'];

/** Reads latitude and longitude as maps show them; null for nothing, undefined for what is no point. */
export function readCoordinates(
  typed: string,
): { readonly latitude: number; readonly longitude: number } | null | undefined {
  if (typed.trim() === '') return null;
  // Both with a point: `-7,64` in the Indonesian way of writing is one number.
  const [, latitude, longitude] = /^(-?\d{1,2}\.\d+)\s*[,;\s]\s*(-?\d{1,3}\.\d+)$/.exec(typed.trim()) ?? [];
  return latitude === undefined || longitude === undefined
    ? undefined
    : { latitude: Number(latitude), longitude: Number(longitude) };
}

/** Turns the path of a refusal into the editor's field. */
export function toBranchField(path: readonly string[]): string | undefined {
  const [field, inner] = path[0] === 'changes' ? path.slice(1) : path;
  if (field === 'name') return inner === 'english' ? 'nameEnglish' : 'nameIndonesian';
  if (field === 'note') return inner === 'english' ? 'noteEnglish' : 'noteIndonesian';
  if (field === 'openingHours') return 'hours';
  return simple.find((name) => name === field);
}
