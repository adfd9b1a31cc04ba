export { wasTitleDeleted } from './data/deleted-titles';
export { CATALOGUE_ENTITIES } from './data/entities';
export type { PageEntries, PageEntry } from './data/page-entries';
export { contributorPages, subjectPages, titlePages } from './data/page-entries';
