import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { useFollowing } from '../../../../lib/follow/use-following';
import { useTranslation } from '../../../../lib/i18n/use-translation';
import { usePaths } from '../../../../lib/language';
import { FaultNotice } from '../../../../lib/states/FaultNotice';
import type { OwnOutsideQuery } from './OwnOutside.generated';

/**
 * Lists the programmes a member follows; one that was let go stays in sight until the page is left, so that
 * it can be taken back.
 */
export function FollowedProgrammes({
  programmes,
}: {
  readonly programmes: OwnOutsideQuery['followedProgrammes'];
}): ReactElement {
  const { t } = useTranslation('myLibrary');
  const paths = usePaths();
  const { isBusy, fault, follow } = useFollowing();
  return (
    <section className="part" id="program" aria-labelledby="program-judul">
      <header>
        <h2 id="program-judul">{t('follows.title')}</h2>
        <Link className="as-link" to={paths.to('events')}>
          {t('follows.find')}
        </Link>
      </header>
      {programmes.length === 0 ? (
        <p className="none-yet">{t('follows.none')}</p>
      ) : (
        <ul>
          {programmes.map(({ id, path, name, isFollowed }) => (
            <li key={id} className="choice">
              <Link to={paths.local(path)}>{name.text}</Link>
              <button
                type="button"
                className="as-link"
                aria-label={`${t(isFollowed ? 'follows.stop' : 'follows.again')}: ${name.text}`}
                aria-disabled={isBusy}
                onClick={isBusy ? undefined : () => void follow(id, !isFollowed)}
              >
                {t(isFollowed ? 'follows.stop' : 'follows.again')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <FaultNotice fault={fault} />
    </section>
  );
}
