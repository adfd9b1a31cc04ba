import { toWords } from '../../../../lib/form/words';
import type { Words } from '../../../../lib/form/words';
import type { AccessibilityChecksQuery } from './AccessibilityChecks.generated';

/** A check as the list shows it. */
export type ListedCheck = AccessibilityChecksQuery['accessibilityChecks'][number];
type Finding = ListedCheck['findings'][number];
/** How much a finding stands in the way. */
export type Severity = Finding['severity'];
/** How far a finding has come. */
export type FindingState = Finding['state'];

/** The severities, the worst first. */
export const severities: readonly Severity[] = ['BLOCKING', 'HARD', 'SMALL'];
/** The states. */
export const findingStates: readonly FindingState[] = ['OPEN', 'FIXED', 'ACCEPTED'];

/** A finding as typed. */
export type FindingDraft = {
  readonly text: Words;
  readonly severity: Severity;
  readonly state: FindingState;
};
/** A check as typed. */
export type CheckDraft = {
  readonly checkedOn: string;
  readonly checkedBy: string;
  readonly means: string;
  readonly pages: string;
  readonly findings: readonly FindingDraft[];
  readonly note: string;
  readonly isPublic: boolean;
};

/** Gives the form of a check, new or known. */
export function checkDraft(check: ListedCheck | null): CheckDraft {
  return {
    checkedOn: check?.checkedOn ?? '',
    checkedBy: check?.checkedBy ?? '',
    means: check?.means ?? '',
    pages: check?.pages.join('\n') ?? '',
    findings:
      check?.findings.map(({ text, severity, state }) => ({ text: toWords(text), severity, state })) ?? [],
    note: check?.note ?? '',
    isPublic: check?.isPublic ?? false,
  };
}

/** Gives what is sent of the form; findings without words fall away. */
export function checkInput({ pages, findings, note, ...rest }: CheckDraft) {
  return {
    ...rest,
    pages: pages.split('\n').filter((page) => page.trim() !== ''),
    note: note.trim() === '' ? null : note,
    findings: findings
      .filter(({ text }) => text.indonesian.trim() !== '')
      .map(({ text, severity, state }) => ({
        text: { indonesian: text.indonesian, english: text.english.trim() === '' ? null : text.english },
        severity,
        state,
      })),
  };
}
