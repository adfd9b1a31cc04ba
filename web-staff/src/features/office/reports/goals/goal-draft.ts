import type { SaveProgrammeGoalInput } from './SaveProgrammeGoal.generated';

/** Plans that goals come from. */
export const goalSources = ['RPJMD', 'RENSTRA', 'IKK'] as const;
/** What can be counted for a goal. */
export const goalMeasures = ['SESSIONS', 'ATTENDANCES', 'EVENTS', 'VISITS', 'LOANS', 'NEW_MEMBERS'] as const;

/** A goal as it is being written; targets are texts until it is saved. */
export type GoalDraft = {
  readonly source: (typeof goalSources)[number];
  readonly nameIndonesian: string;
  readonly nameEnglish: string;
  readonly measure: (typeof goalMeasures)[number];
  readonly targets: readonly { readonly year: number; readonly text: string }[];
  readonly programmeIds: readonly string[];
};

type Kept = {
  readonly id: string;
  readonly version: number;
  readonly source: string;
  readonly nameIndonesian: string;
  readonly nameEnglish: string | null;
  readonly measure: string;
  readonly targets: readonly { readonly year: number; readonly target: number }[];
  readonly programmeIds: readonly string[];
};

/** Makes the entries of a goal, with a place for the targets of this year and the next. */
export function entriesOf(goal: Kept | null, year: number): GoalDraft {
  const years = [...new Set([...(goal?.targets ?? []).map((target) => target.year), year, year + 1])].sort();
  return {
    source: goalSources.find((some) => some === goal?.source) ?? 'RPJMD',
    nameIndonesian: goal?.nameIndonesian ?? '',
    nameEnglish: goal?.nameEnglish ?? '',
    measure: goalMeasures.find((some) => some === goal?.measure) ?? 'SESSIONS',
    targets: years.map((of) => ({
      year: of,
      text: String(goal?.targets.find((target) => target.year === of)?.target ?? ''),
    })),
    programmeIds: goal?.programmeIds ?? [],
  };
}

/** Makes what the server keeps; years without a target are left out, and 1.500 is read as people write it. */
export function toGoalInput(draft: GoalDraft, goal: Kept | null): SaveProgrammeGoalInput {
  return {
    id: goal?.id ?? null,
    version: goal?.version ?? null,
    source: draft.source,
    nameIndonesian: draft.nameIndonesian,
    nameEnglish: draft.nameEnglish === '' ? null : draft.nameEnglish,
    measure: draft.measure,
    targets: draft.targets
      .filter(({ text }) => text.trim() !== '')
      .map(({ year, text }) => ({ year, target: targetIn(text) })),
    programmeIds: [...draft.programmeIds],
  };
}

/** 0 is refused by the server in words. */
function targetIn(text: string): number {
  const digits = text.trim().replaceAll(/[.,\s]/g, '');
  return /^\d{1,10}$/.test(digits) ? Number(digits) : 0;
}
