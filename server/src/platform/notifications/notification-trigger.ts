import type { CivilDate } from '../../shared/civil-date';

/**
 * Something to notify somebody about that has no message yet. Each module finds its own; messages words and
 * delivers them. Without a member it goes to the guest of the registration.
 */
export type NotificationTrigger<Template extends string = string> = {
  /** What it is about, once and for ever: a message with the same cause is never written again. */
  readonly cause: string;
  /** Which letter tells it. */
  readonly template: Template;
  readonly memberId: string | null;
  readonly aboutId: string | null;
  readonly aboutDate: CivilDate | null;
  /** When it happened, if an undo may follow; the message waits for that. */
  readonly happenedAt: Date | null;
};

/** The most that is read at once. */
export const TRIGGERS_AT_ONCE = 500;
