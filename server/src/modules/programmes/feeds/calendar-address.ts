import type { EntityManager } from 'typeorm';

import type { Refusal } from '../../../platform/graphql/errors/user-error';
import type { Locale } from '../../../shared/locale';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { notFound } from '../../../platform/validation/refusals';
import { lockMember } from '../../members';
import { OWN_CALENDAR_FOLDERS } from '../file-paths';
import type { ProgrammesDeps } from '../deps';
import { PROGRAMME_NOUNS } from '../deps';
import type { RegistrationDeps } from '../registrations/registration-deps';
import { verifySecretLink, secretLink } from '../../../platform/auth/keys/secret-link';

import { IsNull } from 'typeorm';

import { CalendarAddressEntity } from './subscription.entity';

const PURPOSE = 'calendar address';

type Keyed = Pick<RegistrationDeps, 'dataKey'>;

/**
 * Writes the path at which calendar programs read the events of a family. Nobody can guess it, and it is kept
 * nowhere.
 */
export function calendarPath(
  { dataKey }: Keyed,
  { id, locale }: { readonly id: string; readonly locale: Locale },
): string {
  return `${OWN_CALENDAR_FOLDERS[locale]}/${secretLink(dataKey, PURPOSE, id)}.ics`;
}

/** Reads which address a path is; null when it was not made here. */
export function findCalendarIdByLink({ dataKey }: Keyed, link: string): string | null {
  return verifySecretLink(dataKey, PURPOSE, link);
}

/** Makes a new address for a member; the one before ends at once. */
export function createCalendarAddress(
  deps: ProgrammesDeps,
  { memberId, locale }: { readonly memberId: string; readonly locale: Locale },
): Promise<Result<{ memberId: string }, Refusal>> {
  return deps.db.transaction<{ memberId: string }, Refusal>(async (tx) => {
    if (!(await lockMember(deps, tx, memberId))) return fail(notFound([], PROGRAMME_NOUNS.person));
    await endAddresses(deps, tx, memberId);
    await tx.insert(CalendarAddressEntity, {
      id: deps.newId('cad', deps.clock.now()),
      memberId,
      locale,
      createdAt: deps.clock.now(),
      endedAt: null,
    });
    return ok({ memberId });
  });
}

/** Ends the address of a member; whoever asks there afterwards learns that it is over. */
export function revokeCalendarAddress(
  deps: ProgrammesDeps,
  { memberId }: { readonly memberId: string },
): Promise<Result<{ memberId: string }, Refusal>> {
  return deps.db.transaction<{ memberId: string }, Refusal>(async (tx) => {
    await endAddresses(deps, tx, memberId);
    return ok({ memberId });
  });
}

async function endAddresses({ clock }: ProgrammesDeps, tx: EntityManager, memberId: string): Promise<void> {
  await tx.update(CalendarAddressEntity, { memberId, endedAt: IsNull() }, { endedAt: clock.now() });
}
