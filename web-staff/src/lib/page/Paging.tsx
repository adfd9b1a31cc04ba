import { useTranslation } from '../../i18n/use-translation';
import { IconButton } from '../ui/IconButton';
import type { PageInfo, usePaging } from './use-paging';

type PagingProps = {
  readonly words: string;
  readonly pageInfo: PageInfo;
  readonly turn: ReturnType<typeof usePaging>['turn'];
};

/** Says how long a list is and turns its pages. */
export function Paging({ words, pageInfo, turn }: PagingProps) {
  const { t } = useTranslation();
  return (
    <nav className="paging" aria-label={t('members.paging')}>
      <span>{words}</span>
      <span className="spacer" />
      <IconButton
        icon="chevronLeft"
        label={t('common.previous')}
        aria-keyshortcuts="["
        disabled={!pageInfo.hasPreviousPage}
        onClick={() => turn('before', pageInfo.startCursor)}
      />
      <IconButton
        icon="chevronRight"
        label={t('common.next')}
        aria-keyshortcuts="]"
        disabled={!pageInfo.hasNextPage}
        onClick={() => turn('after', pageInfo.endCursor)}
      />
    </nav>
  );
}
