import type { TimeChoice } from './free-times';
import type { ShownSpace, Target } from './shown-space';
import type { BookingAddress } from './use-booking-address';

/** What is about to be booked. */
export type BookingPanelProps = {
  readonly space: ShownSpace;
  readonly target: Target;
  /** The time that is chosen; null until then. */
  readonly span: TimeChoice | null;
  /** Whether somebody else has a part of it. */
  readonly isTaken: boolean;
  readonly address: BookingAddress;
  readonly onRenew: () => void;
};
