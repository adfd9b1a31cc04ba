import words from '../../../../../schema/audit-words.en.json';
import type * as indonesian from './words.id';

/** Words of the audit log: what the changed values are called. */
export const auditField: typeof indonesian.auditField = words.auditField;
export const auditFormat: typeof indonesian.auditFormat = { CSV: 'CSV', XLSX: 'XLSX', PDF: 'PDF' };
export const auditAct: typeof indonesian.auditAct = { other: 'did something else' };
