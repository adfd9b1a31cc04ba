import type { Language } from '@pustaka/web-shared/i18n/language.ts';
import type {
  ShownOption,
  ShownQuestion,
  ShownSurvey,
  ShownText,
} from '@pustaka/web-shared/surveys/shown-survey.ts';

import { emptyWords, toWords, wordsIn, wordsInput } from '../../../../lib/form/words';
import type { Words } from '../../../../lib/form/words';
import { BOUNDS, questionsOf } from './survey-draft';
import type { DraftOption, DraftQuestion, SurveyDraft } from './survey-draft';

/** Draws what is written as the phone would show it in a language; what has no words yet shows an ellipsis. */
export function toShown(draft: SurveyDraft, language: Language): ShownSurvey {
  const text = (words: Words) => ({ text: wordsIn(words, language).trim() || '…' });
  const maybe = (words: Words) => (isBlank(words) ? null : text(words));
  const option = ({ key, label }: DraftOption): ShownOption => ({ key, label: text(label) });
  const question = (one: DraftQuestion): ShownQuestion => ({
    key: one.key,
    kind: one.kind,
    label: text(one.label),
    hint: maybe(one.hint),
    isRequired: one.isRequired,
    options: one.options.map(option),
    scale: shownScale(one.scale, maybe),
    rows: one.rows.map(option),
    showIf: one.showIf,
  });
  return {
    title: text(draft.title),
    intro: maybe(draft.intro),
    thanks: maybe(draft.thanks),
    sections: draft.sections.map(({ key, title, text: words, questions }) => ({
      key,
      title: maybe(title),
      text: maybe(words),
      questions: questions.map(question),
    })),
  };
}

/** Draws no more numbers than a scale may have, whatever is typed just now. */
function shownScale(
  { min, max, lowLabel, highLabel }: DraftQuestion['scale'],
  maybe: (words: Words) => ShownText | null,
) {
  const last = Math.min(max, min + BOUNDS.scale - 1);
  return { min, max: last, lowLabel: maybe(lowLabel), highLabel: maybe(highLabel) };
}

/** Counts the texts that are written in Indonesian and not in English. */
export function countMissingEnglish(draft: SurveyDraft): number {
  const words = [
    draft.title,
    draft.intro,
    draft.thanks,
    ...draft.sections.flatMap(({ title, text }) => [title, text]),
    ...questionsOf(draft).flatMap(textsOfQuestion),
  ];
  return words.filter(({ indonesian, english }) => indonesian.trim() !== '' && english.trim() === '').length;
}

/** Gives what is sent of a survey that staff write: of each question what its kind needs. */
export function definitionInput({ title, intro, thanks, sections }: SurveyDraft) {
  return {
    title: textInput(title),
    intro: wordsInput(intro),
    thanks: wordsInput(thanks),
    sections: sections.map(({ key, title: heading, text, questions }) => ({
      key,
      title: wordsInput(heading),
      text: wordsInput(text),
      questions: questions.map(questionInput),
    })),
  };
}

function questionInput({ key, kind, label, hint, isRequired, showIf, outcome, ...one }: DraftQuestion) {
  const isChosen = kind === 'CHOICE' || kind === 'CHOICES' || kind === 'MATRIX';
  const { min, max, lowLabel, highLabel } = one.scale;
  return {
    key,
    kind,
    label: textInput(label),
    hint: wordsInput(hint),
    isRequired,
    options: isChosen ? one.options.map(optionInput) : [],
    scale:
      kind === 'SCALE'
        ? { min, max, lowLabel: wordsInput(lowLabel), highLabel: wordsInput(highLabel) }
        : null,
    rows: kind === 'MATRIX' ? one.rows.map(optionInput) : [],
    showIf: showIf === null ? null : { ...showIf, optionKeys: [...showIf.optionKeys] },
    outcome: kind === 'SCALE' || kind === 'CHOICE' ? outcome : null,
  };
}

function optionInput({ key, label }: DraftOption) {
  return { key, label: textInput(label) };
}

function textInput(words: Words) {
  return wordsInput(words) ?? { indonesian: '', english: null };
}

function textsOfQuestion({ kind, label, hint, options, rows, scale }: DraftQuestion): readonly Words[] {
  const isChosen = kind === 'CHOICE' || kind === 'CHOICES' || kind === 'MATRIX';
  return [
    label,
    hint,
    ...(isChosen ? options.map((option) => option.label) : []),
    ...(kind === 'MATRIX' ? rows.map((row) => row.label) : []),
    ...(kind === 'SCALE' ? [scale.lowLabel, scale.highLabel] : []),
  ];
}

function isBlank({ indonesian, english }: Words): boolean {
  return indonesian.trim() === '' && english.trim() === '';
}

/** A text of the library in both languages, as its queries ask for it. */
export type ReadText = Parameters<typeof toWords>[0];

/** Reads a text that may not be there. */
export function readWords(text: ReadText): Words {
  return text == null ? emptyWords : toWords(text);
}
