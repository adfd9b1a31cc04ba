import { SurveySteps } from '@pustaka/web-shared/surveys/SurveySteps.tsx';
import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { FaultNotice } from '../../../lib/states/FaultNotice';
import { Notice } from '../../../lib/states/Notice';
import type { SurveyToAnswerQuery } from './SurveyToAnswer.generated';
import type { SheetLink } from './use-answer-sheet';
import { useAnswerSheet } from './use-answer-sheet';

type AnswerSheetProps = {
  readonly link: SheetLink;
  readonly form: NonNullable<SurveyToAnswerQuery['survey']>;
};

/** Is one sheet from its first question to the thanks. */
export function AnswerSheet({ link, form }: AnswerSheetProps): ReactElement {
  const { t } = useTranslation('answerSurvey');
  const sheet = useAnswerSheet(link, form);
  const { definition, about } = form;
  if (sheet.state === 'done' || sheet.state === 'waiting')
    return (
      <Sent
        title={t(sheet.state === 'done' ? 'thanks' : 'waiting')}
        text={sheet.state === 'done' ? (definition.thanks?.text ?? t('thanksText')) : t('waitingText')}
      />
    );
  return (
    <div className="wrap answer-survey">
      <header>
        <h1>{definition.title.text}</h1>
        {about && <p>{t('about', { event: about.eventName.text })}</p>}
        {definition.intro && <p className="lead">{definition.intro.text}</p>}
        <p className="small">{t('anonymous')}</p>
        {sheet.hasBegun && (
          <div className="row">
            <p className="small">{t('kept')}</p>
            <button type="button" className="btn bare" onClick={sheet.forget}>
              {t('again')}
            </button>
          </div>
        )}
      </header>
      <SurveySteps
        key={sheet.sheetKey}
        survey={definition}
        answers={sheet.answers}
        refusals={sheet.refusals.byQuestion}
        say={(key, facts) => t(`form.${key}`, facts)}
        sending={
          <button type="submit" className="btn" aria-disabled={sheet.state === 'sending'}>
            {t(sheet.state === 'sending' ? 'sending' : 'send')}
          </button>
        }
        backClass="btn quiet"
        nextClass="btn"
        onAnswer={sheet.change}
        onSend={sheet.send}
      />
      <div role="alert">
        {sheet.refusals.general.map((message) => (
          <Notice key={message} kind="stop">
            <p>{message}</p>
          </Notice>
        ))}
      </div>
      <FaultNotice fault={sheet.fault} />
    </div>
  );
}

function Sent({ title, text }: { readonly title: string; readonly text: string }): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="wrap answer-survey">
      <section role="status">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <p className="lead">{text}</p>
      </section>
    </div>
  );
}
