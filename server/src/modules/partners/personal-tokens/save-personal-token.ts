import { randomBytes } from 'node:crypto';

import type { Actor } from '../../../platform/auth/actor';
import type { TokenRight } from '../../../platform/auth/token-right.terms';
import { insertRows, updateRow } from '../../../platform/db/write-rows';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { InputValidator } from '../../../platform/validation/input-validator';
import { notFound, required, toErrors } from '../../../platform/validation/refusals';
import { addDays, toCivilDate } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { isMinorOn, lockMember } from '../../members';
import type { PartnersDeps } from '../deps';
import { PARTNER_NOUNS } from '../deps';
import { hashSecret, makeSecret } from '../keys/key-secret.rules';
import { say } from '../words/say';
import { countLiveTokens, lockPersonalToken, tokenTable } from './personal-tokens.queries';

type MemberActor = Extract<Actor, { kind: 'member' }>;

const MOST_LIVE = 10;
const LONGEST_NAME = 80;
const VALID_DAYS = 365;
/** An app of one person asks for little. */
const BUDGET = { dailyQuota: 20_000, capacity: 5_000, restoreRate: 50 };

/**
 * Makes a personal token for a grown-up member, valid for a year. The secret is in the answer and nowhere else: only
 * its hash is kept.
 */
export function createPersonalToken(
  deps: PartnersDeps,
  { memberId }: MemberActor,
  request: { readonly name: string; readonly rights: readonly TokenRight[] },
): Promise<Result<{ tokenId: string; secret: string }, Refusal>> {
  return deps.db.transaction(async (tx) => {
    const now = deps.clock.now();
    const today = toCivilDate(now);
    const member = await lockMember(deps, tx, memberId);
    if (!member || isMinorOn(member, today))
      return fail({ code: 'NOT_ALLOWED', message: say('saveToken.adultsOnly') });
    const form = new InputValidator([]);
    const name = form.requiredLine(
      request.name,
      { longest: LONGEST_NAME, what: say('saveToken.name') },
      'name',
    );
    if (request.rights.length === 0)
      form.refuse((field) => required(field, say('saveToken.rights')), 'rights');
    const refusals = toErrors(form.refusals);
    if (refusals) return fail(...refusals);
    if ((await countLiveTokens(tx, memberId, today)) >= MOST_LIVE)
      return fail({ code: 'NOT_ALLOWED', message: say('saveToken.tooMany', { most: MOST_LIVE }) });
    const secret = makeSecret(randomBytes, 'TOKEN');
    const id = deps.newId('ptk', now);
    await insertRows(tx, tokenTable.name, [
      tokenTable.write({
        ...{ id, memberId, name, ...BUDGET },
        rights: [...new Set(request.rights)].sort(),
        secretHash: hashSecret(secret),
        hint: secret.slice(-4),
        expiresOn: addDays(today, VALID_DAYS),
        revokedAt: null,
        lastUsedAt: null,
        bucket: BUDGET.capacity * 1_000,
        bucketAt: now.getTime(),
        usedOn: today,
        usedPoints: 0,
        createdAt: now,
      }),
    ]);
    return ok({ tokenId: id, secret });
  });
}

/** Ends a token of a member at once; one that had ended stays as it is, and that of somebody else is not there. */
export function revokePersonalToken(
  deps: PartnersDeps,
  { memberId }: MemberActor,
  { id }: { readonly id: string },
): Promise<Result<{ tokenId: string }, Refusal>> {
  return deps.db.transaction(async (tx) => {
    const token = await lockPersonalToken(deps.db, tx, { id, memberId });
    if (!token) return fail(notFound(['id'], PARTNER_NOUNS.token));
    if (token.revokedAt === null)
      await updateRow(tx, tokenTable.name, id, tokenTable.write({ revokedAt: deps.clock.now() }));
    return ok({ tokenId: id });
  });
}
