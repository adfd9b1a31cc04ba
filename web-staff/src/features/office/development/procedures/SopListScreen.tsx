import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../../../../i18n/use-translation';
import { Page } from '../../../../lib/page/Page';
import { paths } from '../../../../lib/paths';
import { useSession } from '../../../../lib/session/session-context';
import { Button } from '../../../../lib/ui/Button';
import { EmptyState } from '../../../../lib/ui/EmptyState';
import { FaultNote } from '../../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../../lib/ui/SkeletonRows';
import { useDisplay } from '../../../../lib/ui/use-display';
import { SopDialog } from './SopDialog';
import { SopPagesDocument } from './SopPages.generated';
import type { SopPagesQuery } from './SopPages.generated';

/** Lists procedures: which one still waits to be read, and by how many of those whom one leads. */
export function SopListScreen() {
  const { t } = useTranslation();
  const mayWrite = useSession().can('DEVELOPMENT_WRITE');
  const { data, error, refetch } = useQuery(SopPagesDocument, { fetchPolicy: 'no-cache' });
  const [isAdding, setAdding] = useState(false);
  const pages = data?.sopPages;
  return (
    <Page
      title={t('development.procedures')}
      intro={t('development.proceduresIntro')}
      actions={mayWrite && <Button onClick={() => setAdding(true)}>{t('development.addProcedure')}</Button>}
    >
      {error !== undefined && pages === undefined && (
        <FaultNote error={error} onRetry={() => void refetch()} />
      )}
      {pages === undefined && error === undefined && <SkeletonRows count={4} />}
      {pages?.length === 0 && (
        <EmptyState title={t('development.noProcedures')}>{t('development.noProceduresText')}</EmptyState>
      )}
      {pages !== undefined && pages.length > 0 && (
        <section className="panel" aria-label={t('development.procedures')}>
          <ul className="proof-list">
            {pages.map((page) => (
              <SopRow key={page.id} page={page} />
            ))}
          </ul>
        </section>
      )}
      {isAdding && (
        <SopDialog page={null} onClose={() => setAdding(false)} onChanged={() => void refetch()} />
      )}
    </Page>
  );
}

function SopRow({ page }: { readonly page: SopPagesQuery['sopPages'][number] }) {
  const { t } = useTranslation();
  const { dateOf, number } = useDisplay();
  const { staff } = useSession();
  const { id, title, post, currentNumber, updatedAt, readers, isActive, isSample } = page;
  const own = readers.find((reader) => reader.staff.id === staff.id);
  const read = readers.filter(({ confirmedAt }) => confirmedAt !== null).length;
  const facts = [
    t('development.versionOf', { number: currentNumber, date: dateOf(updatedAt) }),
    post === null ? t('development.forAll') : post.name.text,
    readers.length > 1 ? t('development.readBy', { read: number(read), all: number(readers.length) }) : null,
    isActive ? null : t('development.outOfUse'),
    isSample ? t('common.sample') : null,
  ];
  return (
    <li className="panel-body">
      <b>
        <Link to={paths.procedure(id)}>{title.text}</Link>
      </b>
      {own !== undefined && (
        <span className={own.confirmedAt === null ? 'lacking' : undefined}>
          {t(own.confirmedAt === null ? 'development.toRead' : 'development.haveRead')}
        </span>
      )}
      <span className="cell-note">{facts.filter((part) => part !== null).join(' · ')}</span>
    </li>
  );
}
