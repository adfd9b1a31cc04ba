import { civilDate, formatClockTime, toCivilDate } from '@pustaka/web-shared/format/index.ts';
import type { ReactElement } from 'react';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage } from '../../../lib/language';
import type { FeedbackCaseByLinkQuery } from './FeedbackCaseByLink.generated';

type SentCase = NonNullable<FeedbackCaseByLinkQuery['feedbackCaseByLink']>;

/** Shows what was written and what came of it, step by step, and by when an answer comes. */
export function CaseCourse({ found }: { readonly found: SentCase }): ReactElement {
  const { t } = useTranslation('feedback');
  const language = useLanguage();
  const moment = (at: string): string =>
    `${civilDate(toCivilDate(at), language)}, ${formatClockTime(at, language)}`;
  const isWaiting = found.status !== 'ANSWERED' && found.status !== 'CLOSED';
  return (
    <>
      <blockquote className="feedback-text">{found.text}</blockquote>
      {found.place !== null && <p className="small">{found.place}</p>}
      <ol className="feedback-course">
        <li>
          <b>{t('course.received')}</b>
          <span className="small">{moment(found.createdAt)}</span>
        </li>
        {found.entries.map(({ id, kind, text, createdAt }) => (
          <li key={id}>
            <b>{t(kind === 'ANSWER' ? 'course.answer' : 'course.reopened')}</b>
            <span className="small">{moment(createdAt)}</span>
            <p className="feedback-words">{text}</p>
          </li>
        ))}
        {isWaiting && (
          <li className={found.isOverdue ? 'late' : 'now'}>
            <b>{t(found.isOverdue ? 'course.late' : 'course.waiting')}</b>
            <span className="small">{t('follow.due', { day: civilDate(found.dueOn, language) })}</span>
          </li>
        )}
        {found.status === 'CLOSED' && (
          <li>
            <b>{t('status.CLOSED')}</b>
          </li>
        )}
      </ol>
    </>
  );
}
