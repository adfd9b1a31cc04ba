import type { Actor } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { recordEvents } from '../../../platform/outbox/record-event';
import type { LocalizedText } from '../../../shared/locale';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import type { LibraryIdentity } from './identity.queries';
import { writeLibraryIdentity } from './identity.queries';
import type { LibraryDeps } from '../branches/save-branch';
import { say } from '../words/say';

/** The name and the letters of cards, as entered. */
export type SaveIdentityRequest = {
  readonly name: { readonly indonesian: string; readonly english?: string | null };
  readonly cardPrefix: string;
  readonly idempotencyKey?: string | null;
};

const LONGEST_NAME = 60;

/**
 * Says what the library is called and how numbers of new cards begin; numbers that were given stay. Refuses
 * an empty name, and letters that are none.
 */
export function saveLibraryIdentity(
  deps: LibraryDeps,
  actor: Actor,
  request: SaveIdentityRequest,
): Promise<Result<LibraryIdentity, Refusal>> {
  return withIdempotency(
    deps.db,
    idempotentRequest(deps, actor, 'saveLibraryIdentity', request),
    async (tx) => {
      const name: LocalizedText = {
        indonesian: request.name.indonesian.trim(),
        english: request.name.english?.trim() || null,
      };
      const cardPrefix = request.cardPrefix.trim().toUpperCase();
      const [first, ...others] = refusalsOf(name, cardPrefix);
      if (first) return fail(first, ...others);
      const identity = { name, cardPrefix };
      await writeLibraryIdentity(tx, identity);
      await recordEvents(tx, [{ name: 'library.renamed', subjectId: 'library' }], deps.clock.now());
      return ok(identity);
    },
  );
}

function refusalsOf(name: LocalizedText, cardPrefix: string): Refusal[] {
  const longest = Math.max(name.indonesian.length, name.english?.length ?? 0);
  return [
    ...(name.indonesian === ''
      ? [
          {
            code: 'REQUIRED' as const,
            field: ['name', 'indonesian'],
            message: say('saveIdentity.indonesian'),
          },
        ]
      : []),
    ...(longest > LONGEST_NAME
      ? [
          {
            code: 'TOO_LONG' as const,
            field: ['name'],
            message: say('saveIdentity.name', { longestName: LONGEST_NAME }),
          },
        ]
      : []),
    ...(/^[A-Z]{2,5}$/.test(cardPrefix)
      ? []
      : [
          {
            code: 'INVALID' as const,
            field: ['cardPrefix'],
            message: say('saveIdentity.cardPrefix'),
          },
        ]),
  ];
}
