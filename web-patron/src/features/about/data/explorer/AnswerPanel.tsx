import type { ReactElement } from 'react';

import { useTranslation } from '../../../../lib/i18n/use-translation';
import { Code } from '../Code';
import type { Answer } from './run-query';

type AnswerPanelProps = { readonly answer: Answer | null; readonly problem: string | null };

/** Shows what a query came to: status, time, cost, and the answer itself. */
export function AnswerPanel({ answer, problem }: AnswerPanelProps): ReactElement {
  const { t } = useTranslation('data');
  return (
    <div className="explorer-answer">
      <h2>{t('answer')}</h2>
      <p role="status">
        {problem ??
          (answer === null
            ? t('noAnswerYet')
            : t('answered', {
                status: answer.status,
                milliseconds: answer.milliseconds,
                cost: answer.cost === null ? '–' : `${answer.cost.requested}/${answer.cost.maximum}`,
              }))}
      </p>
      {answer !== null && <Code label={t('answer')} text={answer.text} />}
    </div>
  );
}
