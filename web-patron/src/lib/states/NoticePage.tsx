import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../i18n/use-translation';
import { usePaths } from '../language';
import { usePageTitle } from '../use-page-title';
import { StatePage } from './StatePage';

const TEXTS = {
  missing: ['missing.title', 'missing.text'],
  gone: ['notice.gone.title', 'notice.gone.text'],
  refused: ['notice.refused.title', 'notice.refused.text'],
  failed: ['failed.title', 'failed.text'],
  busy: ['notice.busy', 'failed.busy'],
  building: ['notice.building', 'failed.building'],
  unavailable: ['notice.unavailable.title', 'notice.unavailable.text'],
} as const;

/** Says why the server sends another page than the one that was asked for. */
export type Notice = keyof typeof TEXTS;

/** Recognises what the server names in the page. */
export function isNotice(name: string | undefined): name is Notice {
  return name !== undefined && Object.hasOwn(TEXTS, name);
}

/** Says why there is no other page, and leads on. */
export function NoticePage({ notice }: { readonly notice: Notice }): ReactElement {
  const { t } = useTranslation('portal');
  const paths = usePaths();
  const [title, text] = TEXTS[notice];
  usePageTitle(t(title));
  return (
    <StatePage title={t(title)} text={t(text)}>
      <div className="row">
        {notice === 'building' || notice === 'unavailable' ? (
          // oxlint-disable-next-line jsx-a11y/anchor-is-valid -- the empty address asks for this very page again
          <a className="btn" href="">
            {t('common:retry')}
          </a>
        ) : (
          <Link className="btn" to={paths.to('search')}>
            {t('missing.search')}
          </Link>
        )}
        <Link className="btn quiet" to={paths.to('home')}>
          {t('failed.home')}
        </Link>
      </div>
    </StatePage>
  );
}
