import { allWaiting, forgetWaiting, keepWaiting } from './waiting-queue';

/** Why guests come, as the guest book asks. */
export type CountPurpose = 'READ' | 'BORROW' | 'STUDY' | 'INTERNET' | 'EVENT' | 'OTHER';

/** What somebody counted: people in spaces, guests at the door, or a group by the name of its school. */
export type CountAct =
  | {
      readonly kind: 'SPACES';
      readonly counts: readonly { readonly spaceId: string; readonly people: number }[];
      readonly isConfirmed: boolean;
    }
  | { readonly kind: 'GUESTS'; readonly people: number; readonly purpose: CountPurpose }
  | {
      readonly kind: 'GROUP';
      readonly name: string;
      readonly total: number;
      readonly purpose: CountPurpose;
    };

/** What was counted and waits on this phone until the library has it; nothing in it is about a person. */
export type WaitingCount = {
  /** The key it is sent with each time, so that it never counts twice. */
  readonly id: string;
  readonly branchId: string;
  readonly countedAt: string;
  /** When it was written down: what corrects another comes after it, also when both are of one hour. */
  readonly keptAt: string;
  readonly act: CountAct;
  /** Why the library did not take it; null while it can still be sent. */
  readonly refusal: string | null;
};

/** Reads the counts that wait, in the order in which they were made. */
export async function waitingCounts(): Promise<readonly WaitingCount[]> {
  const all = await allWaiting();
  return all.filter(isCount).sort((one, other) => one.keptAt.localeCompare(other.keptAt));
}

/** Keeps a count on this phone; false when too much waits already. */
export function keepCount(count: WaitingCount): Promise<boolean> {
  return keepWaiting(count);
}

/** Forgets counts that the library has, or that somebody gave up. */
export function forgetCounts(ids: readonly string[]): Promise<void> {
  return forgetWaiting(ids);
}

/** Scans of doors wait in the same queue and name no act. */
function isCount(act: object): act is WaitingCount {
  return 'act' in act && 'keptAt' in act;
}
