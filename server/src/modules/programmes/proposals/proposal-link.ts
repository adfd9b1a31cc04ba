import type { RegistrationDeps } from '../registrations/registration-deps';
import { verifySecretLink, secretLink } from '../../../platform/auth/keys/secret-link';

const PURPOSE = 'proposal link';

type Keyed = Pick<RegistrationDeps, 'dataKey'>;

/**
 * Makes the secret link of a proposal, with which whoever proposed it proves their address, changes it and
 * sees how far it is.
 */
export function proposalLink({ dataKey }: Keyed, proposalId: string): string {
  return secretLink(dataKey, PURPOSE, proposalId);
}

/** Reads which proposal a link leads to; null when the link was not made here. */
export function findProposalIdByLink({ dataKey }: Keyed, link: string): string | null {
  return verifySecretLink(dataKey, PURPOSE, link);
}
