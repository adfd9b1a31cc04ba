import type { VolunteerGroupsQuery } from './VolunteerGroups.generated';

/** A group as the list shows it. */
export type ShownGroup = VolunteerGroupsQuery['volunteerGroups'][number];
/** Its places in a shift. */
export type GroupPlace = ShownGroup['places'][number];

/** What a dialog about a group is told. */
export type AskedOfGroup = {
  readonly group: ShownGroup;
  readonly onDone: () => void;
  readonly onClose: () => void;
};
