import { addDays } from '@pustaka/web-shared/format/civil-date.ts';

import type { StaffPeriod } from './staff-period';
import type { SaveSatisfactionActMutationVariables } from './SaveSatisfactionAct.generated';

type Kept = StaffPeriod['acts'][number];
type Input = SaveSatisfactionActMutationVariables['input'];

/** States of a follow-up in their order. */
export const actStatuses = ['PLANNED', 'RUNNING', 'DONE', 'DECLINED'] as const;

/** A follow-up as it is typed. */
export type ActEntries = {
  readonly element: Input['element'];
  readonly cause: string;
  readonly causeEnglish: string;
  readonly act: string;
  readonly actEnglish: string;
  readonly unit: string;
  readonly dueDate: string;
  readonly status: Input['status'];
  readonly isPublic: boolean;
};

/** Begins with what is kept; a new one with the weakest element and a month after the period. */
export function entriesOf(kept: Kept | null, { results, untilDate }: StaffPeriod): ActEntries {
  if (kept === null)
    return {
      element: results.weakest[0] ?? 'U1',
      cause: '',
      causeEnglish: '',
      act: '',
      actEnglish: '',
      unit: '',
      dueDate: addDays(untilDate, 30),
      status: 'PLANNED',
      isPublic: false,
    };
  const { element, cause, act, unit, dueDate, status, isPublic } = kept;
  return {
    element,
    cause: cause.indonesian,
    causeEnglish: cause.english === cause.indonesian ? '' : cause.english,
    act: act.indonesian,
    actEnglish: act.english === act.indonesian ? '' : act.english,
    unit,
    dueDate,
    status,
    isPublic,
  };
}

/** Makes what is sent of what was typed. */
export function toActInput(
  { cause, causeEnglish, act, actEnglish, ...entries }: ActEntries,
  { kept, period }: { readonly kept: Kept | null; readonly period: Pick<StaffPeriod, 'id'> },
): Input {
  return {
    ...entries,
    id: kept?.id ?? null,
    version: kept?.version ?? null,
    periodId: period.id,
    cause: { indonesian: cause, english: causeEnglish.trim() === '' ? null : causeEnglish },
    act: { indonesian: act, english: actEnglish.trim() === '' ? null : actEnglish },
  };
}
