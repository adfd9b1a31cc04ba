import type { Actor } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import { toTextColumns } from '../../../platform/db/texts';
import type { EntityRow } from '../../../platform/db/table';
import { insertRows, updateRow } from '../../../platform/db/write-rows';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { recordEvents } from '../../../platform/outbox/record-event';
import { InputValidator } from '../../../platform/validation/input-validator';
import type { TextEntry } from '../../../platform/validation/read-text';
import { readRequiredText, readText } from '../../../platform/validation/read-text';
import { invalid, notFound, stale, toErrors } from '../../../platform/validation/refusals';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import type { VolunteersDeps } from '../deps';
import { VOLUNTEER_NOUNS } from '../deps';
import { hasUnnamedInRole } from '../groups/groups.queries';
import { requiredChecks } from '../people/role-fitness.rules';
import type { CheckKind } from '../volunteer.terms';
import { CHECK_KINDS } from '../volunteer.terms';
import { say } from '../words/say';
import type { VolunteerRoleEntity } from './role.entity';
import { lockRole, roleTable } from './roles.queries';

/** What is said of a role: absent keeps, null clears. */
export type RoleChanges = {
  readonly name?: TextEntry | null;
  readonly duties?: TextEntry | null;
  readonly minAge?: number | null;
  readonly worksWithChildren?: boolean | null;
  readonly checks?: readonly CheckKind[] | null;
  readonly isActive?: boolean | null;
};

type SavedRole = Promise<Result<{ readonly roleId: string }, Refusal>>;
type RoleFacts = Partial<EntityRow<VolunteerRoleEntity>>;
type ChildCare = Pick<EntityRow<VolunteerRoleEntity>, 'worksWithChildren' | 'checks'>;

const AGES = { from: 10, to: 99 };

/** Creates a role of volunteers, in use unless said otherwise. */
export function createVolunteerRole(
  deps: VolunteersDeps,
  actor: Actor,
  request: { readonly role: RoleChanges; readonly idempotencyKey?: string | null },
): SavedRole {
  return withIdempotency(
    deps.db,
    idempotentRequest(deps, actor, 'createVolunteerRole', request),
    async (tx) => {
      const now = deps.clock.now();
      const id = deps.newId('vrl', now);
      const facts = readRole({ name: null, ...request.role }, { worksWithChildren: false, checks: [] });
      if (!facts.ok) return facts;
      const row = {
        nameIndonesian: '',
        nameEnglish: null,
        dutiesIndonesian: null,
        dutiesEnglish: null,
        minAge: null,
        worksWithChildren: false,
        checks: [],
        isActive: true,
        ...facts.value,
        id,
        createdAt: now,
        isSample: false,
        version: 1,
      };
      await insertRows(tx, roleTable.name, [roleTable.write(row)]);
      await recordEvents(tx, [{ name: 'volunteer-role.changed', subjectId: id }], now);
      return ok({ roleId: id });
    },
  );
}

/** Changes a role; refused when somebody else changed it since `version`. Who holds it keeps it. */
export function updateVolunteerRole(
  deps: VolunteersDeps,
  actor: Actor,
  request: {
    readonly id: string;
    readonly version: number;
    readonly role: RoleChanges;
    readonly idempotencyKey?: string | null;
  },
): SavedRole {
  return withIdempotency(
    deps.db,
    idempotentRequest(deps, actor, 'updateVolunteerRole', request),
    async (tx) => {
      const known = await lockRole(deps.db, tx, request.id);
      if (!known) return fail(notFound(['id'], VOLUNTEER_NOUNS.role));
      if (known.version !== request.version) return fail(stale(VOLUNTEER_NOUNS.role, known.version));
      const facts = readRole(request.role, known);
      if (!facts.ok) return facts;
      const becomesWithChildren = !known.worksWithChildren && facts.value.worksWithChildren === true;
      if (becomesWithChildren && (await hasUnnamedInRole(tx, { roleId: known.id, now: deps.clock.now() })))
        return fail({
          code: 'IN_USE',
          field: ['role', 'worksWithChildren'],
          message: say('saveRole.unnamed'),
        });
      const changes = { ...facts.value, version: known.version + 1 };
      await updateRow(tx, roleTable.name, known.id, roleTable.write(changes));
      await recordEvents(tx, [{ name: 'volunteer-role.changed', subjectId: known.id }], deps.clock.now());
      return ok({ roleId: known.id });
    },
  );
}

function readRole(changes: RoleChanges, known: ChildCare): Result<RoleFacts, Refusal> {
  const form = new InputValidator(['role']);
  const { name, duties, minAge, isActive } = changes;
  if (minAge != null && (minAge < AGES.from || minAge > AGES.to))
    form.refuse((field) => invalid(field, say('saveRole.age', AGES)), 'minAge');
  const worksWithChildren = changes.worksWithChildren ?? known.worksWithChildren;
  const chosen = changes.checks ?? known.checks;
  const asked = requiredChecks({ minAge: null, worksWithChildren, checks: chosen });
  const facts = {
    ...(name === undefined
      ? {}
      : toTextColumns(
          'name',
          readRequiredText(form, name, { longest: 120, what: say('saveRole.name'), field: ['name'] }),
        )),
    ...(duties === undefined
      ? {}
      : toTextColumns('duties', readText(form, duties, { longest: 600, field: ['duties'] }))),
    ...(minAge === undefined ? {} : { minAge }),
    ...(isActive == null ? {} : { isActive }),
    worksWithChildren,
    checks: CHECK_KINDS.filter((kind) => asked.includes(kind)),
  };
  const refusals = toErrors(form.refusals);
  return refusals ? fail(...refusals) : ok(facts);
}
