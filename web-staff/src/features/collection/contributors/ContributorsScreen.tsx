import { useHotkeys } from '@mantine/hooks';
import { useRef, useState } from 'react';
import { useParams, useSearchParams } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { Page } from '../../../lib/page/Page';
import { useSession } from '../../../lib/session/session-context';
import { Button } from '../../../lib/ui/Button';
import { EmptyState } from '../../../lib/ui/EmptyState';
import { Icon } from '../../../lib/ui/Icon';
import { ContributorDetail } from './ContributorDetail';
import { ContributorList } from './ContributorList';
import { NewContributor } from './NewContributor';

/** Lists the authority headings and opens one beside the list. */
export function ContributorsScreen() {
  const { t } = useTranslation();
  const { contributorId } = useParams();
  const { can } = useSession();
  const [isNew, setIsNew] = useState(false);
  return (
    <Page
      title={t('contributors.title')}
      intro={t('contributors.intro')}
      actions={
        can('CATALOGUE_EDIT') && (
          <Button weight="primary" onClick={() => setIsNew(true)}>
            {t('contributors.newHeading')}
          </Button>
        )
      }
    >
      <SearchLine />
      <div className="two-columns" style={{ marginTop: 12 }}>
        <ContributorList chosenId={contributorId} />
        {contributorId === undefined ? (
          <section className="panel">
            <EmptyState title={t('contributors.chooseTitle')}>{t('contributors.chooseText')}</EmptyState>
          </section>
        ) : (
          <ContributorDetail key={contributorId} id={contributorId} />
        )}
      </div>
      {isNew && <NewContributor onClose={() => setIsNew(false)} />}
    </Page>
  );
}

const TYPING_PAUSE_MS = 220;

function SearchLine() {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const [typed, setTyped] = useState(search.get('q') ?? '');
  const box = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useHotkeys([['/', () => box.current?.select()]]);
  const searchSoon = (text: string) => {
    setTyped(text);
    clearTimeout(timer.current);
    timer.current = setTimeout(
      () => setSearch(text.trim() === '' ? {} : { q: text.trim() }, { replace: true }),
      TYPING_PAUSE_MS,
    );
  };
  return (
    <form role="search" className="search-box" onSubmit={(event) => event.preventDefault()}>
      <Icon name="search" />
      <input
        ref={box}
        type="search"
        value={typed}
        onChange={(event) => searchSoon(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && box.current?.blur()}
        placeholder={t('contributors.searchPlaceholder')}
        aria-label={t('contributors.search')}
        autoComplete="off"
        spellCheck={false}
      />
      <kbd aria-hidden="true">/</kbd>
    </form>
  );
}
