import type { StaffActor } from '../../platform/auth/rights';
import type { Context } from '../../platform/graphql/context';
import type { Copy, Title } from '../../modules/catalogue';
import { copyWithBarcode, findTitlesByIdentifier, readBarcode } from '../../modules/catalogue';
import type { Member } from '../../modules/members';
import { canReadMembers, cardHolderByNumber, isCardLost, memberById } from '../../modules/members';

/**
 * Finds what a scanned code is: a member by their card, else a copy by its barcode, else a title by its number.
 * Whoever neither reads members nor lends is not told whose card it is.
 */
export async function findScannedThing(
  context: Context,
  actor: StaffActor,
  code: string,
): Promise<Member | Copy | Title | null> {
  const holder = await context.loader(cardHolderByNumber).load(code);
  if (holder) return findCardHolder(context, actor, holder);
  const barcode = readBarcode(code);
  const copy = barcode === null ? null : await copyWithBarcode(context.db, barcode);
  return copy ?? (await findTitlesByIdentifier(context.db, code))[0] ?? null;
}

async function findCardHolder(
  context: Context,
  actor: StaffActor,
  holder: { readonly memberId: string } & Parameters<typeof isCardLost>[1],
): Promise<Member | null> {
  const isReader = canReadMembers(actor);
  if (!isReader && !actor.permissions.has('circulation.lend')) return null;
  // Whoever may not look members up is not told that a card was lost, so such a card leads to nobody.
  if (!isReader && (await isCardLost(context.db, holder, context.clock.now()))) return null;
  return context.loader(memberById).load(holder.memberId);
}
