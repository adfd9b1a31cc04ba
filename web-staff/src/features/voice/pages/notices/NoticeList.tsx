import { useQuery } from '@apollo/client/react';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActNotes } from '../../../../lib/acts/ActNotes';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { Button } from '../../../../lib/ui/Button';
import { EmptyState } from '../../../../lib/ui/EmptyState';
import { FaultNote } from '../../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../../lib/ui/SkeletonRows';
import type { ListedNotice } from './listed-notice';
import { NoticeDialog } from './NoticeDialog';
import { NoticeListDocument } from './NoticeList.generated';
import { NoticeRow } from './NoticeRow';
import { EndSiteNoticeDocument } from './EndSiteNotice.generated';
import { WithdrawSiteNoticeDocument } from './WithdrawSiteNotice.generated';

const HEADS = ['text', 'state', 'times'] as const;

/** Lists the notices of the portal; each that is shown or will be can be changed, ended and taken back. */
export function NoticeList() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(NoticeListDocument, { fetchPolicy: 'cache-and-network' });
  const [edited, setEdited] = useState<ListedNotice | 'new' | null>(null);
  const onDone = () => void refetch();
  const { act, end, withdraw } = useNoticeActs(onDone);
  const notices = data?.siteNotices ?? [];
  return (
    <section className="panel" aria-label={t('sitePages.list.notices')}>
      <div className="panel-body">
        <Button weight="primary" onClick={() => setEdited('new')}>
          {t('siteNotices.create')}
        </Button>
        {error !== undefined && <FaultNote error={error} onRetry={onDone} />}
        <ActNotes error={act.error} messages={act.messages} />
      </div>
      {data === undefined && error === undefined && <SkeletonRows count={4} />}
      {data !== undefined && notices.length === 0 && (
        <EmptyState title={t('siteNotices.nothing')}>{t('siteNotices.nothingText')}</EmptyState>
      )}
      {notices.length > 0 && (
        <div className="scroll">
          <table className="list-table">
            <thead>
              <tr>
                {HEADS.map((head) => (
                  <th key={head} scope="col">
                    {t(`siteNotices.${head}`)}
                  </th>
                ))}
                <th scope="col">
                  <span className="visually-hidden">{t('siteNotices.acts')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {notices.map((notice) => (
                <NoticeRow
                  key={notice.id}
                  notice={notice}
                  onEdit={() => setEdited(notice)}
                  onEnd={() => end(notice)}
                  onWithdraw={() => withdraw(notice)}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {edited !== null && (
        <NoticeDialog
          notice={edited === 'new' ? null : edited}
          onChanged={onDone}
          onClose={() => setEdited(null)}
        />
      )}
    </section>
  );
}

function useNoticeActs(onDone: () => void) {
  const { t } = useTranslation();
  const ending = useAnnouncedMutation(EndSiteNoticeDocument, {
    payloadOf: (result) => result.endSiteNotice,
    onDone,
  });
  const withdrawal = useAnnouncedMutation(WithdrawSiteNoticeDocument, {
    payloadOf: (result) => result.withdrawSiteNotice,
    onDone,
  });
  const end = ({ id, version }: ListedNotice) =>
    void ending.run(
      (idempotencyKey) => ({ id, version, idempotencyKey }),
      () => t('siteNotices.ended'),
    );
  const withdraw = ({ id, version }: ListedNotice) =>
    void withdrawal.run(
      (idempotencyKey) => ({ id, version, idempotencyKey }),
      () => t('siteNotices.withdrawn'),
    );
  const act = {
    error: ending.error ?? withdrawal.error,
    messages: [...ending.messages, ...withdrawal.messages],
  };
  return { act, end, withdraw };
}
