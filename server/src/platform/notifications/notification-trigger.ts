import type { CivilDate } from '../../shared/civil-date';

/**
 * Something to notify somebody about that has no message yet. Each module finds its own; messages words and
 * delivers them. Without a member it goes to the guest of the registration.
 */
export type NotificationTrigger<Template extends string = string> = {
  /** The cause, unique for ever: no second message is written for it. */
  readonly cause: string;
  /** The template of the message. */
  readonly template: Template;
  readonly memberId: string | null;
  readonly aboutId: string | null;
  readonly aboutDate: CivilDate | null;
  /** When it happened, if an undo may follow; the message waits for that. */
  readonly happenedAt: Date | null;
};

/** At most this many are read at once. */
export const TRIGGERS_AT_ONCE = 500;
