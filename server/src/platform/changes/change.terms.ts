/** What changes of the library programs outside can follow, with what each means. */
export const CHANGE_MEANINGS = {
  TITLE_CHANGED: 'A title is new, or its description or cover changed.',
  TITLE_DELETED: 'A title is gone. Nothing finds it any more.',
  TITLE_AVAILABLE: 'A copy of a title of which none was on its shelf can be had again.',
  EVENT_PUBLISHED: 'An event is public from now on.',
  EVENT_CHANGED:
    'An event that is public changed: its dates, its place, what it is about; or it was postponed.',
  EVENT_CANCELLED: 'An event that is public will not take place.',
  CLASS_SET_READY: 'A class set that you ordered is ready to be taken. Only you are told.',
  REGISTRATION_CHANGED:
    'A registration that you made for a group came into another state. Only you are told.',
} as const;

/** A kind of change. */
export type ChangeKind = keyof typeof CHANGE_MEANINGS;

/** What each kind is called in a webhook: names with dots, as Standard Webhooks asks. */
export const CHANGE_TYPES: Readonly<Record<ChangeKind, string>> = {
  TITLE_CHANGED: 'title.changed',
  TITLE_DELETED: 'title.deleted',
  TITLE_AVAILABLE: 'title.available',
  EVENT_PUBLISHED: 'event.published',
  EVENT_CHANGED: 'event.changed',
  EVENT_CANCELLED: 'event.cancelled',
  CLASS_SET_READY: 'class_set.ready',
  REGISTRATION_CHANGED: 'registration.changed',
};

/** Tells whether a text names a kind of change: a stored row may hold one that a newer version knows. */
export function isChangeKind(text: string): text is ChangeKind {
  return Object.hasOwn(CHANGE_MEANINGS, text);
}

/** For how many days changes can be read and sent again. */
export const CHANGES_KEPT_DAYS = 30;
