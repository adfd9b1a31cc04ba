import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { Page } from '../../../lib/page/Page';
import { paths } from '../../../lib/paths';
import { useSession } from '../../../lib/session/session-context';
import { Button } from '../../../lib/ui/Button';
import { CaseList } from './CaseList';
import { DamageDialog } from './DamageDialog';
import { caseLists } from './decisions';

/**
 * Lists copies that are claimed to be back, damaged or lost; the kind, the branch and whether all are shown
 * stand in the address.
 */
export function CasesScreen() {
  const { t } = useTranslation();
  const { can, branch } = useSession();
  const [search, setSearch] = useSearchParams();
  const [isNoting, setIsNoting] = useState(false);
  const chosen = caseLists.find(({ name }) => name === search.get('list')) ?? caseLists[0];
  const isAll = search.get('all') === '1';
  const toggle = () =>
    setSearch({
      ...(search.get('list') === null ? {} : { list: chosen?.name ?? '' }),
      ...(isAll ? {} : { all: '1' }),
    });
  if (chosen === undefined) return null;
  const actions =
    can('CIRCULATION_LEND') && branch !== null ? (
      <Button onClick={() => setIsNoting(true)}>{t('cases.noteDamage')}</Button>
    ) : undefined;
  return (
    <Page title={t('cases.title')} intro={t('cases.intro')} actions={actions}>
      <nav className="list-tabs" aria-label={t('cases.lists')}>
        {caseLists.map(({ name }) => (
          <Link key={name} to={paths.caseList(name)} aria-current={name === chosen.name ? 'page' : undefined}>
            {t(`cases.tab.${name}`)}
          </Link>
        ))}
      </nav>
      <p className="list-options">
        <label className="check-line">
          <input type="checkbox" className="plain-checkbox" checked={isAll} onChange={toggle} />
          {t('cases.all')}
        </label>
      </p>
      <CaseList key={chosen.kind} kind={chosen.kind} isAll={isAll} />
      {isNoting && branch !== null && (
        <DamageDialog branchId={branch.id} onClose={() => setIsNoting(false)} />
      )}
    </Page>
  );
}
