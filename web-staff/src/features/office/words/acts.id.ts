import words from '../../../../../schema/audit-words.id.json';

export { auditAct, auditField, auditFormat } from '../audit/words.id';

/** Words of what staff do, as the audit log says it; the server writes them into its file. */
export const act = words.act;
