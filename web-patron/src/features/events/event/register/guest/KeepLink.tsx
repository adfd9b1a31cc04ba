import { useState } from 'react';
import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../../../../../lib/i18n/use-translation';
import { usePaths } from '../../../../../lib/language';
import { useIsHydrated } from '../../../../../lib/use-is-hydrated';

/**
 * Hands a guest the secret link of their registration. It stands behind `#`, which no server and no other
 * page is told.
 */
export function KeepLink({ link }: { readonly link: string }): ReactElement {
  const { t } = useTranslation('registration');
  const isHydrated = useIsHydrated();
  const address = `${usePaths().to('registration')}#${link}`;
  const [isCopied, setIsCopied] = useState(false);
  const onCopy = () =>
    void navigator.clipboard
      .writeText(new URL(address, location.origin).toString())
      .then(() => setIsCopied(true));
  return (
    <section className="ways">
      <h3>{t('keep')}</h3>
      <p>{t('keepText')}</p>
      <div className="row">
        <Link className="btn quiet" to={address}>
          {t('keepOpen')}
        </Link>
        {isHydrated && 'clipboard' in navigator && (
          <button type="button" className="btn bare" onClick={onCopy}>
            {t('copy')}
          </button>
        )}
      </div>
      <p className="small" role="status">
        {isCopied ? t('copied') : ''}
      </p>
    </section>
  );
}
