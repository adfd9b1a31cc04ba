import { useQuery } from '@apollo/client/react';

import { useTranslation } from '../../../i18n/use-translation';
import { usePaging } from '../../../lib/page/use-paging';
import { useDisplay } from '../../../lib/ui/use-display';
import { Decide } from './Decide';
import { QueuePanel } from './QueuePanel';
import type { WordsStatus } from './words-status';
import { SharedListsDocument } from './SharedLists.generated';
import type { SharedListsQuery } from './SharedLists.generated';
import { useListDeciding } from './use-deciding';

const PAGE_SIZE = 20;

/** Lists what members share with everybody, in a state: name, description, and the two decisions. */
export function ListQueue({ status }: { readonly status: WordsStatus }) {
  const { variables, turn } = usePaging(PAGE_SIZE);
  const { data, previousData, error, refetch } = useQuery(SharedListsDocument, {
    variables: { status, ...variables },
    fetchPolicy: 'cache-and-network',
  });
  const page = (data ?? previousData)?.readingLists;
  const onChanged = () => void refetch();
  return (
    <QueuePanel status={status} page={page} error={error} turn={turn} onRetry={onChanged}>
      {page?.nodes.map((list) => (
        <ListLine key={list.id} list={list} onDecided={onChanged} />
      ))}
    </QueuePanel>
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
      <Decide status={status} deciding={deciding} />
    </li>
  );
}
