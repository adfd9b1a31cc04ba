import words from '../../../../../schema/audit-words.id.json';

/** Words of the audit log: what the changed values are called. */
export const auditField = words.auditField;
/** Words for kinds of files in the audit log. */
export const auditFormat = { CSV: 'CSV', XLSX: 'XLSX', PDF: 'PDF' };

/** Words for an act that this screen does not know yet. */
export const auditAct = { other: 'melakukan tindakan lain' };
