import type { InferOutput } from 'valibot';

import type { RecordCallNumber } from '../shared/bibliographic-record';
import type {
  branchShape,
  contributorShape,
  shelvingLocationShape,
  subjectShape,
  titleShape,
  workShape,
} from './sample-shapes';

/** A branch of the sample library. */
export type SampleBranch = InferOutput<typeof branchShape> & { readonly isSample: true };

/** A place on the floor of a sample branch. */
export type SampleShelvingLocation = InferOutput<typeof shelvingLocationShape>;

/** An authority record of the sample. */
export type SampleContributor = InferOutput<typeof contributorShape>;

/** A subject heading of the sample. */
export type SampleSubject = InferOutput<typeof subjectShape>;

/** A work of the sample. */
export type SampleWork = InferOutput<typeof workShape>;

/** One edition of the sample, with what follows from its facts. */
export type SampleTitle = Omit<InferOutput<typeof titleShape>, 'contributions'> & {
  readonly contributions: readonly SampleContribution[];
  readonly callNumber: RecordCallNumber;
};

/** What somebody did for a title; the main entry is the first author, compiler or composer. */
export type SampleContribution = {
  readonly contributorId: string;
  readonly role: InferOutput<typeof titleShape>['contributions'][number]['role'];
  readonly isMain: boolean;
};

/** Everything the sample holds but the copies, which are made for a day (see `sampleCopies`). */
export type SampleCatalogue = {
  readonly branches: readonly SampleBranch[];
  readonly shelvingLocations: readonly SampleShelvingLocation[];
  readonly contributors: readonly SampleContributor[];
  readonly subjects: readonly SampleSubject[];
  readonly works: readonly SampleWork[];
  readonly titles: readonly SampleTitle[];
};
