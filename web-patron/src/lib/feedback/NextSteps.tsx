import type { ReactElement } from 'react';

import { useTranslation } from '../i18n/use-translation';

const LAPOR = 'https://www.lapor.go.id/';
const OMBUDSMAN = 'https://ombudsman.go.id/';

/** Tells where else somebody may turn who is not content with an answer. */
export function NextSteps(): ReactElement {
  const { t } = useTranslation('feedback');
  return (
    <section id="lapor">
      <h2>{t('next.heading')}</h2>
      <ul className="feedback-next">
        <li>
          <a href={LAPOR} rel="noopener">
            SP4N-LAPOR!
          </a>
          <span>{t('next.lapor')}</span>
        </li>
        <li>
          <a href={OMBUDSMAN} rel="noopener">
            {t('next.ombudsmanName')}
          </a>
          <span>{t('next.ombudsman')}</span>
        </li>
        <li>
          <b>PPID</b>
          <span>{t('next.ppid')}</span>
        </li>
      </ul>
    </section>
  );
}
