import type { Actor } from '../../../../platform/auth/actor';
import { toNeighbourhood } from '../../../../platform/auth/sign-in/sign-in-attempts';
import { countAttempt } from '../../../../platform/auth/sign-in/throttle';
import type { Refusal } from '../../../../platform/graphql/errors/user-error';
import { createUpload } from '../../../../platform/uploads/create-upload';
import type { Result } from '../../../../shared/result';
import { fail } from '../../../../shared/result';
import type { CaseDeps } from '../deps';
import { say } from '../words/say';

/** Three photos of some cases an hour; nobody fills the disk. */
const PER_ADDRESS = { free: 30, windowMs: 3_600_000, longestWaitMs: 1_800_000 };

/** A photo to come. */
export type PhotoRequest = { readonly fileName: string; readonly size: number; readonly contentType: string };

/** Announces a photo of a case, by anybody. Refuses what could not be stored, and too many. */
export async function announceCasePhoto(
  deps: CaseDeps,
  actor: Actor,
  request: PhotoRequest,
  remoteAddress: string,
): Promise<Result<{ uploadId: string }, Refusal>> {
  const name = `feedback-photo:${deps.dataKey.fingerprint('feedback from', toNeighbourhood(remoteAddress).address)}`;
  const wait = await countAttempt(deps.db, name, PER_ADDRESS, deps.clock.now());
  if (wait > 0)
    return fail({ code: 'TOO_MANY_ATTEMPTS', message: say('sendCase.tooMany'), retryAfterSeconds: wait });
  return createUpload(deps, actor, { ...request, isOfGuest: true });
}
