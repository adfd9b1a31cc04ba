import type { Language } from '@pustaka/web-shared/i18n/language.ts';
import type { SurveyAnswers } from '@pustaka/web-shared/surveys/survey-answer.ts';
import { shownQuestions } from '@pustaka/web-shared/surveys/survey-rules.ts';
import { SurveySteps } from '@pustaka/web-shared/surveys/SurveySteps.tsx';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { Button, buttonClass } from '../../../../lib/ui/Button';
import { toShown } from './draft-texts';
import type { SurveyDraft } from './survey-draft';

type PhonePreviewProps = { readonly draft: SurveyDraft; readonly language: Language };

/** Shows a survey as a phone does, to be filled in: the form is the one of the portal, and nothing is kept. */
export function PhonePreview({ draft, language }: PhonePreviewProps) {
  const { t } = useTranslation();
  const [round, setRound] = useState(0);
  return (
    <section className="panel" aria-labelledby="survey-preview">
      <header>
        <h2 id="survey-preview">{t('surveys.preview')}</h2>
        <span className="spacer" />
        <Button small onClick={() => setRound(round + 1)}>
          {t('surveys.previewAgain')}
        </Button>
      </header>
      <div className="panel-body stack" style={{ gap: 12 }}>
        <p className="muted small">{t('surveys.previewText')}</p>
        <div className="survey-phone" lang={language}>
          <Phone key={round} draft={draft} language={language} />
        </div>
      </div>
    </section>
  );
}

function Phone({ draft, language }: PhonePreviewProps) {
  const { t } = useTranslation();
  const [answers, setAnswers] = useState<SurveyAnswers>({});
  const [isSent, setSent] = useState(false);
  const survey = toShown(draft, language);
  if (isSent)
    return (
      <div role="status">
        <p className="survey-name">{t('surveys.previewSent')}</p>
        <p>{survey.thanks?.text}</p>
      </div>
    );
  if (shownQuestions(survey, answers).length === 0)
    return <p className="muted">{t('surveys.previewEmpty')}</p>;
  return (
    <>
      <p className="survey-name">{survey.title.text}</p>
      {survey.intro && <p>{survey.intro.text}</p>}
      <SurveySteps
        survey={survey}
        answers={answers}
        say={(key, facts) => t(`surveyForm.${key}`, facts)}
        sending={
          <button type="submit" className={buttonClass('primary')}>
            {t('surveys.send')}
          </button>
        }
        backClass={buttonClass()}
        nextClass={buttonClass('primary')}
        onAnswer={setAnswers}
        onSend={() => setSent(true)}
      />
    </>
  );
}
