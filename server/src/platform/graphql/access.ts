import type { GraphQLResolveInfo } from 'graphql';
import { getNamedType, isInputObjectType } from 'graphql';
import type { MiddlewareFn } from 'type-graphql';
import { createMethodMiddlewareDecorator, Directive } from 'type-graphql';

import type { AuditActor } from '../audit/audited-operation';
import { runAudited } from '../audit/audited-operation';
import type { Actor } from '../auth/actor';
import { toPrincipal } from '../auth/actor';
import type { Scope } from '../auth/scope.terms';
import type { StaffRight } from '../auth/rights';
import type { TokenRight } from '../auth/token-right.terms';
import { isAnyStaff } from '../auth/rights';
import type { Context } from './context';
import { fault } from './errors/faults';
import { assertAllowedAtBranches } from './branch-access';
import { noteField } from './field-notes';
import { assertRecentlyAuthenticated } from './reauthentication';

/**
 * Who may use a field: anybody, the member concerned, staff with a permission (or `own`, or `enrol`), a partner
 * key with a scope, or a personal token of a member with a right.
 */
export type Access = {
  readonly public?: true;
  /** `limited` is also open to a member who must choose a password first. */
  readonly member?: 'own' | 'limited';
  readonly staff?: StaffRight;
  /** A key with this scope; `own` is open to any key, about itself. */
  readonly partner?: Scope | 'own';
  /** A personal token with this right; `own` is open to any token, about itself. */
  readonly token?: TokenRight | 'own';
  /**
   * Where staff must hold the permission: paths into the arguments (or into `input`) to a branch or to an
   * object that belongs to one (`one|other` for either of two paths); `everywhere` for what concerns all branches. Without it, holding it at any
   * branch is enough.
   */
  readonly at?: string;
  /** Whether staff must have proved who they are within the last minutes. */
  readonly fresh?: true;
  /**
   * Whether it checks a password, a code or another proof. An operation may have one such field, so that
   * nobody tries many at once.
   */
  readonly alone?: true;
  /** Whether what members and keys change with it stands in the audit log, as what staff change always does. */
  readonly recorded?: true;
};

/** The extension under which a field's declared access can be read from the built schema. */
export const ACCESS_EXTENSION = 'access';

const guards = new WeakMap<object, Access>();

/** Returns the rule that is all a middleware of `Access` enforces; undefined for any other middleware. */
export function accessOfGuard(middleware: object): Access | undefined {
  return guards.get(middleware);
}

/**
 * Declares who may use a field, prints it into the SDL and checks it before the resolver runs. Staff
 * mutations are audited. Every root field has it; below the root it stands on resolver methods only, because
 * type-graphql drops middleware from plain properties of simple types.
 */
export function Access(access: Access): MethodDecorator {
  const middleware: MiddlewareFn<Context> = async ({ context, args, info }, next) => {
    const { actor } = context;
    assertAllowed(actor, info.parentType.name === 'Mutation' ? forKeys(actor, access) : access);
    if ((actor.kind === 'partner' || actor.kind === 'app') && info.parentType.name === 'Mutation')
      assertKeyMayWrite(actor, context, { args, info });
    const isMutation = info.parentType.name === 'Mutation';
    if (actor.kind !== 'staff')
      return isMutation && access.recorded
        ? audited({ actor: { staffId: toPrincipal(actor) }, branchId: null }, { context, args, info }, next)
        : next();
    const branchId = await assertAllowedAtBranches(context, actor, access, args);
    if (access.fresh) assertRecentlyAuthenticated(actor, context.clock.now());
    return isMutation ? audited({ actor, branchId }, { context, args, info }, next) : next();
  };
  // Fields called directly (`direct-resolvers`) check the permission only; one with a place or a proof always
  // takes this way.
  if (access.at === undefined && access.fresh === undefined) guards.set(middleware, access);
  const guard = createMethodMiddlewareDecorator<Context>(middleware);
  return (target, key, descriptor) => {
    guard(target, key, descriptor as TypedPropertyDescriptor<unknown>);
    noteField(target, key, { [ACCESS_EXTENSION]: access });
    Directive(`@access(${directiveArguments(access)})`)(
      target,
      key,
      descriptor as TypedPropertyDescriptor<unknown>,
    );
  };
}

type Call = {
  readonly context: Context;
  readonly args: Record<string, unknown>;
  readonly info: GraphQLResolveInfo;
};

