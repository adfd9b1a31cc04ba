import { useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { useListKeys } from '../../../lib/keyboard/use-list-keys';
import { Paging } from '../../../lib/page/Paging';
import { usePaging } from '../../../lib/page/use-paging';
import { paths } from '../../../lib/paths';
import { useSession } from '../../../lib/session/session-context';
import { useAnnounce } from '../../../lib/ui/announcer';
import { Button, buttonClass } from '../../../lib/ui/Button';
import { EmptyState } from '../../../lib/ui/EmptyState';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { Icon } from '../../../lib/ui/Icon';
import { SkeletonRows } from '../../../lib/ui/SkeletonRows';
import { CardPrintDialog } from './CardPrintDialog';
import { MemberListDocument } from './MemberList.generated';
import { MemberTable } from './MemberTable';
import { useDisplay } from '../../../lib/ui/use-display';
import { useSelection } from './use-selection';
import type { Selection } from './use-selection';

const PAGE_SIZE = 25;

/** Draws the members found, in whichever state the list is. */
export function MemberList() {
  const { t } = useTranslation();
  const { number } = useDisplay();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const text = search.get('q')?.trim() || null;
  const { variables, turn } = usePaging(PAGE_SIZE);
  const { data, previousData, error, refetch, loading } = useQuery(MemberListDocument, {
    variables: { text, ...variables },
    fetchPolicy: 'cache-and-network',
  });
  const page = (data ?? previousData)?.members;
  const rows = page?.edges.map(({ node }) => node) ?? [];
  const keys = useListKeys({
    ids: rows.map(({ id }) => id),
    onOpen: (id) => void navigate(paths.member(id)),
    pageInfo: page?.pageInfo ?? null,
    turn,
  });
  const { can } = useSession();
  const selection = useSelection();
  useSpokenCount(data === undefined || loading || text === null ? null : data.members.totalCount);
  return (
    <section className="panel" aria-label={t('members.list')} style={{ marginTop: 12 }}>
      {error !== undefined && (
        <div className="panel-body">
          <FaultNote error={error} onRetry={() => void refetch()} />
        </div>
      )}
      {page === undefined && error === undefined && <SkeletonRows count={9} />}
      {page !== undefined && rows.length === 0 && <NobodyListed isSearch={text !== null} />}
      {selection.ids.length > 0 && <SelectionBar selection={selection} />}
      {rows.length > 0 && (
        <MemberTable rows={rows} keys={keys} selection={can('MEMBERS_CARDS') ? selection : null} />
      )}
      {page !== undefined && rows.length > 0 && (
        <Paging
          words={t('members.count', { count: page.totalCount, total: number(page.totalCount) })}
          pageInfo={page.pageInfo}
          turn={turn}
        />
      )}
    </section>
  );
}

function SelectionBar({ selection }: { readonly selection: Selection }) {
  const { t } = useTranslation();
  const [isPrinting, setIsPrinting] = useState(false);
  return (
    <div className="panel-body row wrap selection-bar" role="status">
      <b>{t('cards.chosen', { count: selection.ids.length })}</b>
      <span className="spacer" />
      <Button small onClick={() => setIsPrinting(true)}>
        <Icon name="idCard" small /> {t('cards.print')}
      </Button>
      <Button small weight="link" onClick={selection.clear}>
        {t('cards.clear')}
      </Button>
      {isPrinting && <CardPrintDialog memberIds={selection.ids} onClose={() => setIsPrinting(false)} />}
    </div>
  );
}

function NobodyListed({ isSearch }: { readonly isSearch: boolean }) {
  const { t } = useTranslation();
  const { can } = useSession();
  const register = can('MEMBERS_EDIT') && (
    <Link className={buttonClass('primary')} to={paths.newMember}>
      {t('members.newMember')}
    </Link>
  );
  return (
    <EmptyState title={t(isSearch ? 'members.nothingTitle' : 'members.emptyTitle')} actions={register}>
      {t(isSearch ? 'members.nothingText' : 'members.emptyText')}
    </EmptyState>
  );
}

function useSpokenCount(total: number | null): void {
  const { t } = useTranslation();
  const announce = useAnnounce();
  useEffect(() => {
    if (total !== null) announce(t('members.resultsSpoken', { count: total }));
  }, [total, announce, t]);
}
