import type { MyDataQuery } from './MyData.generated';

/** Is the signed-in member with those they answer for. */
export type Self = NonNullable<MyDataQuery['viewer']['member']>;

/** Is a person whose data this page shows: the member, or a child they answer for. */
export type Person = Self['dependants'][number];

/** Is one thing that was asked about the data. */
export type OwnRequest = MyDataQuery['ownDataRequests'][number];

/** Is that somebody of the staff looked, and when. */
export type View = MyDataQuery['memberViews'][number];
