import type { DomainEvent } from '../../platform/outbox/record-event';

/** The last letter of an issue has left: from now on it stands in the archive, and no older page is shown. */
export const issueSent = (id: string): DomainEvent => ({ name: 'newsletter-issue.sent', subjectId: id });
