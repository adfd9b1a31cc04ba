import { useApolloClient } from '@apollo/client/react';
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { FormEvent } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { useBranch } from '../../../../lib/session/session-context';
import { Button } from '../../../../lib/ui/Button';
import { useDisplay } from '../../../../lib/ui/use-display';
import { CheckInRoomDocument } from '../acts/CheckInRoom.generated';
import { RefusalNotes } from '../acts/RefusalNotes';
import type { Board } from './board-times';
import { RoomBoardDocument } from './RoomBoard.generated';
import type { Chosen } from './use-board-keys';

type TicketScanProps = {
  readonly board: Board;
  /** Opens the booking of the ticket on the board. */
  readonly onFound: (found: Chosen) => void;
  readonly onChanged: () => void;
};

type Ticket = { readonly link: string; readonly bookingId: string };

/** The id of the booking that a ticket names: a ticket is `<id>.<secret>`, alone or behind `#` in an address. */
export function readTicket(text: string): Ticket | null {
  const link = text.trim().split('#').at(-1) ?? '';
  const [, bookingId = ''] = /^(bkg_[0-9A-Z]{26})\.\S+$/.exec(link) ?? [];
  return bookingId === '' ? null : { link, bookingId };
}

/** The place of a booking on a board; null when the board does not have it. */
export function findOnBoard({ rows }: FoundOn, bookingId: string): Chosen | null {
  const of = rows.find(({ bookings }) => bookings.some(({ id }) => id === bookingId));
  return of === undefined ? null : { spaceId: of.space.id, bookingId };
}

type FoundOn = {
  readonly rows: readonly {
    readonly space: { readonly id: string };
    readonly bookings: readonly { readonly id: string }[];
  }[];
};

/**
 * Takes the QR of a ticket as a scanner types it: opens its booking and checks it in. What is not on the board,
 * because it is for another branch or day, is told and not checked in, although staff may hold the right there.
 */
export function TicketScan({ board, onFound, onChanged }: TicketScanProps) {
  const { t } = useTranslation();
  const branch = useBranch();
  const { fullDate } = useDisplay();
  const [text, setText] = useState('');
  const [note, setNote] = useState<'unread' | 'elsewhere' | null>(null);
  const search = useFreshSearch(board);
  const act = useAnnouncedMutation(CheckInRoomDocument, {
    payloadOf: ({ checkInBooking }) => checkInBooking,
    onDone: onChanged,
  });
  const isBusy = act.loading || search.isBusy;
  const take = async ({ link, bookingId }: Ticket) => {
    const found = findOnBoard(board, bookingId) ?? (await search.find(bookingId));
    if (found === undefined) return;
    setText('');
    if (found === null) return setNote('elsewhere');
    onFound(found);
    await act.run(
      (idempotencyKey) => ({ booking: { link }, idempotencyKey }),
      () => t('rooms.scan.done'),
    );
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    const ticket = readTicket(text);
    setNote(ticket === null ? 'unread' : null);
    if (ticket !== null) void take(ticket);
  };
  return (
    <form className="panel room-scan" onSubmit={onSubmit} aria-busy={isBusy}>
      <span className="row">
        <TextInput
          label={t('rooms.scan.label')}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
          autoComplete="off"
          spellCheck={false}
          maxLength={300}
        />
        <Button type="submit" busy={isBusy}>
          {t('rooms.scan.open')}
        </Button>
      </span>
      <p role="alert">
        {note !== null && t(`rooms.scan.${note}`, { branch: branch.name.text, date: fullDate(board.date) })}
      </p>
      <RefusalNotes error={search.error ?? act.error} refusals={act.errors} onTake={null} />
    </form>
  );
}

/** Returns the search on the board as the library has it now: who books and comes at once is not on the screen yet. */
function useFreshSearch({ date }: Board) {
  const client = useApolloClient();
  const { id: branchId } = useBranch();
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  return {
    isBusy,
    error,
    /** Gives null for what is not there, and undefined when the library did not answer. */
    find: async (bookingId: string): Promise<Chosen | null | undefined> => {
      setBusy(true);
      setError(undefined);
      try {
        const variables = { branchId, date };
        const { data } = await client.query({
          query: RoomBoardDocument,
          variables,
          fetchPolicy: 'network-only',
        });
        return data === undefined ? undefined : findOnBoard(data.spaceBoard, bookingId);
      } catch (fault) {
        setError(fault);
        return undefined;
      } finally {
        setBusy(false);
      }
    },
  };
}
