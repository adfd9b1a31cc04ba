import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import { toSentAnswers } from '@pustaka/web-shared/surveys/sent-answers.ts';
import type { SurveyAnswers } from '@pustaka/web-shared/surveys/survey-answer.ts';
import { SurveySteps } from '@pustaka/web-shared/surveys/SurveySteps.tsx';
import { useState } from 'react';
import type { ReactElement } from 'react';

import { useTranslation } from '../i18n/use-translation';
import { FaultNotice } from '../states/FaultNotice';
import { Notice } from '../states/Notice';
import { keepSheet, newSheet, readSheet } from '../survey/kept-sheet';
import { NO_REFUSALS, sortRefusals } from '../survey/survey-refusals';
import { AnswerEventSurveyDocument } from './AnswerEventSurvey.generated';
import type { AnswerEventSurveyMutationVariables } from './AnswerEventSurvey.generated';
import type { RegistrationSurveyFactsFragment } from './RegistrationSurvey.generated';

type EventSheetProps = {
  /** What the sheet is kept under on this device. */
  readonly name: string;
  readonly form: NonNullable<RegistrationSurveyFactsFragment['feedbackSurvey']>;
  /** What was answered before; null when nothing was. */
  readonly before: SurveyAnswers | null;
  readonly reference: AnswerEventSurveyMutationVariables['input']['registration'];
  readonly sessionId: string | null;
  /** Takes what the library has from now on. */
  readonly onSent: (answers: SurveyAnswers) => void;
};

/** Is the sheet of an event, or of one of its sessions; sending it again changes what was said. */
export function EventSheet(props: EventSheetProps): ReactElement {
  const { form, before } = props;
  const { t } = useTranslation('registration');
  const { answers, change, send, refusals, isThanked, isBusy, fault } = useEventSheet(props);
  return (
    <>
      {form.definition.intro && <p className="small">{form.definition.intro.text}</p>}
      <p className="small">{t('feedback.hint')}</p>
      <SurveySteps
        survey={form.definition}
        answers={answers}
        refusals={refusals.byQuestion}
        say={(key, facts) => t(`feedback.form.${key}`, facts)}
        sending={
          <button type="submit" className="btn quiet" aria-disabled={isBusy}>
            {t(before !== null ? 'feedback.change' : 'feedback.send')}
          </button>
        }
        backClass="btn quiet"
        nextClass="btn quiet"
        onAnswer={change}
        onSend={() => void send()}
      />
      <div role="alert">
        {refusals.general.map((message) => (
          <Notice key={message} kind="stop">
            <p>{message}</p>
          </Notice>
        ))}
      </div>
      <FaultNotice fault={fault} />
      <div role="status">
        {isThanked && (
          <Notice kind="ok">
            <p>{form.definition.thanks?.text ?? t('feedback.thanks')}</p>
          </Notice>
        )}
      </div>
    </>
  );
}

/** Keeps what is answered on the own device until the library has it. */
function useEventSheet({ name, form, before, reference, sessionId, onSent }: EventSheetProps) {
  const [answers, setAnswers] = useState(() => readSheet(name)?.answers ?? before ?? {});
  const [refusals, setRefusals] = useState(NO_REFUSALS);
  const [isThanked, setThanked] = useState(false);
  const { run, isBusy, fault } = useIdempotentMutation(AnswerEventSurveyDocument);
  const change = (next: SurveyAnswers) => {
    setAnswers(next);
    setThanked(false);
    setRefusals(NO_REFUSALS);
    keepSheet(name, newSheet(next));
  };
  const send = async () => {
    const answer = await run((idempotencyKey) => ({
      input: {
        registration: reference,
        sessionId,
        versionNumber: form.versionNumber,
        answers: toSentAnswers(form.definition, answers),
        idempotencyKey,
      },
    }));
    if (answer === null) return;
    const { userErrors } = answer.answerEventSurvey;
    setRefusals(sortRefusals(userErrors));
    setThanked(userErrors.length === 0);
    if (userErrors.length > 0) return;
    keepSheet(name, null);
    onSent(answers);
  };
  return { answers, change, send, refusals, isThanked, isBusy, fault };
}
