import * as v from 'valibot';

/** What a column can be read into. */
export const CSV_FIELDS = [
  'sourceId',
  'title',
  'titleProper',
  'subtitle',
  'responsibility',
  'edition',
  'publicationPlace',
  'publisher',
  'publicationYear',
  'collation',
  'extent',
  'pages',
  'dimensions',
  'series',
  'materialType',
  'language',
  'audience',
  'isbn',
  'issn',
  'identifier',
  'classification',
  'callNumber',
  'note',
  'summary',
  'tableOfContents',
  'authors',
  'mainPerson',
  'mainBody',
  'addedPersons',
  'addedBodies',
  'subjects',
  'copyBarcode',
  'copyBranch',
  'copyLocation',
  'copyCallNumber',
  'copyStatus',
  'copyAccess',
  'copyDate',
  'copySource',
  'copyPrice',
  'copySupplier',
] as const;
/** One of the fields a column can be read into. */
export type CsvField = (typeof CSV_FIELDS)[number];

const ColumnSchema = v.strictObject({
  column: v.pipe(v.string(), v.nonEmpty()),
  field: v.picklist(CSV_FIELDS),
  /** Parts several values; `<>` reads `<A><B>`. Names in direct order need none. */
  separator: v.optional(v.pipe(v.string(), v.nonEmpty())),
  /**
   * Puts other values in place of these, for example the names of branches or categories; `*` takes all that
   * are not named, an empty value drops them.
   */
  values: v.optional(v.record(v.string(), v.string())),
  /** Refuses the file when the column is missing. */
  isRequired: v.optional(v.boolean()),
  /** Says what kind of number an identifier is. */
  qualifier: v.optional(v.string()),
});

const MappingSchema = v.strictObject({
  name: v.pipe(v.string(), v.nonEmpty()),
  sourceSystem: v.pipe(v.string(), v.nonEmpty()),
  delimiter: v.optional(v.pipe(v.string(), v.length(1))),
  /** The row that holds the names of the columns; those above are skipped. */
  headerRow: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 1),
  /** Takes the columns in the order of the mapping when the first row names none of them. */
  isHeaderOptional: v.optional(v.boolean(), false),
  columns: v.pipe(v.array(ColumnSchema), v.minLength(1)),
  /** Values for all records, field by field. */
  constants: v.optional(v.record(v.picklist(CSV_FIELDS), v.string()), {}),
  /** Columns that are known and not read. */
  ignored: v.optional(v.array(v.string()), []),
  /** Joins rows that follow one another and differ in the copy only. */
  joinsCopies: v.optional(v.boolean(), false),
});

/** How the columns of a CSV file are read: the content of a mapping file. */
export type CsvMapping = v.InferOutput<typeof MappingSchema>;
/** One column of a mapping. */
export type CsvColumn = CsvMapping['columns'][number];

/** Reads a mapping file; refuses one with mistakes, naming each place. */
export function parseCsvMapping(
  content: unknown,
): { readonly mapping: CsvMapping } | { readonly failure: string } {
  const result = v.safeParse(MappingSchema, content);
  if (result.success) return { mapping: result.output };
  const mistakes = result.issues.map((issue) => `${v.getDotPath(issue) ?? 'mapping'}: ${mistakeOf(issue)}`);
  return { failure: `The mapping has mistakes. ${mistakes.join(' ')}` };
}

function mistakeOf({ kind, type, expected, received, message }: v.InferIssue<typeof MappingSchema>): string {
  if (kind !== 'schema') return `${message}.`;
  if (expected === 'never') return 'there is no such setting.';
  if (received === 'undefined') return 'is missing.';
  return type === 'picklist'
    ? `${received} is no field. The fields are ${CSV_FIELDS.join(', ')}.`
    : `should be ${expected ?? 'another kind of value'}, not ${received}.`;
}
