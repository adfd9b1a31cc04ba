export { createCatalogue } from './catalogue-module';
export type { Catalogue } from './catalogue-module';
export type { CirculatingCopy } from './copies/circulating-copies.queries';
export {
  copiesForHolds,
  copyIdWithBarcode,
  lockCopyQuery,
  hasMovedSince,
  lockCopies,
} from './copies/circulating-copies.queries';
export { classCaption } from './classification/class-captions';
export { restartBarcodes } from './copies/barcodes.queries';
export { copyById, copyWithBarcode } from './copies/copies.queries';
export { ShelfAvailabilityType } from './copies/availability.graphql';
export { joinCallNumber } from './titles/title-rows';
export { writeCallNumber } from './copies/copy-call-number';
export type { Copy } from './copies/copy.entity';
export { wasTitleDeleted } from './titles/deleted-titles.queries';
export type { PageEntries, PageEntry } from './shared/page-entries.queries';
export {
  contributorPages,
  listPageEntries,
  newestTitleIds,
  subjectPages,
  titlePages,
} from './shared/page-entries.queries';
export { readBarcode } from './copies/barcode-numbers';
export type { Title } from './titles/title.entity';
export { findTitlesByIdentifier } from './titles/find-title-by-identifier';
export { readIdentifier } from './shared/identifiers';
export { findTitleLike } from './search/find-title-like';
export { subjectsByTitle } from './titles/title-parts.queries';
export { isTitle, titleById } from './titles/titles.queries';
export { beginsBarcode, isTitleNamed } from './shared/text-conditions';
export { CATALOGUE_NOUNS } from './shared/nouns';
export type { CopyStatus, MaterialType } from './shared/catalogue.terms';
export { MATERIAL_TYPES } from './shared/catalogue.terms';
export { CopyType } from './copies/copy.type';
export { TitleConnectionType, TitleType } from './titles/title.type';
export { MATERIAL_LABELS } from './shared/catalogue.terms';
export { MaterialTypes } from './shared/terms.graphql';
export { changeCopyStatus } from './copies/change-copy-status';
export type {
  BibliographicRecord,
  RecordCallNumber,
  RecordContribution,
} from './shared/bibliographic-record';
export { blankRecord } from './shared/bibliographic-record';
export { nameForms } from './names/person-names';
export type { TitlePicture } from './titles/title-files.http';
export { titleIso2709, titleMarcXml, titlePicture } from './titles/title-files.http';
export { parseCsvMapping } from './import/csv/csv-mapping';
export type { CsvMapping } from './import/csv/csv-mapping';
export type { FileFormat } from './import/detect-format';
export type { ImportOutcome, ImportPosition } from './import/imported-record';
export { readRecords } from './import/read-records';
export type { ImportOptions } from './import/import-records';
export { importRecords } from './import/import-records';
export type { ImportNote, ImportReport } from './import/import-report';
export { seedSampleCatalogue } from './sample/seed-sample';
export { uploadRefusal } from './cataloguing/set-title-cover';
export type { Contributor } from './authorities/contributor.entity';
export { ContributorType } from './authorities/contributor.type';
export { contributorById } from './authorities/contributors.queries';
