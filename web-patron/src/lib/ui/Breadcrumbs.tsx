import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../i18n/use-translation';

/** Is one step of the way to a page; the last step has no address. */
export type Crumb = { readonly label: string; readonly to?: string };

/** Shows the way from the catalogue to this page. */
export function Breadcrumbs({ crumbs }: { readonly crumbs: readonly Crumb[] }): ReactElement {
  const { t } = useTranslation('portal');
  return (
    <nav className="crumbs" aria-label={t('breadcrumbs')}>
      <ol>
        {crumbs.map(({ label, to }) => (
          <li key={to ?? ''}>
            {to === undefined ? <span aria-current="page">{label}</span> : <Link to={to}>{label}</Link>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
