import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { ActDialog } from '../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../lib/acts/use-announced-mutation';
import { paths } from '../../../lib/paths';
import { newKey } from './builder/survey-draft';
import { CreateSurveyDocument } from './CreateSurvey.generated';
import { surveyKinds } from './survey-query';

/** Begins a survey: what it is called and what it is for; its questions follow in the builder. */
export function CreateDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [title, setTitle] = useState('');
  const [kind, setKind] = useState(surveyKinds[0] ?? 'GENERAL');
  const [isTried, setTried] = useState(false);
  const isUntitled = title.trim() === '';
  const act = useAnnouncedMutation(CreateSurveyDocument, {
    payloadOf: ({ createSurvey }) => createSurvey,
    onDone: () => undefined,
  });
  const create = async () => {
    setTried(true);
    if (isUntitled) return;
    const done = await act.run(
      (idempotencyKey) => ({
        kind,
        definition: {
          title: { indonesian: title.trim(), english: null },
          sections: [{ key: FIRST_SECTION, questions: [] }],
        },
        idempotencyKey,
      }),
      () => t('surveys.saved'),
    );
    if (done?.survey != null) await navigate(paths.survey(done.survey.id));
  };
  return (
    <ActDialog
      title={t('surveys.creating')}
      act={act}
      isDone={false}
      submit={t('surveys.create')}
      onSubmit={() => void create()}
      onClose={onClose}
    >
      <TextInput
        data-autofocus
        label={t('surveys.surveyTitle')}
        maxLength={160}
        autoComplete="off"
        error={isTried && isUntitled ? t('surveys.problem.titleMissing') : undefined}
        value={title}
        onChange={({ currentTarget: { value } }) => setTitle(value)}
      />
      <fieldset className="stack" style={{ gap: 8 }}>
        <legend className="field-label">{t('surveys.field.kind')}</legend>
        {surveyKinds.map((value) => (
          <div key={value} className="choice-line">
            <input
              type="radio"
              className="plain-checkbox"
              id={`survey-${value}`}
              name="survey-kind"
              aria-describedby={`survey-${value}-text`}
              checked={kind === value}
              onChange={() => setKind(value)}
            />
            <span>
              <label htmlFor={`survey-${value}`} className="medium">
                {t(`surveys.kind.${value}`)}
              </label>
              <span className="cell-note" id={`survey-${value}-text`}>
                {t(`surveys.kindText.${value}`)}
              </span>
            </span>
          </div>
        ))}
      </fieldset>
    </ActDialog>
  );
}

/** The key of the section that every survey begins with; keys of sections are their survey's own. */
const FIRST_SECTION = newKey('s');
