import { civilDate } from '@pustaka/web-shared/format/index.ts';
import type { ReactElement } from 'react';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage } from '../../../lib/language';
import type { PublishedPeriod } from './published-period';

/** Tells what people said, and what the library does about it. */
export function Said({ acts }: Pick<PublishedPeriod, 'acts'>): ReactElement | null {
  const { t } = useTranslation('surveyResults');
  const language = useLanguage();
  if (acts.length === 0) return null;
  return (
    <section>
      <h2>{t('said')}</h2>
      <ul className="survey-said">
        {acts.map(({ id, cause, act, unit, dueDate, status }) => (
          <li key={id}>
            <blockquote>{cause.text}</blockquote>
            <div>
              <p>{act.text}</p>
              <p className="small">
                <b>{t(`states.${status}`)}</b>
                {status === 'PLANNED' || status === 'RUNNING'
                  ? ` · ${t('due', { unit, date: civilDate(dueDate, language) })}`
                  : ''}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
