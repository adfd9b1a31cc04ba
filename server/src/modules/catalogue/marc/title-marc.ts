import type { Title } from '../titles/title.entity';
import type { BibliographicRecord } from '../shared/bibliographic-record';
import type { MarcRecord } from '../../../libs/marc/marc-record';
import { toMarc } from './to-marc';

/**
 * Whose record numbers these are; the organisation code of the library is not assigned yet, so its name
 * stands in.
 */
const AGENCY = 'ID-PustakaPasuruan';

/** Writes a title as MARC 21. Copies stay out: they hold what only staff may see. */
export function toTitleMarc(title: Pick<Title, 'id' | 'updatedAt'>, record: BibliographicRecord): MarcRecord {
  return toMarc({ ...record, copies: [] }, { number: title.id, agency: AGENCY, updatedAt: title.updatedAt });
}
