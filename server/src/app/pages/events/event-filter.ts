const KINDS = [
  'STORYTELLING',
  'READING_WRITING',
  'LITERACY',
  'DIGITAL_LITERACY',
  'BOOK_CLUB',
  'WORKSHOP',
  'SCHOOL_PARTNERSHIP',
  'BUSINESS_TRAINING',
  'EXHIBITION',
  'PERFORMANCE',
  'CULTURE_SEMINAR',
  'TALK',
  'COMMUNITY',
  'OTHER',
];
const AUDIENCES: Readonly<Record<string, object>> = {
  anak: { isForChildren: true },
  sekolah: { isForSchools: true },
  lansia: { audiences: ['ELDERLY'] },
  ukm: { audiences: ['BUSINESSES'] },
  difabel: { audiences: ['DISABILITY'] },
};

/** Reads what a feed is narrowed to; its address has the parameters of the calendar's, and others narrow nothing. */
export function parseEventFilter(parameters: URLSearchParams): object {
  const kinds = parameters.getAll('jenis');
  const branchIds = parameters
    .getAll('cabang')
    .filter((id) => id.startsWith('brn_'))
    .slice(0, 20);
  const known = KINDS.filter((kind) => kinds.includes(kind));
  return {
    ...(known.length > 0 && { kinds: known }),
    ...AUDIENCES[parameters.get('untuk') ?? ''],
    ...(branchIds.length > 0 && { branchIds }),
    ...(parameters.get('gratis') === '1' && { isFree: true }),
    ...(parameters.get('akses') === '1' && { isAccessible: true }),
  };
}
