export { createCatalogue } from './catalogue-module';
export type { Catalogue } from './catalogue-module';
export type { CirculatingCopy } from './data/circulating-copies';
export {
  copiesForHolds,
  copyIdWithBarcode,
  copyToLock,
  hasMovedSince,
  lockCopies,
} from './data/circulating-copies';
export { classCaption } from './data/class-captions';
export { copyById, copyWithBarcode } from './data/copies';
export type { Copy } from './data/copies';
export { wasTitleDeleted } from './data/deleted-titles';
export type { PageEntries, PageEntry } from './data/page-entries';
export { contributorPages, newestTitleIds, subjectPages, titlePages } from './data/page-entries';
export { readBarcode } from './data/barcode-numbers';
export type { Title } from './data/titles';
export { titleById } from './data/titles';
export { uploadPath } from './data/title-covers';
export type { Upload } from './data/uploads';
export { keepUpload, releaseUpload, uploadById, uploadsToShow } from './data/uploads';
export type { CopyStatus, MaterialType } from './domain/catalogue-terms';
export { MATERIAL_TYPES } from './domain/catalogue-terms';
export { CopyType } from './graphql/copy.type';
export { TitleConnectionType, TitleType } from './graphql/title.type';
export { MATERIAL_LABELS } from './data/value-labels';
export { MaterialTypeEnum } from './graphql/terms';
export { drawPoster, POSTER_SIZES, posterHash, POSTER_SUBJECTS } from './posters';
export type { PosterFormat, PosterRecord, PosterSubject } from './posters';
export { changeCopyStatus, copyMoved } from './use-cases/change-copy-status';
export type { BibliographicRecord, RecordContribution } from './domain/bibliographic-record';
export { blankRecord } from './domain/bibliographic-record';
export { nameForms } from './domain/person-names';
export type { TitlePicture } from './http/title-files';
export { isUploadName, titleIso2709, titleMarcXml, titlePicture } from './http/title-files';
export { parseCsvMapping } from './import/csv-mapping';
export type { CsvMapping } from './import/csv-mapping';
export type { FileFormat } from './import/detect-format';
export type { ImportOutcome, ImportPosition } from './import/imported-record';
export type { CsvFault, CsvRow } from './import/read-csv-rows';
export { readCsvRows } from './import/read-csv-rows';
export { readRecords } from './import/read-records';
export { createUpload, MOST_UPLOAD_BYTES, uploadPutPath } from './use-cases/create-upload';
export type { ImportOptions } from './use-cases/import/import-records';
export { importRecords } from './use-cases/import/import-records';
export type { ImportNote, ImportReport } from './use-cases/import/import-report';
export { seedSampleCatalogue } from './use-cases/seed-sample';
export { EntryForm } from './use-cases/rules/entry-form';
export { asRefusals, invalid, notFound, required, stale, THINGS, tooMany } from './use-cases/rules/refusals';
export { uploadRefusal } from './use-cases/set-title-cover';
export { findFillableUpload, storeUpload, uploadFile } from './use-cases/store-upload';
