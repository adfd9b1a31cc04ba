import { useState } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { QueuePanel } from '../../../lib/list/QueuePanel';
import { useQueue } from '../../../lib/list/use-queue';
import { EmptyState } from '../../../lib/ui/EmptyState';
import { useDisplay } from '../../../lib/ui/use-display';
import { CaseLine } from './CaseLine';
import { CopyCasesDocument } from './CopyCases.generated';
import { DecideDialog } from './DecideDialog';
import type { CaseKind, CaseOnList } from './decisions';

/** Lists cases of a kind, newest first; the page stands in the address. */
export function CaseList({ kind, isAll }: { readonly kind: CaseKind; readonly isAll: boolean }) {
  const { t } = useTranslation();
  const { number } = useDisplay();
  const [decided, setDecided] = useState<CaseOnList | null>(null);
  const { handle, list } = useQueue(
    {
      document: CopyCasesDocument,
      variables: (page) => ({ kind, isOpen: !isAll, ...page }),
      pageOf: ({ copyCases: { edges, totalCount, pageInfo } }) => ({
        rows: edges.map(({ node }) => node),
        total: totalCount,
        pageInfo,
      }),
      spoken: (total) => t('cases.count', { count: total, total: number(total) }),
    },
    ['list', 'all'],
  );
  return (
    <>
      <QueuePanel
        label={t(`cases.kind.${kind}`)}
        list={list}
        handle={handle}
        empty={<EmptyState title={t('cases.empty')}>{t(`cases.emptyText.${kind}`)}</EmptyState>}
        card={(one) => <CaseLine key={one.id} one={one} onDecide={() => setDecided(one)} />}
      />
      {decided !== null && (
        <DecideDialog one={decided} onClose={() => setDecided(null)} onDecided={list.retry} />
      )}
    </>
  );
}
