import type { EventPageQuery } from "./EventPage.generated";

/** Is an event as its page knows it. */
export type ShownEvent = NonNullable<EventPageQuery["event"]>;

/** Is one dated occurrence of it. */
export type ShownSession = ShownEvent["sessions"][number];

/** Gives the sessions that take place. */
export function heldSessions(event: Pick<ShownEvent, "sessions">): readonly ShownSession[] {
  return event.sessions.filter(({ status }) => status !== "CANCELLED");
}
