/** What an earlier system says about a member, as text. */
export type ImportField =
  | 'number'
  | 'name'
  | 'sex'
  | 'kind'
  | 'email'
  | 'phone'
  | 'homePhone'
  | 'address'
  | 'registeredAddress'
  | 'rt'
  | 'rw'
  | 'kelurahan'
  | 'identityKind'
  | 'identityNumber'
  | 'birthDate'
  | 'registeredOn'
  | 'expiresOn'
  | 'school'
  | 'schoolClass';

/**
 * Which column of a file holds which field. What is not named here is not taken over: mother's name,
 * religion, marriage, photographs and passwords stay behind.
 */
export type MemberMapping = {
  readonly name: 'slims' | 'inlislite';
  readonly columns: Readonly<Record<string, ImportField>>;
  readonly required: readonly ImportField[];
};

/** Members as SLiMS 9 exports them; a class is a column that schools add themselves. */
const SLIMS: MemberMapping = {
  name: 'slims',
  columns: {
    member_id: 'number',
    member_name: 'name',
    gender: 'sex',
    member_type_name: 'kind',
    member_email: 'email',
    member_address: 'address',
    member_phone: 'phone',
    member_since_date: 'registeredOn',
    register_date: 'registeredOn',
    expire_date: 'expiresOn',
    birth_date: 'birthDate',
    inst_name: 'school',
    kelas: 'schoolClass',
    class: 'schoolClass',
  },
  required: ['number', 'name'],
};

/** Members as in the template of INLISLite 3. */
const INLISLITE: MemberMapping = {
  name: 'inlislite',
  columns: {
    'no anggota': 'number',
    nama: 'name',
    'tanggal lahir': 'birthDate',
    'alamat sesuai ktp': 'registeredAddress',
    'alamat tempat tinggal sekarang': 'address',
    'kelurahan sekarang': 'kelurahan',
    'rt sekarang': 'rt',
    'rw sekarang': 'rw',
    'no. hp': 'phone',
    'no. telp rumah': 'homePhone',
    'jenis identitas': 'identityKind',
    'no. identitas': 'identityNumber',
    'jenis kelamin': 'sex',
    'alamat email': 'email',
    'jenis anggota': 'kind',
    'tanggal pendaftaran': 'registeredOn',
    'tanggal akhir berlaku': 'expiresOn',
    'nama institusi': 'school',
    'kelas siswa': 'schoolClass',
  },
  required: ['number', 'name'],
};

/** The mappings by name. */
export const MEMBER_MAPPINGS: Readonly<Record<string, MemberMapping>> = {
  slims: SLIMS,
  inlislite: INLISLITE,
};

/** A row by field, blanks left out. */
export type ImportRow = Partial<Readonly<Record<ImportField, string>>>;

/** Finds out which cell holds which field; names the fields that must be there and are not. */
export function readHeader(
  cells: readonly string[],
  mapping: MemberMapping,
): { readonly fields: readonly (ImportField | null)[]; readonly missing: readonly ImportField[] } {
  const fields = cells.map((cell) => mapping.columns[cell.trim().toLowerCase().replace(/\s+/g, ' ')] ?? null);
  return { fields, missing: mapping.required.filter((field) => !fields.includes(field)) };
}

/** Reads a row by its header; of two columns for one field the first that is filled counts. */
export function toImportRow(cells: readonly string[], fields: readonly (ImportField | null)[]): ImportRow {
  const row: Partial<Record<ImportField, string>> = {};
  for (const [index, field] of fields.entries()) {
    const text = cells[index]?.trim() ?? '';
    if (field !== null && text !== '' && row[field] === undefined) row[field] = text;
  }
  return row;
}
