import { useTranslation } from '../../../i18n/use-translation';
import { QueuePanel } from '../../../lib/list/QueuePanel';
import { useQueue } from '../../../lib/list/use-queue';
import { MakePostLink } from '../../../lib/posts/MakePostLink';
import { EmptyState } from '../../../lib/ui/EmptyState';
import { useDisplay } from '../../../lib/ui/use-display';
import { Decide } from './Decide';
import type { WordsStatus } from './words-status';
import { SharedListsDocument } from './SharedLists.generated';
import type { SharedListsQuery } from './SharedLists.generated';
import { useListDeciding } from './use-deciding';

/** Lists what members share with everybody, in a state: name, description, and the two decisions. */
export function ListQueue({ status }: { readonly status: WordsStatus }) {
  const { t } = useTranslation();
  const { number } = useDisplay();
  const { handle, list } = useQueue(
    {
      document: SharedListsDocument,
      variables: (page) => ({ status, ...page }),
      pageOf: ({ readingLists: { nodes, totalCount, pageInfo } }) => ({
        rows: nodes,
        total: totalCount,
        pageInfo,
      }),
      spoken: (total) => t('reviews.count', { count: total, total: number(total) }),
    },
    ['kind', 'status'],
  );
  return (
    <QueuePanel
      label={t(`reviews.status.${status}`)}
      list={list}
      handle={handle}
      empty={<EmptyState title={t('reviews.empty')}>{t('reviews.emptyText')}</EmptyState>}
      card={(row) => <ListLine key={row.id} list={row} onDecided={list.retry} />}
    />
  );
}

function ListLine({
  list,
  onDecided,
}: {
  readonly list: SharedListsQuery['readingLists']['nodes'][number];
  readonly onDecided: () => void;
}) {
  const { t } = useTranslation();
  const { language } = useDisplay();
  const deciding = useListDeciding(list, onDecided);
  const { id, name, description, owner, status, refusalReason, titleCount } = list;
  const path = language === 'en' ? `/en/reading-lists/${id}` : `/daftar-baca/${id}`;
  return (
    <li className="data-request">
      <div className="row wrap">
        <b>
          <a href={path} target="_blank" rel="noopener">
            {name}
          </a>
        </b>
        <span>{t('reviews.titles', { count: titleCount })}</span>
      </div>
      {description !== null && <blockquote>{description}</blockquote>}
      <p className="quiet small">
        {owner === null ? t('reviews.anonymous') : t('reviews.as', { name: owner })}
      </p>
      {refusalReason !== null && <p>{t('reviews.reasonWas', { reason: refusalReason })}</p>}
      {status === 'PUBLISHED' && <MakePostLink subjectId={id} />}
      <Decide status={status} deciding={deciding} />
    </li>
  );
}
