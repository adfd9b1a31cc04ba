import type { QuestionKind } from '@pustaka/web-shared/surveys/shown-survey.ts';

import { emptyWords } from '../../../../lib/form/words';
import type { Words } from '../../../../lib/form/words';

/** What a question about outcomes asks: what one knows or can do, does, plans. */
export type QuestionOutcome = 'KNOWS' | 'DOES' | 'PLANS';

/** An answer to choose, or a row of a matrix, as staff write it. */
export type DraftOption = { readonly key: string; readonly label: Words };

/** A scale as staff write it. */
export type DraftScale = {
  readonly min: number;
  readonly max: number;
  readonly lowLabel: Words;
  readonly highLabel: Words;
};

/**
 * A question as staff write it. It holds what every kind needs, so that nothing written is lost when its kind is changed
 * back; what its kind does not need is not sent.
 */
export type DraftQuestion = {
  readonly key: string;
  readonly kind: QuestionKind;
  readonly label: Words;
  readonly hint: Words;
  readonly isRequired: boolean;
  readonly options: readonly DraftOption[];
  readonly scale: DraftScale;
  readonly rows: readonly DraftOption[];
  readonly showIf: { readonly questionKey: string; readonly optionKeys: readonly string[] } | null;
  readonly outcome: QuestionOutcome | null;
};

/** A section as staff write it. */
export type DraftSection = {
  readonly key: string;
  readonly title: Words;
  readonly text: Words;
  readonly questions: readonly DraftQuestion[];
};

/** A survey as staff write it, with its address and its days (`2026-12-08`, empty for none). */
export type SurveyDraft = {
  readonly slug: string;
  readonly opensOn: string;
  readonly closesOn: string;
  readonly title: Words;
  readonly intro: Words;
  readonly thanks: Words;
  readonly sections: readonly DraftSection[];
};

/** The kinds of questions, the most used first. */
export const questionKinds: readonly QuestionKind[] = ['CHOICE', 'CHOICES', 'SCALE', 'TEXT', 'MATRIX'];

/** How much fits into a survey; the library refuses more. */
export const BOUNDS = {
  sections: 10,
  questions: 40,
  options: 20,
  rows: 10,
  scale: 11,
  title: 160,
  paragraphs: 2_000,
  label: 300,
  option: 160,
} as const;

/**
 * Makes a key that answers name something by. It is chance and no number: a key that was in use once must never come
 * back for another question, as results of all versions come together by it.
 */
export function newKey(prefix: 'q' | 's' | 'o' | 'r'): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return prefix + [...bytes].map((byte) => (byte % 36).toString(36)).join('');
}

/** Begins an option without words. */
export function emptyOption(prefix: 'o' | 'r'): DraftOption {
  return { key: newKey(prefix), label: emptyWords };
}

/** Begins a question of a kind. */
export function emptyQuestion(key: string, kind: QuestionKind): DraftQuestion {
  return {
    key,
    kind,
    label: emptyWords,
    hint: emptyWords,
    isRequired: false,
    options: [
      { key: 'o1', label: emptyWords },
      { key: 'o2', label: emptyWords },
    ],
    scale: { min: 1, max: 5, lowLabel: emptyWords, highLabel: emptyWords },
    rows: [{ key: 'r1', label: emptyWords }],
    showIf: null,
    outcome: null,
  };
}

/** Begins a section without words and questions. */
export function emptySection(key: string): DraftSection {
  return { key, title: emptyWords, text: emptyWords, questions: [] };
}

/** Gives the questions of a survey in their order. */
export function questionsOf({ sections }: Pick<SurveyDraft, 'sections'>): readonly DraftQuestion[] {
  return sections.flatMap(({ questions }) => questions);
}

/** Gives what a question can be answered by where a condition may name it; nothing for words and matrices. */
export function answersOf(question: DraftQuestion | undefined): readonly DraftOption[] {
  if (question?.kind === 'CHOICE' || question?.kind === 'CHOICES') return question.options;
  if (question?.kind !== 'SCALE') return [];
  const { min, max } = question.scale;
  const steps = Math.max(0, Math.min(max - min + 1, BOUNDS.scale));
  return Array.from({ length: steps }, (_, step) => {
    const number = String(min + step);
    return { key: number, label: { indonesian: number, english: number } };
  });
}
