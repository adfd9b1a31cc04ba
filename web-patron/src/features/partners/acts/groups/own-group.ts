import type { MyGroupsQuery } from './MyGroups.generated';

/** A group as the operator of its partner sees it. */
export type OwnGroup = MyGroupsQuery['partnerRegistrations']['nodes'][number];

/** The event for which a group is to be registered. */
export type GroupEvent = NonNullable<NonNullable<MyGroupsQuery['event']>>;

/** Finds the ticket that stands for the number of a group; undefined where people were named. */
export function findNumbered({ people }: OwnGroup): OwnGroup['people'][number] | undefined {
  const members = people.filter(({ isCompanion }) => !isCompanion);
  return members.length === 1 && (members[0]?.seats ?? 0) > 1 ? members[0] : undefined;
}
