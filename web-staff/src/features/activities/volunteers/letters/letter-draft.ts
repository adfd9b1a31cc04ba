import { addDays } from '@pustaka/web-shared/format/civil-date.ts';
import { todayInJakarta } from '@pustaka/web-shared/format/index.ts';

import type { LetterOfHoursFragment } from '../person/VolunteerPage.generated';

/** A letter as the page of a volunteer shows it. */
export type ShownLetter = LetterOfHoursFragment;

/** What staff type to issue a letter. */
export type LetterDraft = {
  readonly from: string;
  readonly until: string;
  readonly purpose: string;
  readonly officeNumber: string;
  readonly signing: 'WET' | 'CERTIFIED';
  readonly signerName: string;
  readonly signerNumber: string;
  readonly signerPosition: string;
  readonly signerPositionEnglish: string;
};

const HALF_A_YEAR = 182;

/** Begins with the period that was asked for, and with who signed last; else with the last half year. */
export function draftFrom(subject: ShownLetter | null, letters: readonly ShownLetter[]): LetterDraft {
  const today = todayInJakarta(new Date());
  const last = letters.find(({ signerName }) => signerName !== null);
  return {
    from: subject?.fromDate ?? addDays(today, -HALF_A_YEAR),
    until: subject?.untilDate ?? today,
    purpose: subject?.purpose ?? '',
    officeNumber: '',
    signing: last?.signing ?? 'WET',
    signerName: last?.signerName ?? '',
    signerNumber: last?.signerNumber ?? '',
    signerPosition: last?.signerPosition?.indonesian ?? '',
    signerPositionEnglish: last?.signerPosition?.english ?? '',
  };
}
