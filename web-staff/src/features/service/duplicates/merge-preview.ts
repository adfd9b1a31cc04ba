import type { MergePreviewQuery } from './MergePreview.generated';

/** Two cards with what stands against making one of them. */
export type Preview = NonNullable<MergePreviewQuery['memberMergePreview']>;
