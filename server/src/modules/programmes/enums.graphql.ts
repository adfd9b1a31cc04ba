import { codedTerms } from '../../platform/graphql/coded-term';
import { registered } from '../../platform/graphql/enum';
import type { EventOrderField } from './listing/event-lists.queries';
import type { SessionStatus } from './sessions/session.terms';
import type {
  ContributionKind,
  EventAudience,
  EventFormat,
  EventRole,
  EventStatus,
  PlaceKind,
  ProgrammeKind,
  ProgrammeStatus,
  RegistrationMode,
  RegistrationScope,
  WaitingMode,
} from './events/event.terms';
import { EVENT_AUDIENCE_NAMES } from './events/event.terms';
import type { Frequency } from './sessions/repeat.rules';

/** Kinds of programme and event in the schema. */
export const ProgrammeKindEnum = registered<ProgrammeKind>(
  'ProgrammeKind',
  'Kinds of programme and of event. New values may appear: treat an unknown one as `OTHER`.',
  {
    STORYTELLING: 'Storytelling and reading aloud (dongeng).',
    LITERACY: 'Learning to read and use information.',
    READING_WRITING: 'Reading and writing for pleasure and skill.',
    DIGITAL_LITERACY: 'Computers, telephones and the internet.',
    BOOK_CLUB: 'Reading one book together.',
    WORKSHOP: 'Making something by hand.',
    SCHOOL_PARTNERSHIP: 'With schools and universities.',
    BUSINESS_TRAINING: 'Training for small businesses (UKM).',
    EXHIBITION: 'Works are shown.',
    PERFORMANCE: 'Music, dance, theatre.',
    CULTURE_SEMINAR: 'Talks about culture and history.',
    TALK: 'Any other talk or discussion.',
    COMMUNITY: 'A meeting of a community.',
    OTHER: 'Anything else.',
  },
);

/** States of a programme in the schema. */
export const ProgrammeStatusEnum = registered<ProgrammeStatus>(
  'ProgrammeStatus',
  'The life of a programme.',
  {
    DRAFT: 'Being prepared; staff only.',
    PUBLISHED: 'Everybody sees it.',
    ARCHIVED: 'Over; staff only, its events stay.',
  },
);

/** How an event is built, in the schema. */
export const EventFormatEnum = registered<EventFormat>(
  'EventFormat',
  'How an event is built; it decides the object type. New values may appear.',
  {
    ACTIVITY: 'One date or a series: `ActivityEvent`.',
    COURSE: 'Sessions that build on each other: `CourseEvent`.',
    EXHIBITION: 'Works shown over a span of days: `ExhibitionEvent`.',
    PERFORMANCE: 'Music, dance, theatre: `PerformanceEvent`.',
    SEMINAR: 'Talks with discussion: `SeminarEvent`.',
  },
);

/** States of an event in the schema. */
export const EventStatusEnum = registered<EventStatus>(
  'EventStatus',
  'The life of an event. The public meets the last four. New values may appear.',
  {
    DRAFT: 'Being prepared.',
    IN_REVIEW: 'Waits for somebody who publishes; keeps its space.',
    PUBLISHED: 'Takes place.',
    POSTPONED: 'Will take place at another time; `notice` says more.',
    CANCELLED: 'Will not take place; `notice` says why.',
    DONE: 'Took place.',
  },
);

/** States of a session in the schema. */
export const SessionStatusEnum = registered<SessionStatus>('EventSessionStatus', 'The life of one session.', {
  SCHEDULED: 'Takes place as its event does.',
  CANCELLED: 'This date falls out.',
});

/** For whom an event is, in the schema. */
export const EventAudiences = codedTerms<EventAudience>('EventAudience', {
  description:
    'For whom an event is made; others may come unless an age is asked for. A library may add to the list.',
  names: EVENT_AUDIENCE_NAMES,
});

/** Kinds of place in the schema. */
export const PlaceKindEnum = registered<PlaceKind>('EventPlaceKind', 'Where an event takes place.', {
  BRANCH: 'In a branch of the library.',
  ELSEWHERE: 'At another address.',
  ONLINE: 'On the internet.',
});

/** What people do at an event, in the schema. */
export const EventRoleEnum = registered<EventRole>(
  'EventRole',
  'What somebody does at an event. New values may appear.',
  {
    SPEAKER: 'Speaks.',
    STORYTELLER: 'Tells stories.',
    ARTIST: 'Made the works.',
    PERFORMER: 'Performs.',
    TRAINER: 'Teaches.',
    AUTHOR: 'Wrote the book.',
    CURATOR: 'Chose the works.',
    MODERATOR: 'Leads the discussion.',
    HOST: 'Welcomes and leads through.',
    VOLUNTEER: 'Helps.',
  },
);

/** How places are given out, in the schema. */
export const RegistrationModeEnum = registered<RegistrationMode>(
  'EventRegistrationMode',
  'How places are given out.',
  {
    NONE: 'Just come.',
    OPEN: 'Whoever registers has a place while there are any.',
    APPROVAL: 'Staff decide about each registration.',
  },
);

/** What one registration is for, in the schema. */
export const RegistrationScopeEnum = registered<RegistrationScope>(
  'EventRegistrationScope',
  'What one registration is for.',
  { SERIES: 'All sessions together.', SESSION: 'One session that is chosen.' },
);

/** How the waiting list works, in the schema. */
export const WaitingModeEnum = registered<WaitingMode>(
  'EventWaitingMode',
  'How places that become free are given to those who wait.',
  {
    NONE: 'There is no waiting list.',
    OFFER: 'The first party that waits is asked and has some hours to accept.',
    AUTO_FILL: 'The first party that waits gets them at once.',
  },
);

/** What partners give, in the schema. */
export const ContributionKindEnum = registered<ContributionKind>(
  'PartnerContributionKind',
  'What a partner gives.',
  {
    MONEY: 'Money.',
    GOODS: 'Goods.',
    TRAINERS: 'Speakers or trainers.',
    PLACE: 'A place.',
    OTHER: 'Something else; the note says what.',
  },
);

/** What lists of events can be ordered by. */
export const EventOrderFieldEnum = registered<EventOrderField>(
  'EventOrderField',
  'What lists of events can be ordered by.',
  {
    STARTS_AT: 'First moment; those without sessions come last.',
    NEXT_SESSION: 'First moment of the session that is on or comes next; where all are over, of the first.',
    UPDATED_AT: 'Last change.',
  },
);

/** How something repeats, in the schema. */
export const FrequencyEnum = registered<Frequency>('RepeatFrequency', 'How often something repeats.', {
  DAILY: 'Every day, or every n-th.',
  WEEKLY: 'Every week, or every n-th, on one or more weekdays.',
  MONTHLY_BY_WEEKDAY:
    'Every month, or every n-th, on the same weekday of it, for example the second Saturday.',
});

/** Formats of posters, in the schema. */
export const PosterFormatEnum = registered<'PORTRAIT' | 'WIDE' | 'ART' | 'BANNER'>(
  'PosterFormat',
  'How a drawn poster is cut; an uploaded one keeps its own shape.',
  {
    PORTRAIT: 'Upright, 600 × 800, with day and place.',
    WIDE: 'For link previews, 960 × 504, with day and place.',
    ART: 'Square, without words, to stand beside the words of the page.',
    BANNER: 'Lying, 960 × 540, without words, to stand above the words of the page.',
  },
);
