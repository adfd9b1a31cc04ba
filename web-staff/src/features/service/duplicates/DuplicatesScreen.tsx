import { useQuery } from '@apollo/client/react';
import { Link, useSearchParams } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { ActNotes } from '../../../lib/acts/ActNotes';
import { useAnnouncedMutation } from '../../../lib/acts/use-announced-mutation';
import { Page } from '../../../lib/page/Page';
import { paths } from '../../../lib/paths';
import { Button, buttonClass } from '../../../lib/ui/Button';
import { EmptyState } from '../../../lib/ui/EmptyState';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../lib/ui/SkeletonRows';
import { useDisplay } from '../../../lib/ui/use-display';
import { LikelyDuplicatesDocument } from './LikelyDuplicates.generated';
import type { LikelyDuplicatesQuery } from './LikelyDuplicates.generated';
import { MarkNotDuplicateDocument } from './MarkNotDuplicate.generated';
import { MergeView } from './MergeView';

/** Lists cards that may be one person's, or shows two of them side by side when the address names them. */
export function DuplicatesScreen() {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const [keptId, mergedId] = [search.get('keep'), search.get('merge')];
  const crumbs = [{ to: paths.members, label: t('members.title') }];
  if (keptId !== null && mergedId !== null) {
    return (
      <Page
        title={t('duplicates.mergeTitle')}
        intro={t('duplicates.mergeIntro')}
        crumbs={[...crumbs, { to: paths.duplicates, label: t('duplicates.title') }]}
      >
        <MergeView key={`${keptId} ${mergedId}`} keptId={keptId} mergedId={mergedId} />
      </Page>
    );
  }
  return (
    <Page title={t('duplicates.title')} intro={t('duplicates.intro')} crumbs={crumbs}>
      <Pairs />
    </Page>
  );
}

function Pairs() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(LikelyDuplicatesDocument, { fetchPolicy: 'cache-and-network' });
  const pairs = data?.likelyDuplicates;
  return (
    <section className="panel" aria-label={t('duplicates.title')}>
      {error !== undefined && (
        <div className="panel-body">
          <FaultNote error={error} onRetry={() => void refetch()} />
        </div>
      )}
      {pairs === undefined && error === undefined && <SkeletonRows count={6} />}
      {pairs?.length === 0 && (
        <EmptyState title={t('duplicates.none')}>{t('duplicates.noneText')}</EmptyState>
      )}
      {pairs !== undefined && pairs.length > 0 && <PairTable pairs={pairs} onMarked={() => void refetch()} />}
    </section>
  );
}

function PairTable({
  pairs,
  onMarked,
}: {
  readonly pairs: LikelyDuplicatesQuery['likelyDuplicates'];
  readonly onMarked: () => void;
}) {
  const { t } = useTranslation();
  const { date } = useDisplay();
  const act = useAnnouncedMutation(MarkNotDuplicateDocument, {
    payloadOf: ({ markNotDuplicate }) => markNotDuplicate,
    onDone: onMarked,
  });
  const mark = (firstId: string, secondId: string, name: string) =>
    void act.run(
      (idempotencyKey) => ({ firstId, secondId, idempotencyKey }),
      () => t('duplicates.marked', { name }),
    );
  return (
    <div className="scroll">
      {(act.error !== undefined || act.messages.length > 0) && (
        <div className="panel-body">
          <ActNotes error={act.error} messages={act.messages} />
        </div>
      )}
      <table className="list-table">
        <thead>
          <tr>
            <th scope="col">{t('duplicates.older')}</th>
            <th scope="col">{t('duplicates.newer')}</th>
            <th scope="col">{t('duplicates.why')}</th>
            <th scope="col">
              <span className="visually-hidden">{t('duplicates.compare')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {pairs.map(({ first, second, reason }) => (
            <tr key={`${first.id} ${second.id}`}>
              {[first, second].map((card) => (
                <td key={card.id}>
                  <Link className="cell-title" to={paths.member(card.id)}>
                    {card.name}
                  </Link>
                  <span className="quiet small" style={{ display: 'block' }}>
                    {card.cardNumber} · {date(card.registeredOn)}
                  </span>
                </td>
              ))}
              <td>{t(`duplicates.reason.${reason}`)}</td>
              <td>
                <span className="row wrap">
                  <Link
                    className={buttonClass('plain', true)}
                    to={paths.mergeOf(first.id, second.id)}
                    aria-label={`${t('duplicates.compare')}: ${first.name}`}
                  >
                    {t('duplicates.compare')}
                  </Link>
                  <Button
                    small
                    weight="link"
                    busy={act.loading}
                    onClick={() => mark(first.id, second.id, first.name)}
                    aria-label={`${t('duplicates.mark')}: ${first.name}`}
                  >
                    {t('duplicates.mark')}
                  </Button>
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
