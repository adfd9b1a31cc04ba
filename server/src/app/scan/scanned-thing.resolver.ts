import { Arg, createUnionType, Ctx, Query, Resolver } from 'type-graphql';

import type { Copy, Title } from '../../modules/catalogue';
import { CopyType, TitleType } from '../../modules/catalogue';
import type { Member } from '../../modules/members';
import { MemberType } from '../../modules/members';
import { Access } from '../../platform/graphql/access';
import type { Context } from '../../platform/graphql/context';
import { findScannedThing } from './find-scanned-thing';

/** What a code that is scanned anywhere can be. */
export const ScannedThingUnion = createUnionType({
  name: 'ScannedThing',
  description: 'What a code that is scanned anywhere is.',
  types: () => [MemberType, CopyType, TitleType] as const,
  resolveType: (value: object) => ('cardNumber' in value ? 'Member' : 'barcode' in value ? 'Copy' : 'Title'),
});

/** Tells staff what they scanned, wherever they are. */
@Resolver()
export class ScannedThingResolver {
  @Access({ staff: 'own' })
  @Query(() => ScannedThingUnion, {
    nullable: true,
    description:
      'The member of a card, else the copy of a barcode, else the title of an ISBN or another number; null if it is none, or a card and the person who asks may neither read members nor lend.',
  })
  async scannedThing(
    @Arg('code', () => String, { description: 'As scanned.' }) code: string,
    @Ctx() context: Context,
  ): Promise<Member | Copy | Title | null> {
    return context.actor.kind === 'staff' ? findScannedThing(context, context.actor, code) : null;
  }
}
