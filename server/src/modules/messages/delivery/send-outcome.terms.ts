/**
 * What became of one try to send: `DEFERRED` heals with time, `REJECTED` does not, `UNREACHABLE` is no fault
 * of this message, `NO_DEVICE` means that no device takes notes any more.
 */
export type SendOutcome = 'SENT' | 'DEFERRED' | 'REJECTED' | 'UNREACHABLE' | 'NO_DEVICE';

/**
 * Everything that the log of tries knows: `NOT_IN_TIME` means that nobody sent it in time: staff by hand, or
 * a mail server that is not set up.
 */
export const TRY_OUTCOMES = [
  'SENT',
  'DEFERRED',
  'REJECTED',
  'UNREACHABLE',
  'NO_DEVICE',
  'NOT_IN_TIME',
] as const;
/** One of the outcomes. */
export type TryOutcome = (typeof TRY_OUTCOMES)[number];
