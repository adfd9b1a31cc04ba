import type { ProfileDraft } from '@pustaka/web-shared/business/profile-draft.ts';

/** Is what every group of fields gets: what stands in the form, how to change it, and what was refused. */
export type FieldsProps = {
  readonly draft: ProfileDraft;
  readonly put: (change: Partial<ProfileDraft>) => void;
  readonly refusalOf: (...field: readonly string[]) => string | null;
};
