import words from '../../../../../schema/audit-words.en.json';
import type * as indonesian from './acts.id';

export { auditAct, auditField, auditFormat } from '../audit/words.en';

/** Words of what staff do, as the audit log says it; the server writes them into its file. */
export const act: typeof indonesian.act = words.act;
