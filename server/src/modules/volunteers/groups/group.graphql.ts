import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';

import { EVERYWHERE } from '../../../platform/auth/rights';
import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import { Priced } from '../../../platform/graphql/limits/cost';
import type { PayloadOf } from '../../../platform/graphql/payload';
import type { Result } from '../../../shared/result';
import { memberById } from '../../members';
import type { Partner } from '../../partners';
import { partnerById, partnerIfVisible, PartnerType } from '../../partners';
import type { Shift } from '../shifts/shift.entity';
import type { Work } from '../shifts/shift-lists.queries';
import { workById } from '../shifts/shift-lists.queries';
import { ShiftType, ShiftWorkType } from '../shifts/shift.type';
import { needById, shiftById } from '../shifts/shifts.queries';
import type { ShiftDeps } from '../sign-up/shift-deps';
import type { VolunteerGroup, VolunteerGroupPlace } from './group.entity';
import {
  NoteVolunteerGroupHoursInput,
  NoteVolunteerGroupHoursPayload,
  PlaceVolunteerGroupInput,
  PlaceVolunteerGroupPayload,
  RemoveVolunteerGroupPlaceInput,
  RemoveVolunteerGroupPlacePayload,
  SaveVolunteerGroupInput,
  SaveVolunteerGroupPayload,
  VolunteerGroupPlaceType,
  VolunteerGroupType,
} from './group.type';
import { groupsOfContact, listGroups, placesByGroup, volunteerGroupById } from './groups.queries';
import { noteGroupHours } from './note-group-hours';
import { placeGroup, removeGroupPlace } from './place-group';
import { saveGroup } from './save-group';

/** Shows groups of volunteers, and lets staff keep them and place them in shifts. */
@Resolver(() => VolunteerGroupType)
export class VolunteerGroupResolver {
  constructor(private readonly deps: ShiftDeps) {}

  @Access({ staff: 'volunteers.read' })
  @Query(() => [VolunteerGroupType], { description: 'Groups by name, active ones first; at most 200.' })
  @Priced(20)
  volunteerGroups(@Ctx() { db }: Context): Promise<VolunteerGroup[]> {
    return listGroups(db);
  }

  @Access({ member: 'own' })
  @Query(() => [VolunteerGroupType], {
    description: 'Active groups that the signed-in member speaks for, at most 200.',
  })
  @Priced(10)
  async viewerVolunteerGroups(@Ctx() { db, actor }: Context): Promise<VolunteerGroup[]> {
    return actor.kind === 'member' ? groupsOfContact(db, actor.memberId) : [];
  }

  @Access({ staff: 'volunteers.write', at: EVERYWHERE })
  @Mutation(() => SaveVolunteerGroupPayload, { description: 'Writes a group down, or changes one.' })
  async saveVolunteerGroup(
    @Arg('input', () => SaveVolunteerGroupInput, { description: 'The group.' })
    input: SaveVolunteerGroupInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof SaveVolunteerGroupPayload>> {
    return payload(context, await saveGroup(this.deps, context.actor, input));
  }

  @Access({ staff: 'shifts.write', at: 'needId' })
  @Mutation(() => PlaceVolunteerGroupPayload, {
    description:
      'Takes places in a shift for a group, all or none. A role with children is taken by name alone, by checked volunteers.',
  })
  async placeVolunteerGroup(
    @Arg('input', () => PlaceVolunteerGroupInput, { description: 'Where, and how many.' })
    input: PlaceVolunteerGroupInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof PlaceVolunteerGroupPayload>> {
    return payload(context, await placeGroup(this.deps, context.actor, input));
  }

  @Access({ staff: 'shifts.write', at: 'id' })
  @Mutation(() => RemoveVolunteerGroupPlacePayload, {
    description: 'Gives the places of a group back; who waits gets them.',
  })
  async removeVolunteerGroupPlace(
    @Arg('input', () => RemoveVolunteerGroupPlaceInput, { description: 'Which places.' })
    input: RemoveVolunteerGroupPlaceInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof RemoveVolunteerGroupPlacePayload>> {
    return payload(context, await removeGroupPlace(this.deps, context.actor, input));
  }

  @Access({ staff: 'shifts.write', at: 'id' })
  @Mutation(() => NoteVolunteerGroupHoursPayload, {
    description:
      'Notes how many of a group came and for how long; people × minutes count in figures. A change says why.',
  })
  async noteVolunteerGroupHours(
    @Arg('input', () => NoteVolunteerGroupHoursInput, { description: 'How many, and how long.' })
    input: NoteVolunteerGroupHoursInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof NoteVolunteerGroupHoursPayload>> {
    return payload(context, await noteGroupHours(this.deps, context.actor, input));
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Who speaks for it; null once they were forgotten.',
  })
  async contactName(@Root() group: VolunteerGroup, @Ctx() context: Context): Promise<string | null> {
    const { contactMemberId } = group;
    if (contactMemberId === null) return null;
    return (await context.loader(memberById).load(contactMemberId))?.name ?? null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Their library card; null once they were forgotten.',
  })
  async contactCard(@Root() group: VolunteerGroup, @Ctx() context: Context): Promise<string | null> {
    const { contactMemberId } = group;
    if (contactMemberId === null) return null;
    return (await context.loader(memberById).load(contactMemberId))?.cardNumber ?? null;
  }

  @FieldResolver(() => PartnerType, {
    nullable: true,
    description: 'The partner it belongs to; null without one, and to whoever may not see it.',
  })
  async partner(@Root() { partnerId }: VolunteerGroup, @Ctx() context: Context): Promise<Partner | null> {
    if (partnerId === null) return null;
    return partnerIfVisible(context.actor, await context.loader(partnerById).load(partnerId));
  }

  @FieldResolver(() => [VolunteerGroupPlaceType], {
    description: 'Its places in shifts, the newest first; at most 2,000 of all groups asked for.',
  })
  @Priced(10)
  places(@Root() { id }: VolunteerGroup, @Ctx() context: Context): Promise<VolunteerGroupPlace[]> {
    return context.loader(placesByGroup).load(id);
  }
}

/** Shows places of groups with their shift and work. */
@Resolver(() => VolunteerGroupPlaceType)
export class VolunteerGroupPlaceResolver {
  @FieldResolver(() => Boolean, { description: 'Whether the places hold; false once given back.' })
  isOpen(@Root() { closedAt }: VolunteerGroupPlace): boolean {
    return closedAt === null;
  }

  @FieldResolver(() => ShiftType, { nullable: true, description: 'The shift.' })
  shift(@Root() { shiftId }: VolunteerGroupPlace, @Ctx() context: Context): Promise<Shift | null> {
    return context.loader(shiftById).load(shiftId);
  }

  @FieldResolver(() => ShiftWorkType, { nullable: true, description: 'What they do.' })
  async work(@Root() { needId }: VolunteerGroupPlace, @Ctx() context: Context): Promise<Work | null> {
    const need = await context.loader(needById).load(needId);
    return need === null ? null : context.loader(workById).load(need.roleId ?? '');
  }
}

async function payload(context: Context, result: Result<{ readonly groupId: string }, Refusal>) {
  if (!result.ok) return { group: null, userErrors: toUserErrors(result.refusals, context.locale) };
  const { groupId } = result.value;
  return {
    group: await context.loader(volunteerGroupById).clear(groupId).load(groupId),
    userErrors: [],
  };
}
