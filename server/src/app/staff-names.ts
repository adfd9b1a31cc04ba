import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';

import { canReadMembers, MemberBlockType, MemberNoteType } from '../modules/members';
import { staffById, StaffMemberType } from '../modules/staff';
import type { Context } from '../platform/graphql/context';

/**
 * Members and staff do not know each other; here the names of those who placed a block are put beside it, for
 * staff only.
 */
@Resolver(() => MemberBlockType)
export class BlockPlacedByResolver {
  @FieldResolver(() => StaffMemberType, {
    nullable: true,
    description: 'Who placed it; null if the system did, and to anybody but staff.',
  })
  placedBy(@Root() { placedBy }: MemberBlockType, @Ctx() context: Context): unknown {
    return staffNamed(context, placedBy);
  }
}

/** Puts the name of the writer beside a note. */
@Resolver(() => MemberNoteType)
export class NoteWrittenByResolver {
  @FieldResolver(() => StaffMemberType, {
    nullable: true,
    description: 'Who wrote it; null if they have left.',
  })
  writtenBy(@Root() { writtenBy }: MemberNoteType, @Ctx() context: Context): unknown {
    return staffNamed(context, writtenBy);
  }
}

function staffNamed(context: Context, principal: string): unknown {
  return canReadMembers(context.actor) && principal.startsWith('stf_')
    ? context.loader(staffById).load(principal)
    : null;
}
