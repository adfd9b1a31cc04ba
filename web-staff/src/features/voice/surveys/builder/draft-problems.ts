import { isConditionPossible } from './conditions';
import { BOUNDS, questionsOf } from './survey-draft';
import type { DraftOption, DraftQuestion, SurveyDraft } from './survey-draft';

/** What stands against saving a survey; the words stand in the catalogue under these names. */
export type ProblemName =
  | 'titleMissing'
  | 'labelMissing'
  | 'fewOptions'
  | 'optionMissing'
  | 'rowMissing'
  | 'scaleWrong'
  | 'conditionWrong'
  | 'tooManySections'
  | 'tooManyQuestions'
  | 'daysWrong';

/** A problem, and the question it is of; null where it is of the whole survey. */
export type Problem = { readonly name: ProblemName; readonly questionKey: string | null };

/** Lists what stands against saving a survey, in its order. The library checks the same again. */
export function listProblems(draft: SurveyDraft): readonly Problem[] {
  const { title, sections, opensOn, closesOn } = draft;
  const questions = questionsOf(draft);
  const whole: readonly (readonly [ProblemName, boolean])[] = [
    ['titleMissing', isEmpty(title)],
    ['daysWrong', opensOn !== '' && closesOn !== '' && closesOn < opensOn],
    ['tooManySections', sections.length > BOUNDS.sections],
    ['tooManyQuestions', questions.length > BOUNDS.questions],
  ];
  return [
    ...whole.filter(([, isWrong]) => isWrong).map(([name]) => ({ name, questionKey: null })),
    ...questions.flatMap((question) =>
      problemsOfQuestion(draft, question).map((name) => ({ name, questionKey: question.key })),
    ),
  ];
}

/** Tells whether a survey asks anything, in every section: only then it can be published. */
export function canBePublished({ sections }: SurveyDraft): boolean {
  return sections.length > 0 && sections.every(({ questions }) => questions.length > 0);
}

function problemsOfQuestion(draft: SurveyDraft, question: DraftQuestion): readonly ProblemName[] {
  const { kind, label, options, rows, scale } = question;
  const isChosen = kind === 'CHOICE' || kind === 'CHOICES' || kind === 'MATRIX';
  const all: readonly (readonly [ProblemName, boolean])[] = [
    ['labelMissing', isEmpty(label)],
    ['fewOptions', isChosen && options.length < 2],
    ['optionMissing', isChosen && options.some(isUnnamed)],
    ['rowMissing', kind === 'MATRIX' && (rows.length === 0 || rows.some(isUnnamed))],
    ['scaleWrong', kind === 'SCALE' && !isScale(scale)],
    ['conditionWrong', !isConditionPossible(draft, question)],
  ];
  return all.filter(([, isWrong]) => isWrong).map(([name]) => name);
}

function isScale({ min, max }: DraftQuestion['scale']): boolean {
  return Number.isInteger(min) && Number.isInteger(max) && min >= 0 && max > min && max - min < BOUNDS.scale;
}

function isUnnamed({ label }: DraftOption): boolean {
  return isEmpty(label);
}

function isEmpty({ indonesian }: { readonly indonesian: string }): boolean {
  return indonesian.trim() === '';
}
