/** What is taken over when a library moves in from another system. */
export const CUT_OVER_KINDS = ['loans', 'fines', 'holds'] as const;
/** One of them. */
export type CutOverKind = (typeof CUT_OVER_KINDS)[number];

/** What an earlier system says about a loan, a fine or a hold, as text. */
export type CutOverField =
  | 'key'
  | 'member'
  | 'barcode'
  | 'from'
  | 'dueOn'
  | 'renewals'
  | 'isLent'
  | 'isReturned'
  | 'state'
  | 'charged'
  | 'paid'
  | 'note';

/** Which column of a file holds which field, and which fields must be there. */
export type CutOverColumns = {
  readonly columns: Readonly<Record<string, CutOverField>>;
  readonly required: readonly CutOverField[];
};

/** The files of an earlier system by what they hold. */
export type CutOverSystem = {
  readonly name: string;
  readonly files: Partial<Readonly<Record<CutOverKind, CutOverColumns>>>;
};

/** The tables `loan`, `fines` and `reserve` of SLiMS 9. */
const SLIMS: CutOverSystem = {
  name: 'slims',
  files: {
    loans: {
      columns: {
        item_code: 'barcode',
        member_id: 'member',
        loan_date: 'from',
        due_date: 'dueOn',
        renewed: 'renewals',
        is_lent: 'isLent',
        is_return: 'isReturned',
      },
      required: ['barcode', 'member', 'from', 'dueOn', 'isReturned'],
    },
    fines: {
      columns: {
        fines_id: 'key',
        fines_date: 'from',
        member_id: 'member',
        debet: 'charged',
        credit: 'paid',
        description: 'note',
      },
      required: ['key', 'member', 'charged', 'paid', 'from'],
    },
    holds: {
      columns: { member_id: 'member', item_code: 'barcode', reserve_date: 'from' },
      required: ['member', 'barcode', 'from'],
    },
  },
};

/** The items of loans of INLISLite 3, with the number of the member beside them. */
const INLISLITE: CutOverSystem = {
  name: 'inlislite',
  files: {
    loans: {
      columns: {
        nomorbarcode: 'barcode',
        'nomor barcode': 'barcode',
        memberno: 'member',
        'no anggota': 'member',
        loandate: 'from',
        duedate: 'dueOn',
        loanstatus: 'state',
      },
      required: ['barcode', 'member', 'from', 'dueOn', 'state'],
    },
  },
};

/** The systems by name. */
export const CUT_OVER_SYSTEMS: Readonly<Record<string, CutOverSystem>> = {
  slims: SLIMS,
  inlislite: INLISLITE,
};

/** A row by field, blanks left out. */
export type CutOverRow = Partial<Readonly<Record<CutOverField, string>>>;

/** Finds out which cell holds which field; names the fields that must be there and are not. */
export function readCutOverHeader(
  cells: readonly string[],
  { columns, required }: CutOverColumns,
): { readonly fields: readonly (CutOverField | null)[]; readonly missing: readonly CutOverField[] } {
  const fields = cells.map((cell) => columns[cell.trim().toLowerCase().replace(/\s+/g, ' ')] ?? null);
  return { fields, missing: required.filter((field) => !fields.includes(field)) };
}

/** Reads a row by its header. `NULL` and `\N` are how tables say nothing. */
export function cutOverRow(cells: readonly string[], fields: readonly (CutOverField | null)[]): CutOverRow {
  const row: Partial<Record<CutOverField, string>> = {};
  for (const [index, field] of fields.entries()) {
    const text = cells[index]?.trim() ?? '';
    if (field !== null && text !== '' && text !== 'NULL' && text !== '\\N') row[field] = text;
  }
  return row;
}
