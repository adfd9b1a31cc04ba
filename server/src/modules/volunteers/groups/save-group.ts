import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import { insertRows, updateRow } from '../../../platform/db/write-rows';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { InputValidator } from '../../../platform/validation/input-validator';
import { invalid, notFound, stale, toErrors } from '../../../platform/validation/refusals';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { readCardNumber } from '../../members';
import type { VolunteersDeps } from '../deps';
import type { VolunteerGroup } from './group.entity';
import type { GroupKind } from './group.terms';
import { groupTable, isPartner, lockGroup, memberOfCard } from './groups.queries';
import { say } from './say';

/** A group as staff write it down; the contact is found by their card. */
export type SaveGroupRequest = {
  readonly id?: string | null;
  /** The version that was read, of a group that is changed. */
  readonly version?: number | null;
  readonly name: string;
  readonly kind: GroupKind;
  /** Needed for a new group; absent keeps who speaks for it. */
  readonly contactCard?: string | null;
  /** Absent keeps, null clears. */
  readonly partnerId?: string | null;
  readonly isActive: boolean;
  readonly idempotencyKey: string;
};

/** Writes a group down, or changes one. */
export function saveGroup(
  deps: VolunteersDeps,
  actor: Actor,
  request: SaveGroupRequest,
): Promise<Result<{ readonly groupId: string }, Refusal>> {
  return withIdempotency(
    deps.db,
    idempotentRequest(deps, actor, 'saveVolunteerGroup', request),
    async (tx) => {
      const known = request.id == null ? null : await lockGroup(deps.db, tx, request.id);
      if (request.id != null && !known) return fail(notFound(['id'], say('group')));
      if (known && known.version !== request.version) return fail(stale(say('group'), known.version));
      const read = await readGroup(tx, request, known);
      if (!read.ok) return read;
      if (known) {
        await updateRow(
          tx,
          groupTable.name,
          known.id,
          groupTable.write({ ...read.value, version: known.version + 1 }),
        );
        return ok({ groupId: known.id });
      }
      const now = deps.clock.now();
      const id = deps.newId('vgo', now);
      const row = {
        id,
        ...read.value,
        createdAt: now,
        createdBy: toPrincipal(actor),
        isSample: false,
        version: 1,
      };
      await insertRows(tx, groupTable.name, [groupTable.write(row)]);
      return ok({ groupId: id });
    },
  );
}

type Written = Pick<VolunteerGroup, 'name' | 'kind' | 'contactMemberId' | 'partnerId' | 'isActive'>;

async function readGroup(
  tx: EntityManager,
  { name, kind, contactCard, partnerId, isActive }: SaveGroupRequest,
  known: VolunteerGroup | null,
): Promise<Result<Written, Refusal>> {
  const form = new InputValidator([]);
  const clean = form.requiredLine(name, { longest: 160, what: say('name') }, 'name');
  const isKept = known !== null && contactCard == null;
  const contactMemberId = isKept
    ? known.contactMemberId
    : await memberOfCard(tx, readCardNumber(contactCard ?? ''));
  if (!isKept && contactMemberId === null)
    form.refuse((field) => invalid(field, say('unknownCard')), 'contactCard');
  if (partnerId != null && !(await isPartner(tx, partnerId)))
    form.refuse((field) => notFound(field, say('partner')), 'partnerId');
  const errors = toErrors(form.refusals);
  if (errors) return fail(...errors);
  const partner = partnerId === undefined ? (known?.partnerId ?? null) : partnerId;
  return ok({ name: clean, kind, contactMemberId, partnerId: partner, isActive });
}
