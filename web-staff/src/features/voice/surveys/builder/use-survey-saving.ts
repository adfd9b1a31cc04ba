import { useTranslation } from '../../../../i18n/use-translation';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { sortRefusals } from '../../../../lib/data/user-errors';
import { UpdateSurveyDocument } from '../UpdateSurvey.generated';
import { definitionInput } from './draft-texts';
import { questionsOf } from './survey-draft';
import type { SurveyDraft } from './survey-draft';
import type { Builder } from './use-builder';
import type { KeptBuilding } from './use-kept-building';

/** Saves a survey that is being built; what stands against it is told at its question before anything is sent. */
export function useSurveySaving(id: string, builder: Builder, kept: KeptBuilding) {
  const { t } = useTranslation();
  const { draft } = builder.state;
  const act = useAnnouncedMutation(UpdateSurveyDocument, {
    payloadOf: ({ updateSurvey }) => updateSurvey,
    onDone: () => undefined,
  });
  const save = async () => {
    if (builder.problems.length > 0) return builder.tellProblems();
    const { slug, opensOn, closesOn } = draft;
    const done = await act.run(
      (idempotencyKey) => ({
        id,
        version: kept.version,
        slug: slug.trim() === '' ? null : slug.trim(),
        opensOn: opensOn === '' ? null : opensOn,
        closesOn: closesOn === '' ? null : closesOn,
        definition: definitionInput(draft),
        idempotencyKey,
      }),
      () => t('surveys.saved'),
    );
    if (done?.survey != null) kept.done(done.survey.version, draft);
  };
  const refusals = sortRefusals(act.errors, ([first]) => (first === 'slug' ? 'slug' : undefined));
  const placed = act.errors
    .filter(({ field }) => !(field ?? []).includes('slug'))
    .map(({ message, field }) => withPlace(draft, message, field ?? []));
  return {
    save,
    isSaving: act.loading,
    error: act.error,
    slugError: refusals.byField['slug'],
    general: placed.map(({ number, message }) =>
      number === null ? message : `${t('surveys.question', { number })}: ${message}`,
    ),
  };
}

/** Finds the number of the question that a refusal is of: `definition.sections.0.questions.2.label`. */
function withPlace({ sections }: SurveyDraft, message: string, field: readonly string[]) {
  const inSection = field.indexOf('sections');
  const [section, question] = [Number(field[inSection + 1]), Number(field[inSection + 3])];
  if (inSection < 0 || field[inSection + 2] !== 'questions' || Number.isNaN(section + question))
    return { number: null, message };
  return { number: questionsOf({ sections: sections.slice(0, section) }).length + question + 1, message };
}
