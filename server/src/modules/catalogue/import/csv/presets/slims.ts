import type { CsvMapping } from '../csv-mapping';

/** The bibliographic export of SLiMS 9: 18 columns, several values as `<A><B>`. */
export const SLIMS_MAPPING: CsvMapping = {
  name: 'slims',
  sourceSystem: 'slims',
  headerRow: 1,
  isHeaderOptional: true,
  constants: {},
  joinsCopies: false,
  columns: [
    { column: 'title', field: 'title', isRequired: true },
    { column: 'gmd_name', field: 'materialType' },
    { column: 'edition', field: 'edition' },
    { column: 'isbn_issn', field: 'isbn', isRequired: true },
    { column: 'publisher_name', field: 'publisher', isRequired: true },
    { column: 'publish_year', field: 'publicationYear', isRequired: true },
    { column: 'collation', field: 'collation' },
    { column: 'series_title', field: 'series' },
    { column: 'call_number', field: 'callNumber' },
    { column: 'language_name', field: 'language' },
    { column: 'place_name', field: 'publicationPlace' },
    { column: 'classification', field: 'classification' },
    { column: 'notes', field: 'note' },
    { column: 'image', field: 'note', values: { '*': '' } },
    { column: 'sor', field: 'responsibility' },
    { column: 'authors', field: 'authors', separator: '<>', isRequired: true },
    { column: 'topics', field: 'subjects', separator: '<>' },
    { column: 'item_code', field: 'copyBarcode', separator: '<>' },
  ],
  ignored: [],
};
