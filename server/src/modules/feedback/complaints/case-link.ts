import { secretLink, verifySecretLink } from '../../../platform/auth/keys/secret-link';
import type { CaseDeps } from './deps';

const PURPOSE = 'feedback case link';

type Keyed = Pick<CaseDeps, 'dataKey'>;

/** Makes the secret link of a case, with which whoever sent it reads the answer and reopens it once. */
export function caseLink({ dataKey }: Keyed, caseId: string): string {
  return secretLink(dataKey, PURPOSE, caseId);
}

/** Reads which case a link leads to; null when the link was not made here. */
export function findCaseIdByLink({ dataKey }: Keyed, link: string): string | null {
  return verifySecretLink(dataKey, PURPOSE, link.trim());
}
