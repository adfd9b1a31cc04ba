import type { DomainEvent } from '../../platform/outbox/record-event';

/** A copy was lent. */
export const loanMade = (loanId: string): DomainEvent => ({ name: 'loan.made', subjectId: loanId });

/** A due date moved later. */
export const loanRenewed = (loanId: string): DomainEvent => ({ name: 'loan.renewed', subjectId: loanId });

/** A loan came back. */
export const loanReturned = (loanId: string): DomainEvent => ({ name: 'loan.returned', subjectId: loanId });

/** A copy on loan was taken for lost. */
export const loanLost = (loanId: string): DomainEvent => ({ name: 'loan.lost', subjectId: loanId });

/** A member waits for a title. */
export const holdPlaced = (holdId: string): DomainEvent => ({ name: 'hold.placed', subjectId: holdId });

/** A copy stands on the hold shelf. */
export const holdReady = (holdId: string): DomainEvent => ({ name: 'hold.ready', subjectId: holdId });

/** A hold ended: collected, cancelled or not collected in time. */
export const holdClosed = (holdId: string): DomainEvent => ({ name: 'hold.closed', subjectId: holdId });

/** A class set was asked for, is ready, was lent, came back, or is off. */
export const classSetChanged = (
  classSetId: string,
  change: 'requested' | 'ready' | 'lent' | 'returned' | 'declined' | 'cancelled',
): DomainEvent => ({ name: `class-set.${change}`, subjectId: classSetId });
