import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage, usePaths } from '../../../lib/language';
import { signInPathFrom } from '../../../lib/member/come-back';
import { usePlace } from '../../../lib/member/use-place';

/** Asks who scanned the code of a door without being signed in: members sign in, guests take their link. */
export function DoorForGuests({ doorCode }: { readonly doorCode: string }): ReactElement {
  const { t } = useTranslation('booking');
  const language = useLanguage();
  const place = usePlace();
  const paths = usePaths();
  const search = new URLSearchParams({ pintu: doorCode });
  return (
    <div className="wrap">
      <div className="own-page">
        <div className="page-head">
          <h1>{t('door.title')}</h1>
          <p className="lead">{t('door.text')}</p>
        </div>
        <p>
          <Link className="btn wide" to={signInPathFrom(place, language)}>
            {t('door.member')}
          </Link>
        </p>
        <p>
          <Link className="btn quiet wide" to={`${paths.to('booking')}?${search.toString()}`}>
            {t('door.guest')}
          </Link>
        </p>
      </div>
    </div>
  );
}
