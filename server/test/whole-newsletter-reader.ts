import { newId } from '../src/shared/id';

/** Rows of a member who reads a newsletter, in the order they can be written. */
export function newsletterRows(memberId: string, at: string, tail: string): Record<string, object> {
  const [newsletterId, issueId, subscriberId] = [newId('nwl'), newId('nwi'), newId('nws')];
  return {
    newsletter: {
      id: newsletterId,
      name_id: 'Jumat pagi',
      promise_id: 'Setiap Jumat',
      position: 0,
      updated_at: at,
      updated_by: 'system:test',
    },
    newsletter_issue: {
      id: issueId,
      newsletter_id: newsletterId,
      state: 'SENT',
      subject_id: 'Pekan ini',
      sent_at: at,
      created_at: at,
      updated_by: 'system:test',
    },
    newsletter_subscriber: {
      id: subscriberId,
      email: `siti.${tail}@contoh.pustaka`,
      member_id: memberId,
      locale: 'ID',
      state: 'CONFIRMED',
      asked_at: at,
      confirmed_at: at,
      state_at: at,
    },
    newsletter_subscription: { subscriber_id: subscriberId, newsletter_id: newsletterId },
    newsletter_letter: {
      issue_id: issueId,
      subscriber_id: subscriberId,
      state: 'SENT',
      attempts: 1,
      next_try_at: at,
    },
  };
}
