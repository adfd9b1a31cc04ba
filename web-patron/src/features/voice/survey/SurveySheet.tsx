import { useState } from 'react';
import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { usePaths } from '../../../lib/language';
import { FaultNotice } from '../../../lib/states/FaultNotice';
import { Notice } from '../../../lib/states/Notice';
import type { DraftAnswer } from './draft';
import { Question } from './Question';
import type { SatisfactionFormQuery } from './SatisfactionForm.generated';
import { Respondent } from './Respondent';
import type { Sheet } from './use-sheet';
import { useSheet } from './use-sheet';

type Form = NonNullable<SatisfactionFormQuery['satisfactionForm']>;
type SurveySheetProps = {
  readonly pass: string;
  readonly form: Form;
  readonly isShared: boolean;
  readonly onNext?: () => void;
};

/** Is one sheet from its beginning to the thanks: a question at a time, an answer leads to the next one. */
export function SurveySheet({ pass, form, isShared, onNext }: SurveySheetProps): ReactElement {
  const sheet = useSheet({ pass, isShared }, form.service.code);
  const [at, setAt] = useState(-1);
  const { state, draft } = sheet;
  if (state.is === 'done' || state.is === 'waiting')
    return <Sent isWaiting={state.is === 'waiting'} sheet={sheet} onNext={onNext} />;
  const element = form.elements[at];
  const answer = (value: DraftAnswer) => {
    const answers = [...draft.answers.slice(0, at), value, ...draft.answers.slice(at + 1)];
    sheet.change({ answers });
    setAt(at + 1);
  };
  return (
    <div className="wrap survey">
      <ol className="survey-progress" aria-hidden="true">
        {form.elements.map(({ code }, place) => (
          <li key={code} className={place < at ? 'past' : place === at ? 'now' : ''} />
        ))}
      </ol>
      {at < 0 && <Start form={form} sheet={sheet} onStart={setAt} />}
      {element && (
        <Question
          key={element.code}
          number={at + 1}
          element={element}
          chosen={draft.answers[at]}
          onAnswer={answer}
          onBack={() => setAt(at - 1)}
        />
      )}
      {at >= form.elements.length && <Respondent sheet={sheet} onBack={() => setAt(at - 1)} />}
      <div role="alert">
        {state.is === 'refused' && (
          <Notice kind="stop">
            <p>{state.message}</p>
          </Notice>
        )}
      </div>
      <FaultNotice fault={state.is === 'failed' ? state.fault : null} />
    </div>
  );
}

function Start({
  form,
  sheet,
  onStart,
}: {
  readonly form: Form;
  readonly sheet: Sheet;
  readonly onStart: (at: number) => void;
}): ReactElement {
  const { t } = useTranslation('survey');
  const answered = sheet.draft.answers.length;
  const again = () => {
    sheet.forget();
    onStart(0);
  };
  return (
    <section className="survey-step">
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <p>{t('asked', { service: form.service.name.text })}</p>
      {sheet.hasBegun && answered > 0 ? (
        <>
          <div className="row">
            <button type="button" className="btn" onClick={() => onStart(answered)}>
              {t('resume', { number: Math.min(answered + 1, 9) })}
            </button>
            <button type="button" className="btn quiet" onClick={again}>
              {t('again')}
            </button>
          </div>
          <p className="small">{t('kept')}</p>
        </>
      ) : (
        <button type="button" className="btn wide" onClick={() => onStart(0)}>
          {t('start')}
        </button>
      )}
      <p className="small">{t('anonymous')}</p>
    </section>
  );
}

function Sent({
  isWaiting,
  sheet,
  onNext,
}: {
  readonly isWaiting: boolean;
  readonly sheet: Sheet;
  readonly onNext: (() => void) | undefined;
}): ReactElement {
  const { t } = useTranslation('survey');
  const paths = usePaths();
  const { state } = sheet;
  // A tablet that all use keeps nothing: it tries as long as nobody else begins.
  const said = !isWaiting ? 'thanks' : onNext ? 'unsent' : 'waiting';
  return (
    <div className="wrap survey">
      <section className="survey-step" role="status">
        <h1>{t(said)}</h1>
        <p className="lead">{t(`${said}Text`)}</p>
        {state.is === 'done' && !state.isComplete && (
          <Notice kind="wait">
            <p>{t('thanksIncomplete')}</p>
          </Notice>
        )}
        {onNext ? (
          <button type="button" className="btn" onClick={onNext}>
            {t('next')}
          </button>
        ) : (
          !isWaiting && <Link to={paths.to('surveyResults')}>{t('results')}</Link>
        )}
      </section>
    </div>
  );
}
