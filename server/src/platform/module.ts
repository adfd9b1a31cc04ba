import type { Resource } from './audit/resources';
import type { ChangeListener, ChangeSource, Follower } from './changes/change-source';
import type { NodeSource } from './graphql/node';
import type { Job } from './jobs/job';
import type { ListSource } from './list-export/list-source';
import type { MonthLine, MonthLineSpan } from './month-line';
import type { PersonalData } from './personal-data/personal-table';
import type { PublishedPicture } from './uploads/published-picture.queries';
import type { WaitingCounter } from './waiting';

/** What a module hands to the composition root. */
export type Module = {
  readonly name: string;
  /** Instances of resolver classes. */
  readonly resolvers: readonly object[];
  /** Object types that only an interface or union leads to. */
  readonly orphanedTypes?: readonly (new () => object)[];
  readonly nodes?: readonly NodeSource[];
  /** What ids in requests refer to: table, branch, and the columns the audit log must not show. */
  readonly resources?: readonly Resource[];
  readonly jobs?: readonly Job[];
  /** What of it programs outside may follow (`changes/`). */
  readonly changeSources?: readonly ChangeSource[];
  /** Is told of such changes. */
  readonly changeListener?: ChangeListener;
  /** What goes on beside the requests, where jobs run too. */
  readonly followers?: readonly Follower[];
  /** What its tables say about members. Every column of every table must be declared. */
  readonly personalData?: PersonalData;
  /** Lists of the back office that can be written into files. */
  readonly lists?: readonly ListSource[];
  /** Which of its pictures anybody may see, so that pages elsewhere may show them. */
  readonly publishedPictures?: readonly PublishedPicture[];
  /**
   * Tells whether something public in this module answers a search, so that it is not counted as a search
   * without result.
   */
  readonly answers?: (text: string) => Promise<boolean>;
  /** What of it waits for staff, each number under its name in `StaffWaiting`. */
  readonly waiting?: readonly WaitingCounter[];
  /** What this module adds to the page of the month: figures of a span, each beside the year before. */
  readonly monthLines?: (span: MonthLineSpan) => Promise<readonly MonthLine[]>;
};

/** Collects the lists of modules that can be written into files. */
export function listsOf(modules: readonly Pick<Module, 'lists'>[]): readonly ListSource[] {
  return modules.flatMap(({ lists = [] }) => lists);
}
