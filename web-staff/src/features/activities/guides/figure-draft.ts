import { countedRupiahFrom } from '../../../lib/circulation/rupiah-text';
import { wordsInput, toWords } from '../../../lib/form/words';
import type { Words } from '../../../lib/form/words';
import type { ListedFigure } from './listed-figure';

/** A figure of law as it stands in the form. */
export type FigureDraft = {
  readonly amount: string;
  readonly value: Words;
  readonly sourceName: string;
  readonly sourceUrl: string;
  readonly effectiveSince: string;
  readonly reviewedOn: string;
};

/** Fills the form from a figure; whoever changes one compared it with its source today. */
export function figureDraft(
  { amount, value, sourceName, sourceUrl, effectiveSince }: ListedFigure,
  today: string,
): FigureDraft {
  return {
    amount: amount === null ? '' : String(amount),
    value: toWords(value),
    sourceName,
    sourceUrl: sourceUrl ?? '',
    effectiveSince: effectiveSince ?? '',
    reviewedOn: today,
  };
}

/** Turns the form into what the library is told: an amount stays an amount, words stay words. */
export function figureChanges(draft: FigureDraft, isAmount: boolean) {
  const { amount, value, sourceName, sourceUrl, effectiveSince, reviewedOn } = draft;
  return {
    ...(isAmount ? { amount: countedRupiahFrom(amount) } : { value: wordsInput(value) }),
    sourceName,
    sourceUrl: sourceUrl.trim() === '' ? null : sourceUrl.trim(),
    effectiveSince: effectiveSince === '' ? null : effectiveSince,
    reviewedOn: reviewedOn === '' ? null : reviewedOn,
  };
}
