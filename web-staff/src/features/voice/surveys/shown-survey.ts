import type { SurveyDraft } from './builder/survey-draft';
import { emptyQuestion } from './builder/survey-draft';
import { readWords } from './builder/draft-texts';
import { hasDays } from './builder/use-builder';
import type { SurveyForEditQuery } from './SurveyForEdit.generated';

/** A survey as its screen shows it. */
export type ShownSurvey = NonNullable<SurveyForEditQuery['surveyForEdit']>;

type Section = ShownSurvey['draft']['sections'][number];
type Question = Section['questions'][number];

/** Reads what staff write of a survey into the builder; days that its kind no longer has are left out. */
export function toDraft({ draft, kind, slug, opensOn, closesOn }: ShownSurvey): SurveyDraft {
  const days = hasDays(kind) ? { opensOn, closesOn } : { opensOn: null, closesOn: null };
  return {
    slug,
    opensOn: days.opensOn ?? '',
    closesOn: days.closesOn ?? '',
    title: readWords(draft.title),
    intro: readWords(draft.intro),
    thanks: readWords(draft.thanks),
    sections: draft.sections.map((section) => ({
      key: section.key,
      title: readWords(section.title),
      text: readWords(section.text),
      questions: section.questions.map(toQuestion),
    })),
  };
}

function toQuestion({ key, kind, isRequired, outcome, showIf, ...texts }: Question) {
  const begun = emptyQuestion(key, kind);
  const options = texts.options.map(toOption);
  const rows = texts.rows.map(toOption);
  return {
    ...begun,
    isRequired,
    outcome,
    showIf: showIf === null ? null : { questionKey: showIf.questionKey, optionKeys: showIf.optionKeys },
    label: readWords(texts.label),
    hint: readWords(texts.hint),
    // A kind without options begins with empty ones, should it become one that has them.
    options: options.length === 0 ? begun.options : options,
    rows: rows.length === 0 ? begun.rows : rows,
    scale:
      texts.scale === null
        ? begun.scale
        : {
            min: texts.scale.min,
            max: texts.scale.max,
            lowLabel: readWords(texts.scale.lowLabel),
            highLabel: readWords(texts.scale.highLabel),
          },
  };
}

function toOption({ key, label }: Question['options'][number]) {
  return { key, label: readWords(label) };
}
