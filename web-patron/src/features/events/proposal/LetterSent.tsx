import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { usePaths } from '../../../lib/language';

/**
 * Says that a letter is on its way and what to do with it; the focus comes here, because the form is gone.
 */
export function LetterSent({
  email,
  onAgain,
}: {
  readonly email: string;
  readonly onAgain: () => void;
}): ReactElement {
  const { t } = useTranslation('proposal');
  const paths = usePaths();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    window.scrollTo({ top: 0 });
  }, []);
  return (
    <section className="proposal-state" role="status">
      <h2 ref={heading} tabIndex={-1}>
        {t('sent')}
      </h2>
      <p>{t('sentText', { email })}</p>
      <div className="row">
        <Link className="btn quiet" to={paths.to('events')}>
          {t('toEvents')}
        </Link>
        <button type="button" className="btn bare" onClick={onAgain}>
          {t('sentOther')}
        </button>
      </div>
    </section>
  );
}
