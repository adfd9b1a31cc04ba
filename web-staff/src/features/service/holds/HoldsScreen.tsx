import { Link, useSearchParams } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { Page } from '../../../lib/page/Page';
import { paths } from '../../../lib/paths';
import { useBranch } from '../../../lib/session/session-context';
import { PullList } from '../../../lib/pull-list/PullList';
import { ShelfList } from './ShelfList';
import { TransferList } from './TransferList';

const tabs = [
  ['shelf', paths.holds],
  ['pull', paths.pullList],
  ['transfers', paths.transfers],
] as const;

/**
 * Shows what stands on the hold shelf, what has to be fetched for it, and what is on its way; the list stands
 * in the address.
 */
export function HoldsScreen() {
  const { t } = useTranslation();
  const branch = useBranch();
  const [search] = useSearchParams();
  const chosen = tabs.find(([name]) => name === search.get('list'))?.[0] ?? 'shelf';
  return (
    <Page title={t('shelf.title')} intro={t('shelf.intro', { branch: branch.name.text })}>
      <nav className="list-tabs" aria-label={t('shelf.lists')}>
        {tabs.map(([name, to]) => (
          <Link key={name} to={to} aria-current={name === chosen ? 'page' : undefined}>
            {t(`shelf.tab.${name}`)}
          </Link>
        ))}
      </nav>
      {chosen === 'shelf' && <ShelfList key={branch.id} branchId={branch.id} />}
      {chosen === 'pull' && <PullList key={branch.id} branchId={branch.id} />}
      {chosen === 'transfers' && <TransferList key={branch.id} branchId={branch.id} />}
    </Page>
  );
}
