/** What a member may ask about their own data. */
export type DataRequestKind = 'ERASE' | 'CORRECT' | 'EXPORT';

/** How far a request has come. */
export type DataRequestStatus = 'OPEN' | 'DONE' | 'REFUSED' | 'WITHDRAWN';

const HOUR_MS = 3_600_000;
/** A request must be answered within 3 x 24 hours (UU 27/2022 art. 30-32, 41). */
export const ANSWER_MS = 72 * HOUR_MS;
/** An erasure can be withdrawn this long; then it is carried out. */
export const ERASURE_MS = 7 * 24 * HOUR_MS;

/** When the data go, if nobody withdraws and nothing stands in the way. */
export function erasureAt(requestedAt: Date): Date {
  return new Date(requestedAt.getTime() + ERASURE_MS);
}

/** Tells whether a request waits for an answer longer than the law allows. */
export function isAnswerOverdue(
  request: { readonly status: DataRequestStatus; readonly decidedAt: Date | null; readonly dueAt: Date },
  now: Date,
): boolean {
  return request.status === 'OPEN' && request.decidedAt === null && request.dueAt < now;
}
