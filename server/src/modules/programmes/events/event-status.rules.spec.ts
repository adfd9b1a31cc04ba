import { canFollow, needsPublisher, nextStatuses, occupiesSpace } from './event-status.rules';
import { EVENT_STATUSES, isForChildren, isForSchools } from './event.terms';

describe('the life of an event', () => {
  test('leads from draft over review to the public, and what was public is not hidden again', () => {
    expect(Object.fromEntries(EVENT_STATUSES.map((status) => [status, nextStatuses(status, false)]))).toEqual(
      {
        DRAFT: ['IN_REVIEW', 'PUBLISHED'],
        IN_REVIEW: ['DRAFT', 'PUBLISHED'],
        PUBLISHED: ['POSTPONED', 'CANCELLED', 'DONE'],
        POSTPONED: ['PUBLISHED', 'CANCELLED'],
        CANCELLED: [],
        DONE: ['PUBLISHED'],
      },
    );
    expect([canFollow('PUBLISHED', 'DRAFT', false), canFollow('POSTPONED', 'PUBLISHED', false)]).toEqual([
      false,
      true,
    ]);
  });

  test('never leads a visit of a partner to the public, and ends it from the review', () => {
    expect(EVENT_STATUSES.filter((from) => canFollow(from, 'PUBLISHED', true))).toEqual([]);
    expect(nextStatuses('IN_REVIEW', true)).toEqual(['DRAFT', 'CANCELLED', 'DONE']);
  });

  test('needs somebody who publishes for all but drafts and reviews', () => {
    expect([
      needsPublisher('DRAFT', 'IN_REVIEW'),
      needsPublisher('IN_REVIEW', 'DRAFT'),
      needsPublisher('DRAFT', 'PUBLISHED'),
      needsPublisher('PUBLISHED', 'CANCELLED'),
    ]).toEqual([false, false, true, true]);
  });

  test('keeps a space once it is under review, and lets it go when postponed or cancelled', () => {
    expect(EVENT_STATUSES.filter(occupiesSpace)).toEqual(['IN_REVIEW', 'PUBLISHED']);
  });
});

describe('audiences', () => {
  test('lead to the pages for children and for schools', () => {
    expect([
      isForChildren(['ADULTS', 'FAMILIES']),
      isForChildren(['ADULTS']),
      isForSchools(['SCHOOL_GROUPS']),
      isForSchools(['PRIMARY_SCHOOL']),
    ]).toEqual([true, false, true, false]);
  });
});
