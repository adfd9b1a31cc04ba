/** What became of one try to send: `DEFERRED` heals with time, `REJECTED` does not, `UNREACHABLE` is no fault of this message, `NO_DEVICE` means that no device takes notes any more. */
export type SendOutcome = 'SENT' | 'DEFERRED' | 'REJECTED' | 'UNREACHABLE' | 'NO_DEVICE';
