import { civilDate } from '@pustaka/web-shared/format/index.ts';
import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage, usePaths } from '../../../lib/language';
import { Notice } from '../../../lib/states/Notice';
import type { TakenCase } from './FeedbackForm';

/** Says that a case was taken: its number, its last day, and the link to keep. */
export function TakenNotice({
  taken,
  onAgain,
}: {
  readonly taken: TakenCase;
  readonly onAgain: () => void;
}): ReactElement {
  const { t } = useTranslation('feedback');
  const paths = usePaths();
  const language = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const own = `${paths.to('feedbackCase', taken.number)}#${taken.link}`;
  return (
    <section className="feedback-taken" role="status">
      <Notice kind="ok">
        <h2 ref={heading} tabIndex={-1}>
          {t('taken.title')}
        </h2>
        <p>{t('taken.text', { day: civilDate(taken.dueOn, language) })}</p>
      </Notice>
      <p className="feedback-number">{taken.number}</p>
      <p>
        <Link className="btn" to={own}>
          {t('taken.open')}
        </Link>
      </p>
      <p className="small">{t('taken.keep')}</p>
      <p>
        <button type="button" className="as-link" onClick={onAgain}>
          {t('taken.again')}
        </button>
      </p>
    </section>
  );
}
