import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';

import { EVERYWHERE } from '../../../platform/auth/rights';
import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import type { PayloadOf } from '../../../platform/graphql/payload';
import type { LocalizedText } from '../../../shared/locale';
import { branchById, shelvingLocationById } from './branches.queries';
import type { OpeningSpan } from './opening-hours.rules';
import type { BranchFacts, LibraryDeps } from './save-branch';
import { createBranch, createShelvingLocation, updateBranch } from './save-branch';
import type { BranchChanges, OpeningSpanInput } from './branch-inputs.type';
import {
  CreateBranchInput,
  CreateBranchPayload,
  CreateShelvingLocationInput,
  CreateShelvingLocationPayload,
  UpdateBranchInput,
  UpdateBranchPayload,
} from './branch-inputs.type';
import { WEEKDAYS } from './branch.type';

type TextInput = { readonly indonesian: string; readonly english?: string | null };

/** Writes branches and shelving locations. */
@Resolver()
export class BranchMutations {
  constructor(private readonly deps: LibraryDeps) {}

  @Access({ staff: 'library.edit', at: EVERYWHERE })
  @Mutation(() => CreateBranchPayload, {
    description: 'Creates a branch. Safe to repeat with the same `idempotencyKey`.',
  })
  async createBranch(
    @Arg('input', () => CreateBranchInput, { description: 'The branch.' }) input: CreateBranchInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof CreateBranchPayload>> {
    const branch: BranchFacts = {
      code: input.code,
      kind: input.kind,
      name: toText(input.name),
      address: input.address ?? null,
      phone: input.phone ?? null,
      whatsapp: input.whatsapp ?? null,
      coordinates: input.coordinates ?? null,
      note: input.note ? toText(input.note) : null,
      openingHours: (input.openingHours ?? []).map(toSpan),
    };
    const result = await createBranch(this.deps, context.actor, {
      branch,
      idempotencyKey: input.idempotencyKey,
    });
    if (!result.ok) return { branch: null, userErrors: toUserErrors(result.refusals, context.locale) };
    return { branch: await context.loader(branchById).load(result.value.id), userErrors: [] };
  }

  @Access({ staff: 'library.edit', at: 'id' })
  @Mutation(() => UpdateBranchPayload, {
    description: 'Changes a branch. Refused when somebody else changed it since `version`.',
  })
  async updateBranch(
    @Arg('input', () => UpdateBranchInput, { description: 'The changes.' }) input: UpdateBranchInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof UpdateBranchPayload>> {
    const { id, version, idempotencyKey } = input;
    const result = await updateBranch(this.deps, context.actor, {
      id,
      version,
      idempotencyKey,
      changes: changesOf(input.changes),
    });
    if (!result.ok) return { branch: null, userErrors: toUserErrors(result.refusals, context.locale) };
    return { branch: await context.loader(branchById).load(result.value.id), userErrors: [] };
  }

  @Access({ staff: 'library.edit', at: 'branchId' })
  @Mutation(() => CreateShelvingLocationPayload, { description: 'Creates a place where copies stand.' })
  async createShelvingLocation(
    @Arg('input', () => CreateShelvingLocationInput, { description: 'The place.' })
    input: CreateShelvingLocationInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof CreateShelvingLocationPayload>> {
    const result = await createShelvingLocation(this.deps, context.actor, {
      ...input,
      name: toText(input.name),
    });
    if (!result.ok)
      return { shelvingLocation: null, userErrors: toUserErrors(result.refusals, context.locale) };
    return {
      shelvingLocation: await context.loader(shelvingLocationById).load(result.value.id),
      userErrors: [],
    };
  }
}

function changesOf(changes: BranchChanges): Partial<BranchFacts> {
  return {
    ...(changes.code != null ? { code: changes.code } : {}),
    ...(changes.name ? { name: toText(changes.name) } : {}),
    ...(changes.kind ? { kind: changes.kind } : {}),
    ...(changes.address !== undefined ? { address: changes.address } : {}),
    ...(changes.phone !== undefined ? { phone: changes.phone } : {}),
    ...(changes.whatsapp !== undefined ? { whatsapp: changes.whatsapp } : {}),
    ...(changes.coordinates !== undefined ? { coordinates: changes.coordinates } : {}),
    ...(changes.note !== undefined ? { note: changes.note ? toText(changes.note) : null } : {}),
    ...(changes.openingHours ? { openingHours: changes.openingHours.map(toSpan) } : {}),
  };
}

function toText(text: TextInput): LocalizedText {
  return { indonesian: text.indonesian.trim(), english: text.english?.trim() || null };
}

function toSpan({ weekday, opens, closes }: OpeningSpanInput): OpeningSpan {
  return { weekday: WEEKDAYS.indexOf(weekday) + 1, opens, closes };
}
