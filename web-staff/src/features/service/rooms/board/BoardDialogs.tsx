import { BlockDialog } from '../acts/BlockDialog';
import { BookRoomDialog } from '../acts/BookRoomDialog';
import { MoveRoomDialog } from '../acts/MoveRoomDialog';
import { CancelDialog, RefuseDialog } from '../acts/ReasonDialog';
import type { SpanValues } from '../acts/SpanFields';
import type { FirstValues } from '../acts/use-desk-booking';
import type { RoomBooking, Row } from './board-times';

/** Which dialog is open, and about what. */
export type OpenDialog =
  | { readonly kind: 'book'; readonly row: Row; readonly first: FirstValues }
  | { readonly kind: 'block'; readonly row: Row; readonly first: SpanValues }
  | { readonly kind: 'move' | 'cancel' | 'refuse'; readonly row: Row; readonly booking: RoomBooking };

type DialogsProps = {
  readonly dialog: OpenDialog;
  readonly onClose: () => void;
  readonly onDone: () => void;
};

/** Draws the dialog that is open. */
export function BoardDialogs({ dialog, ...ends }: DialogsProps) {
  switch (dialog.kind) {
    case 'book':
      return <BookRoomDialog row={dialog.row} first={dialog.first} {...ends} />;
    case 'block':
      return <BlockDialog row={dialog.row} first={dialog.first} {...ends} />;
    case 'move':
      return <MoveRoomDialog row={dialog.row} booking={dialog.booking} {...ends} />;
    case 'cancel':
      return <CancelDialog booking={dialog.booking} {...ends} />;
    case 'refuse':
      return <RefuseDialog booking={dialog.booking} {...ends} />;
  }
}