function audited<T>(
  who: { readonly actor: AuditActor; readonly branchId: string | null },
  { context: { requestId, resources, clock }, args, info }: Call,
  next: () => Promise<T>,
): Promise<T> {
  const field = info.parentType.getFields()[info.fieldName];
  return runAudited(
    {
      ...who,
      name: info.fieldName,
      input: args['input'],
      inputType: field?.args.find(({ name }) => name === 'input')?.type,
      requestId,
      resources,
      now: () => clock.now(),
    },
    next,
  );
}

/**
 * A program repeats what got no answer, so it must name each act; and a key for tests runs only where all it
 * writes is undone.
 */
function assertKeyMayWrite(
  actor: Extract<Actor, { kind: 'partner' | 'app' }>,
  { db }: Context,
  { args, info }: { readonly args: Record<string, unknown>; readonly info: GraphQLResolveInfo },
): void {
  if (actor.kind === 'partner' && actor.isTest && !db.isRehearsing)
    throw new Error('A test key may not write outside a rehearsal.');
  const input = info.parentType.getFields()[info.fieldName]?.args.find(({ name }) => name === 'input');
  const type = input && getNamedType(input.type);
  const hasKey = isInputObjectType(type) && type.getFields()['idempotencyKey'] !== undefined;
  const given = args['input'];
  const isGiven =
    typeof given === 'object' && given !== null && 'idempotencyKey' in given && given.idempotencyKey != null;
  if (hasKey && !isGiven)
    throw fault('BAD_USER_INPUT', 'A program sends an `idempotencyKey` with everything it changes.');
}

/** What anybody may do is no act for a program: a key writes only what its scopes name. */
function forKeys(actor: Actor, access: Access): Access {
  if (actor.kind === 'app') return access.token === undefined ? {} : { token: access.token };
  if (actor.kind !== 'partner') return access;
  return access.partner === undefined ? {} : { partner: access.partner };
}

/** Tells whether the actor may use a field of the root of queries or mutations, or one below. */
export function isAllowedTo(actor: Actor, access: Access, isMutation: boolean): boolean {
  return isAllowed(actor, isMutation ? forKeys(actor, access) : access);
}

/** Throws UNAUTHENTICATED for an anonymous caller and FORBIDDEN for one without the right. */
export function assertAllowed(actor: Actor, access: Access): void {
  if (isAllowed(actor, access)) return;
  if (actor.kind === 'anonymous' && actor.mustChangePassword)
    throw fault('FORBIDDEN', 'Choose a password of your own first.', { reason: 'PASSWORD_CHANGE_REQUIRED' });
  if (actor.kind === 'anonymous') throw fault('UNAUTHENTICATED', 'Sign in first.');
  if (actor.kind === 'enrolling')
    throw fault('FORBIDDEN', 'Set up the second step of signing in first.', {
      reason: 'SECOND_FACTOR_REQUIRED',
    });
  if (actor.kind === 'partner')
    throw fault(
      'FORBIDDEN',
      access.partner === undefined
        ? 'This is not for keys of partners.'
        : `This key lacks the scope \`${access.partner}\`.`,
      { reason: 'SCOPE_MISSING' },
    );
  if (actor.kind === 'app')
    throw fault(
      'FORBIDDEN',
      access.token === undefined
        ? 'This is not for personal tokens.'
        : `This token lacks the right \`${access.token}\`.`,
      { reason: 'RIGHT_MISSING' },
    );
  throw fault('FORBIDDEN', 'You do not have the right to do this.');
}

/**
 * Tells whether the actor may use a field with this access, at some branch. A member passes for `own` fields;
 * whether the object is theirs is decided by the module's policy.
 */
export function isAllowed(actor: Actor, access: Access): boolean {
  if (access.public) return true;
  if (actor.kind === 'enrolling') return access.staff === 'enrol';
  if (actor.kind === 'anonymous')
    return access.member === 'limited' && actor.mustChangePassword !== undefined;
  if (actor.kind === 'staff')
    return access.staff !== undefined && (isAnyStaff(access.staff) || actor.permissions.has(access.staff));
  if (actor.kind === 'partner')
    return access.partner !== undefined && (access.partner === 'own' || actor.scopes.has(access.partner));
  if (actor.kind === 'app')
    return access.token !== undefined && (access.token === 'own' || actor.rights.has(access.token));
  return actor.kind === 'member' && access.member !== undefined;
}

function directiveArguments(access: Access): string {
  return Object.entries(access)
    .filter(([name]) => name !== 'recorded')
    .map(([audience, right]) => `${audience}: ${right === true ? 'true' : JSON.stringify(right)}`)
    .join(', ');
}
