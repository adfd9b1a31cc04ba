export { createCatalogue } from './catalogue-module';
export type { Catalogue } from './catalogue-module';
export type { CirculatingCopy } from './copies/circulating-copies.queries';
export {
  copiesForHolds,
  copyIdWithBarcode,
  copyToLock,
  hasMovedSince,
  lockCopies,
} from './copies/circulating-copies.queries';
export { classCaption } from './classification/class-captions';
export { copyById, copyWithBarcode } from './copies/copies.queries';
export type { Copy } from './copies/copies.queries';
export { wasTitleDeleted } from './titles/deleted-titles.queries';
export type { PageEntries, PageEntry } from './shared/page-entries.queries';
export { contributorPages, newestTitleIds, subjectPages, titlePages } from './shared/page-entries.queries';
export { readBarcode } from './copies/barcode-numbers';
export type { Title } from './titles/titles.queries';
export { titleById } from './titles/titles.queries';
export { uploadPath } from './titles/title-covers';
export type { Upload } from '../../platform/uploads/uploads.queries';
export { keepUpload, releaseUpload, uploadById, uploadsToShow } from '../../platform/uploads/uploads.queries';
export type { CopyStatus, MaterialType } from './shared/catalogue.terms';
export { MATERIAL_TYPES } from './shared/catalogue.terms';
export { CopyType } from './copies/copy.type';
export { TitleConnectionType, TitleType } from './titles/title.type';
export { MATERIAL_LABELS } from './shared/term-labels';
export { MaterialTypeEnum } from './shared/terms.graphql';
export { drawPoster, POSTER_SIZES, posterHash, POSTER_SUBJECTS } from '../../libs/artwork/posters';
export type { PosterFormat, PosterRecord, PosterSubject } from '../../libs/artwork/posters';
export { changeCopyStatus, copyMoved } from './copies/change-copy-status';
export type { BibliographicRecord, RecordContribution } from './shared/bibliographic-record';
export { blankRecord } from './shared/bibliographic-record';
export { nameForms } from './names/person-names';
export type { TitlePicture } from './titles/title-files.http';
export { isUploadName, titleIso2709, titleMarcXml, titlePicture } from './titles/title-files.http';
export { parseCsvMapping } from './import/csv/csv-mapping';
export type { CsvMapping } from './import/csv/csv-mapping';
export type { FileFormat } from './import/detect-format';
export type { ImportOutcome, ImportPosition } from './import/imported-record';
export type { CsvFault, CsvRow } from '../../platform/csv/read-csv-rows';
export { readCsvRows } from '../../platform/csv/read-csv-rows';
export { readRecords } from './import/read-records';
export { createUpload, MOST_UPLOAD_BYTES, uploadPutPath } from '../../platform/uploads/create-upload';
export type { ImportOptions } from './import/import-records';
export { importRecords } from './import/import-records';
export type { ImportNote, ImportReport } from './import/import-report';
export { seedSampleCatalogue } from './sample/seed-sample';
export { EntryForm } from '../../platform/validation/input-validator';
export {
  asRefusals,
  invalid,
  notFound,
  required,
  stale,
  THINGS,
  tooMany,
} from '../../platform/validation/refusals';
export { uploadRefusal } from './cataloguing/set-title-cover';
export { findFillableUpload, storeUpload, uploadFile } from '../../platform/uploads/store-upload';
