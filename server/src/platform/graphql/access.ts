import type { MiddlewareFn } from 'type-graphql';
import { createMethodMiddlewareDecorator, Directive, Extensions } from 'type-graphql';

import { runAudited } from '../audit/audited-operation';
import type { Actor } from '../auth/actor';
import type { Scope } from '../auth/scope.terms';
import type { StaffRight } from '../auth/rights';
import { isAnyStaff } from '../auth/rights';
import type { Context } from './context';
import { fault } from './errors/faults';
import { assertAllowedAtBranches } from './branch-access';
import { assertRecentlyAuthenticated } from './reauthentication';

/**
 * Who may use a field: anybody, the member concerned, staff with a permission (or `own`, or `enrol`), or a
 * partner key with a scope.
 */
export type Access = {
  readonly public?: true;
  /** `limited` is also open to a member who must choose a password first. */
  readonly member?: 'own' | 'limited';
  readonly staff?: StaffRight;
  /** A key with this scope; `own` is open to any key, about itself. */
  readonly partner?: Scope | 'own';
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
    if (actor.kind !== 'staff') return next();
    const branchId = await assertAllowedAtBranches(context, actor, access, args);
    if (access.fresh) assertRecentlyAuthenticated(actor, context.clock.now());
    if (info.parentType.name !== 'Mutation') return next();
    const { requestId, resources: things, clock } = context;
    const field = info.parentType.getFields()[info.fieldName];
    const inputType = field?.args.find(({ name }) => name === 'input')?.type;
    return runAudited(
      {
        actor,
        name: info.fieldName,
        branchId,
        input: args['input'],
        inputType,
        requestId,
        resources: things,
        now: () => clock.now(),
      },
      next,
    );
  };
  // Fields called directly (`direct-resolvers`) check the permission only; one with a place or a proof always
  // takes this way.
  if (access.at === undefined && access.fresh === undefined) guards.set(middleware, access);
  const guard = createMethodMiddlewareDecorator<Context>(middleware);
  return (target, key, descriptor) => {
    guard(target, key, descriptor as TypedPropertyDescriptor<unknown>);
    Extensions({ [ACCESS_EXTENSION]: access })(target, key, descriptor as TypedPropertyDescriptor<unknown>);
    Directive(`@access(${directiveArguments(access)})`)(
      target,
      key,
      descriptor as TypedPropertyDescriptor<unknown>,
    );
  };
}

/** What anybody may do is no act for a program: a key writes only what its scopes name. */
function forKeys(actor: Actor, access: Access): Access {
  return actor.kind === 'partner' && access.partner === undefined ? {} : access;
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
  return actor.kind === 'member' && access.member !== undefined;
}

function directiveArguments(access: Access): string {
  return Object.entries(access)
    .map(([audience, right]) => `${audience}: ${right === true ? 'true' : JSON.stringify(right)}`)
    .join(', ');
}
