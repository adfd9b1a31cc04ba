import { civilDate } from '@pustaka/web-shared/format/index.ts';
import type { ReactElement } from 'react';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage } from '../../../lib/language';
import type { StatementPageQuery } from './StatementPage.generated';
import { SampleMark } from '../../../lib/ui/SampleMark';

type Check = NonNullable<StatementPageQuery['statement']['check']>;

/** Tells what the last check of the portal by hand tried and found. */
export function CheckSection({ check }: { readonly check: Check }): ReactElement {
  const { t } = useTranslation('statement');
  const language = useLanguage();
  const { checkedOn, checkedBy, means, pages, findings, isSample } = check;
  return (
    <section>
      <h2>
        {t('check.title')}
        <SampleMark isSample={isSample} />
      </h2>
      <dl>
        <dt>{t('check.when')}</dt>
        <dd>{civilDate(checkedOn, language)}</dd>
        <dt>{t('check.who')}</dt>
        <dd>{checkedBy}</dd>
        <dt>{t('check.means')}</dt>
        <dd>{means}</dd>
        <dt>{t('check.pages')}</dt>
        <dd>{pages.join(', ')}</dd>
      </dl>
      <h3>{t('check.findings')}</h3>
      {findings.length === 0 && <p>{t('check.nothing')}</p>}
      <ul>
        {findings.map(({ text, severity, state }) => (
          <li key={text.text}>
            <span lang={text.locales.includes(language === 'en' ? 'EN' : 'ID') ? undefined : 'id'}>
              {text.text}
            </span>{' '}
            <span className="meta">
              {t(`check.severity.${severity}`)} · {t(`check.state.${state}`)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
