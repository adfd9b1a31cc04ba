import { closeSessionForUnknownCard } from './desk-rows';
import type { CardProblem, DeskMemberRef } from './desk-rows';
import type { DeskCore } from './desk-core';
import type { DeskRequests } from './desk-requests';

/** What the desk does about cards that were read without a connection. */
export type DeskCards = ReturnType<typeof createCards>;

/**
 * Returns what the desk does about cards that were read without a connection: the library says whose they are
 * as soon as it can be asked.
 */
export function createCards({ current, set, note }: DeskCore, find: DeskRequests['find']) {
  const isOpen = ({ cardNumber }: DeskMemberRef) =>
    current().member?.id === '' && current().member?.cardNumber === cardNumber;
  const holderOf = async (member: DeskMemberRef): Promise<DeskMemberRef | CardProblem> => {
    if (member.id !== '') return member;
    const found = await find(member.cardNumber);
    if (found === 'lostCard') return found;
    if (found === null || !('member' in found)) return 'unknownCard';
    if (isOpen(member)) set({ ...current(), member: found.member });
    return found.member;
  };
  return {
    /**
     * Looks up whose card it is before anything is lent to it; the problem with it when nobody has it, or not
     * any more.
     */
    holderOf,
    /**
     * Looks up the card that is open; one that nobody has, or not any more, closes the account and says why.
     * Once somebody else is open, or nobody, it is no business of theirs.
     */
    know: async (card: DeskMemberRef) => {
      if (!isOpen(card)) return;
      const holder = await holderOf(card).catch(() => null);
      if (typeof holder !== 'string') return;
      set(closeSessionForUnknownCard(current()));
      note(card.cardNumber, { state: 'refused', problem: holder });
    },
  };
}
