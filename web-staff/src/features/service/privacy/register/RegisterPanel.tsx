import { useQuery } from '@apollo/client/react';

import { useTranslation } from '../../../../i18n/use-translation';
import { useSession } from '../../../../lib/session/session-context';
import { buttonClass } from '../../../../lib/ui/Button';
import { FaultNote } from '../../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../../lib/ui/SkeletonRows';
import { useDisplay } from '../../../../lib/ui/use-display';
import { ProcessingRegisterDocument } from './ProcessingRegister.generated';
import type { ProcessingRegisterQuery } from './ProcessingRegister.generated';

/** Shows the register of processing, and gives it as paper and as a table. */
export function RegisterPanel() {
  const { t } = useTranslation();
  const { can } = useSession();
  const { language } = useDisplay();
  const { data, error, refetch } = useQuery(ProcessingRegisterDocument, {
    variables: { locale: language === 'en' ? 'EN' : 'ID' },
  });
  const file = `/staff/files/privacy/register-${language}`;
  return (
    <section className="panel" aria-label={t('privacy.list.register')}>
      <div className="panel-body stack">
        <div className="row wrap">
          <p className="muted">{t('privacy.registerIntro')}</p>
          <span className="spacer" />
          <a className={buttonClass()} href={`${file}.pdf`} target="_blank" rel="noreferrer">
            {t('privacy.pdf')}
          </a>
          {can('LISTS_EXPORT') && (
            <a className={buttonClass()} href={`${file}.xlsx`} download>
              {t('privacy.xlsx')}
            </a>
          )}
        </div>
        {error !== undefined && <FaultNote error={error} onRetry={() => void refetch()} />}
        {data === undefined && error === undefined && <SkeletonRows count={6} />}
        {data?.processingActivities.map((activity) => (
          <Activity key={activity.code} activity={activity} />
        ))}
      </div>
    </section>
  );
}

type ShownActivity = ProcessingRegisterQuery['processingActivities'][number];

function Activity({ activity }: { readonly activity: ShownActivity }) {
  const { t } = useTranslation();
  const { name, data, purpose, retention, subjects, bases, recipients, tables } = activity;
  const facts = [
    ['data', data.text],
    ['subjects', subjects.map((one) => t(`privacy.subject.${one}`)).join(', ')],
    ['purpose', purpose.text],
    ['bases', bases.map((one) => t(`privacy.basis.${one}`)).join('; ')],
    ['retention', retention.text],
    ['recipients', recipients.map((one) => t(`privacy.recipient.${one}`)).join('; ')],
  ] as const;
  return (
    <article className="register-activity">
      <h2>{name.text}</h2>
      <dl className="register-facts">
        {facts.map(([key, text]) => (
          <div key={key}>
            <dt>{t(`privacy.register.${key}`)}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <details>
        <summary>{t('privacy.register.tables', { count: tables.length })}</summary>
        <ul>
          {tables.map(({ name: table, meaning, columns }) => (
            <li key={table}>
              <code>{table}</code>
              {meaning !== null && ` · ${meaning.text}`}
              <span className="quiet small"> {columns.join(', ')}</span>
            </li>
          ))}
        </ul>
      </details>
    </article>
  );
}
