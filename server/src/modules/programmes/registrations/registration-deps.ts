import type { Actor } from '../../../platform/auth/actor';
import type { DataKey } from '../../../platform/auth/keys/data-key';
import { holdsAt } from '../../../platform/auth/rights';
import type { QueryRunner } from '../../../platform/db/table';
import { requireDuty } from '../../partners';
import type { Registration } from './registration.entity';
import type { ProgrammesDeps } from '../deps';
import { verifySecretLink, secretLink } from '../../../platform/auth/keys/secret-link';

/**
 * What registrations need beside the rest: chance for tickets, and the key that makes links nobody can guess.
 */
export type RegistrationDeps = ProgrammesDeps & {
  readonly dataKey: DataKey;
  readonly randomBytes: (bytes: number) => Uint8Array;
};

const PURPOSE = 'registration link';

/**
 * Makes the secret link of a registration, for guests: `<id>.<secret>`. It is worked out from the key of the
 * library and kept nowhere.
 */
export function buildRegistrationLink(
  { dataKey }: Pick<RegistrationDeps, 'dataKey'>,
  registrationId: string,
): string {
  return secretLink(dataKey, PURPOSE, registrationId);
}

/** Reads whose registration a link leads to; null when the link was not made here. */
export function readLink({ dataKey }: Pick<RegistrationDeps, 'dataKey'>, link: string): string | null {
  return verifySecretLink(dataKey, PURPOSE, link);
}

/** Says how somebody may act on a registration: as its account, by its secret link, or as staff. */
export type Claim = { readonly id?: string | null; readonly link?: string | null };

/**
 * Tells whether the caller may act on a registration for an event at a branch; null stands for an event
 * elsewhere.
 */
export function canChangeRegistration(
  deps: Pick<RegistrationDeps, 'dataKey'>,
  actor: Actor,
  claim: Claim,
  registration: Pick<Registration, 'id' | 'memberId'> & { readonly branchId: string | null },
): boolean {
  if (claim.link != null) return readLink(deps, claim.link) === registration.id;
  if (actor.kind === 'member') return registration.memberId === actor.memberId;
  return actor.kind === 'system' || canRegisterAt(actor, registration.branchId);
}

/** Tells whether the caller acts for the partner that made a registration: one of its operators, or its key. */
export async function isOfPartner(db: QueryRunner, actor: Actor, partnerId: string | null): Promise<boolean> {
  if (partnerId === null) return false;
  if (actor.kind === 'partner')
    return actor.partnerId === partnerId && actor.scopes.has('registrations:write');
  return actor.kind === 'member' && (await requireDuty(db, actor, partnerId, 'OPERATOR')) === null;
}

/** Tells whether the caller is staff who may register anybody for events at a branch. */
export function canRegisterAt(actor: Actor, branchId: string | null): boolean {
  return actor.kind === 'staff' && holdsAt(actor, 'programmes.register', branchId);
}

/** Tells whether the caller may let somebody in whose age the event is not for. */
export function canOverrideAge(actor: Actor, { branchId }: { readonly branchId: string | null }): boolean {
  return (
    actor.kind === 'system' || (actor.kind === 'staff' && holdsAt(actor, 'programmes.overrideAge', branchId))
  );
}

/** The id of the registration a claim is about; null when its link was not made here. */
export function findClaimedId(deps: Pick<RegistrationDeps, 'dataKey'>, { id, link }: Claim): string | null {
  return link != null ? readLink(deps, link) : (id ?? null);
}
