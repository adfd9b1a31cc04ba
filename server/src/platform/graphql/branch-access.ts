import { findBranches } from '../audit/resources.queries';
import type { Actor } from '../auth/actor';
import type { Permission } from '../auth/permission.terms';
import type { StaffActor, StaffRight } from '../auth/rights';
import { branchMeant, EVERYWHERE, heldBranches, holdsAt, isAnyStaff } from '../auth/rights';
import type { Context } from './context';
import { fault } from './errors/faults';

const BRANCH = 'brn_';

/**
 * Throws FORBIDDEN unless the staff member holds the permission at every branch the arguments lead to;
 * returns the first of them, for the audit log.
 */
export async function assertAllowedAtBranches(
  context: Context,
  actor: StaffActor,
  { staff, at }: { readonly staff?: StaffRight; readonly at?: string },
  args: Readonly<Record<string, unknown>>,
): Promise<string | null> {
  const given = at === undefined || at === EVERYWHERE ? [] : at.split(', ');
  const places = (await Promise.all(given.map((path) => branchesAt(context, args, path)))).flat();
  const wanted = at === EVERYWHERE ? [null] : places;
  if (staff !== undefined && wanted.some((branchId) => isAnyStaff(staff) || !holdsAt(actor, staff, branchId)))
    throw otherBranch();
  return places.find((branchId) => branchId !== null) ?? branchIn(args);
}

/** Returns the refusal of what belongs to a branch at which staff do not hold the right. */
export function otherBranch(): Error {
  return fault('FORBIDDEN', 'You do not have the right to do this at this branch.', {
    reason: 'OTHER_BRANCH',
  });
}

/**
 * Returns the branches that a list is narrowed to: those that are named, else those at which staff hold the
 * permission; null for all. That they hold it where they name one is checked by `at` of the field.
 */
export function branchesToList(
  actor: Actor,
  permission: Permission,
  named?: readonly string[] | null,
): readonly string[] | null {
  if (named != null && named.length > 0) return named;
  return actor.kind === 'staff' ? heldBranches(actor, permission) : null;
}

/**
 * Returns the branch that a sum is about: the one that is named, else the only one at which staff hold the
 * permission; null for all branches. Throws FORBIDDEN where they must say which of several they mean.
 */
export function branchToSum(
  actor: Actor,
  permission: Permission,
  named: string | null | undefined,
): string | null {
  if (actor.kind !== 'staff') return named ?? null;
  const branchId = branchMeant(actor, permission, named);
  if (!holdsAt(actor, permission, branchId))
    throw fault('FORBIDDEN', 'You do not have the right to sum up all branches: name one of yours.', {
      reason: 'OTHER_BRANCH',
    });
  return branchId;
}

/**
 * The branches a path leads to, or either of two (`one|other`). An empty path means all branches, and so does a `branchId?` that is null
 * rather than left out. That an object does not exist is reported by the use case.
 */
async function branchesAt(
  { db, resources: things }: Context,
  args: Readonly<Record<string, unknown>>,
  path: string,
): Promise<(string | null)[]> {
  const isOptional = path.endsWith('?');
  const input = args['input'] ?? args;
  const ways = path
    .replace('?', '')
    .split('|')
    .map((way) => way.split('.'));
  const ids = ways.flatMap((way) => valuesAt(input, way));
  if (ids.length === 0) return isOptional && !ways.some((way) => isBranchEmptied(input, way)) ? [] : [null];
  const isBranch = (id: string): boolean => id.startsWith(BRANCH);
  return [
    ...ids.filter(isBranch),
    ...(await findBranches(
      db,
      things,
      ids.filter((id) => !isBranch(id)),
    )),
  ];
}

function valuesAt(value: unknown, [name, ...rest]: readonly string[]): string[] {
  if (Array.isArray(value))
    return value.flatMap((one: unknown) => valuesAt(one, name === undefined ? [] : [name, ...rest]));
  if (name === undefined) return typeof value === 'string' ? [value] : [];
  return typeof value === 'object' && value !== null ? valuesAt(Reflect.get(value, name), rest) : [];
}

function isBranchEmptied(value: unknown, [name, ...rest]: readonly string[]): boolean {
  if (typeof value !== 'object' || value === null || name === undefined || !Reflect.has(value, name))
    return false;
  return rest.length === 0
    ? name === 'branchId' && Reflect.get(value, name) === null
    : isBranchEmptied(Reflect.get(value, name), rest);
}

function branchIn(args: Readonly<Record<string, unknown>>): string | null {
  return valuesAt(args['input'] ?? args, ['branchId']).find((id) => id.startsWith(BRANCH)) ?? null;
}
