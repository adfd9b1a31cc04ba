import { civilDate, toCivilDate } from '@pustaka/web-shared/format/index.ts';
import type { ReactElement } from 'react';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage } from '../../../lib/language';
import type { CertificatePageQuery } from './CertificatePage.generated';
import { SampleMark } from '../../../lib/ui/SampleMark';

type CheckedLetterProps = { readonly found: NonNullable<CertificatePageQuery['volunteerLetterCheck']> };

/** Says of a letter of hours no more than a reader of the paper needs to compare. */
export function CheckedLetter({ found }: CheckedLetterProps): ReactElement {
  const { t } = useTranslation('certificate');
  const language = useLanguage();
  const day = (date: string): string => civilDate(date, language);
  const { isValid, withdrawnAt, isReplaced, minutes } = found;
  return (
    <>
      <p className={isValid ? 'notice ok' : 'notice stop'} role="status">
        <span>
          {withdrawnAt === null
            ? t('letter.valid')
            : t(isReplaced ? 'letter.replaced' : 'letter.withdrawn', { day: day(toCivilDate(withdrawnAt)) })}
          <SampleMark isSample={found.isSample} />
        </span>
      </p>
      <dl className="facts">
        <dt>{t('number')}</dt>
        <dd>{found.number}</dd>
        <dt>{t('holder')}</dt>
        <dd>
          {found.holderName}
          <small>{t('letter.compare')}</small>
        </dd>
        <dt>{t('letter.period')}</dt>
        <dd>{`${day(found.fromDate)} – ${day(found.untilDate)}`}</dd>
        <dt>{t('letter.hours')}</dt>
        <dd>{t('letter.duration', { hours: Math.floor(minutes / 60), minutes: minutes % 60 })}</dd>
        <dt>{t('issued')}</dt>
        <dd>{day(toCivilDate(found.issuedAt))}</dd>
      </dl>
    </>
  );
}
