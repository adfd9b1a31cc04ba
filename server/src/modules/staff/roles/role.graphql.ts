import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  InputType,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';

import type { Permission } from '../../../platform/auth/permission.terms';
import { PERMISSIONS } from '../../../platform/auth/permission.terms';
import { EVERYWHERE } from '../../../platform/auth/rights';
import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import { PermissionEnum } from '../../../platform/graphql/permission-enum';
import type { PayloadOf } from '../../../platform/graphql/payload';
import { definePayload, unlessRefused } from '../../../platform/graphql/payload';
import { MutationInput } from '../../../platform/graphql/mutation-input';
import type { Result } from '../../../shared/result';
import type { Role } from '../accounts/staff-members.queries';
import { allRoles } from '../accounts/staff-members.queries';
import type { StaffRefusal } from '../accounts/staff.rules';
import type { RoleFacts } from './save-role';
import { createRole, deleteRole, updateRole } from './save-role';
import type { StaffDeps } from '../deps';
import { actingStaff } from '../acting-staff.graphql';
import { RoleType } from '../accounts/staff.type';

@InputType({ description: 'Names of a role in both languages.' })
export class RoleNameInput {
  @Field(() => String, { description: 'Name in Bahasa Indonesia, at most 80 characters.' })
  indonesian: string;

  @Field(() => String, { description: 'Name in English, at most 80 characters.' })
  english: string;
}

@MutationInput()
export class CreateRoleInput {
  @Field(() => RoleNameInput, { description: 'Its name.' })
  name: RoleNameInput;

  @Field(() => [PermissionEnum], {
    description: 'Permissions it gives, at least one; the caller holds all of them at all branches.',
  })
  grantedPermissions: Permission[];
}

@MutationInput()
export class UpdateRoleInput {
  @Field(() => String, { description: 'Code of the role.' })
  code: string;

  @Field(() => Int, { description: 'The version you read.' })
  version: number;

  @Field(() => RoleNameInput, { description: 'Its name.' })
  name: RoleNameInput;

  @Field(() => [PermissionEnum], { description: 'All permissions it shall give, at least one.' })
  grantedPermissions: Permission[];
}

@MutationInput()
export class DeleteRoleInput {
  @Field(() => String, { description: 'Code of the role.' })
  code: string;
}

export const SaveRolePayload = definePayload(
  'SaveRole',
  { role: RoleType },
  { description: 'What a change of a role did. Either `role` is set or `userErrors` is not empty.' },
);

export const DeleteRolePayload = definePayload('DeleteRole', {
  code: unlessRefused(String, 'Code of the role that is gone'),
});

/** Reads and writes roles. */
@Resolver(() => RoleType)
export class RoleResolver {
  constructor(private readonly deps: StaffDeps) {}

  @Access({ staff: 'staff.manage' })
  @Query(() => [RoleType], { description: 'All roles: those that came with the house first.' })
  roles(@Ctx() { db }: Context): Promise<Role[]> {
    return allRoles(db);
  }

  @Access({ staff: 'staff.manage' })
  @Query(() => [PermissionEnum], { description: 'All permissions that a role can give.' })
  grantablePermissions(): readonly Permission[] {
    return PERMISSIONS;
  }

  @FieldResolver(() => [PermissionEnum], { description: 'Permissions it grants.' })
  grantedPermissions(@Root() role: Role): readonly Permission[] {
    return role.permissions;
  }

  @Access({ staff: 'staff.manage', at: EVERYWHERE, fresh: true })
  @Mutation(() => SaveRolePayload, { description: 'Makes a role of the library’s own.' })
  async createRole(
    @Arg('input', () => CreateRoleInput, { description: 'The role.' }) input: CreateRoleInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof SaveRolePayload>> {
    return saved(context, await createRole(this.deps, actingStaff(context.actor), toFacts(input)));
  }

  @Access({ staff: 'staff.manage', at: EVERYWHERE, fresh: true })
  @Mutation(() => SaveRolePayload, {
    description: 'Changes a role of the library’s own; everybody who has it follows at once.',
  })
  async updateRole(
    @Arg('input', () => UpdateRoleInput, { description: 'The role.' }) input: UpdateRoleInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof SaveRolePayload>> {
    const { code, version } = input;
    const change = { code, version, facts: toFacts(input) };
    return saved(context, await updateRole(this.deps, actingStaff(context.actor), change));
  }

  @Access({ staff: 'staff.manage', at: EVERYWHERE, fresh: true })
  @Mutation(() => DeleteRolePayload, { description: 'Removes a role of the library’s own that nobody has.' })
  async deleteRole(
    @Arg('input', () => DeleteRoleInput, { description: 'Which.' }) { code }: DeleteRoleInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof DeleteRolePayload>> {
    const result = await deleteRole(this.deps, actingStaff(context.actor), code);
    return result.ok
      ? { code, userErrors: [] }
      : { code: null, userErrors: toUserErrors(result.refusals, context.locale) };
  }
}

async function saved(
  context: Context,
  result: Result<{ code: string }, StaffRefusal>,
): Promise<PayloadOf<typeof SaveRolePayload>> {
  if (!result.ok)
    return {
      role: null,
      userErrors: toUserErrors(result.refusals.map(withGivenField), context.locale),
    };
  const { code } = result.value;
  return { role: (await allRoles(context.db)).find((role) => role.code === code) ?? null, userErrors: [] };
}

function toFacts({ name, grantedPermissions }: CreateRoleInput): RoleFacts {
  return { name, permissions: grantedPermissions };
}

/** Points a refusal of permissions at the field that the caller sent. */
function withGivenField(refusal: StaffRefusal): StaffRefusal {
  return refusal.field?.[0] === 'permissions' ? { ...refusal, field: ['grantedPermissions'] } : refusal;
}
