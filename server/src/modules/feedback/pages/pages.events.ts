import type { DomainEvent } from '../../../platform/outbox/record-event';

/** A page was published, taken back or taken off: what shows it must be drawn anew. */
export const sitePageChanged = (id: string): DomainEvent => ({ name: 'site-page.changed', subjectId: id });

/** A notice was published or ended: every page of the portal shows it. */
export const siteNoticeChanged = (id: string): DomainEvent => ({
  name: 'site-notice.changed',
  subjectId: id,
});
