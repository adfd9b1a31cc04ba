import { useTranslation } from '../../../../i18n/use-translation';
import { Button } from '../../../../lib/ui/Button';
import { StateShape } from '../../../../lib/ui/StateShape';
import type { State } from '../../../../lib/ui/StateShape';
import { useDisplay } from '../../../../lib/ui/use-display';
import type { ListedNotice } from './listed-notice';

const SHAPES: Readonly<Record<ListedNotice['status'], State>> = {
  COMING: 'waiting',
  SHOWN: 'ok',
  ENDED: 'returned',
  WITHDRAWN: 'note',
};

type NoticeRowProps = {
  readonly notice: ListedNotice;
  readonly onEdit: () => void;
  readonly onEnd: () => void;
  readonly onWithdraw: () => void;
};

/** Shows one notice, and what can be done with it while it is not over. */
export function NoticeRow({ notice, onEdit, onEnd, onWithdraw }: NoticeRowProps) {
  const { t } = useTranslation();
  const { dateOf, timeOf } = useDisplay();
  const { text, kind, status, startsAt, endsAt, createdBy } = notice;
  const when = (instant: string): string => `${dateOf(instant)}, ${timeOf(instant)}`;
  const isOver = status === 'ENDED' || status === 'WITHDRAWN';
  const notes = [
    t(`siteNotices.kind.${kind}`),
    ...(createdBy === null ? [] : [createdBy.name]),
    ...(text.locales.includes('EN') ? [] : [t('sitePages.noEnglish')]),
    ...(notice.isSample ? [t('common.sample')] : []),
  ];
  const named = (label: string): string => `${label}: ${text.indonesian}`;
  return (
    <tr>
      <td className="main-cell">
        <b className="cell-title">{text.indonesian}</b>
        <span className="cell-note">{notes.join(' · ')}</span>
      </td>
      <td>
        <span className="status">
          <StateShape state={SHAPES[status]} />
          {t(`siteNotices.status.${status}`)}
        </span>
      </td>
      <td>
        {t('siteNotices.from', { when: when(startsAt) })}
        <span className="cell-note">
          {endsAt === null ? t('siteNotices.open') : t('siteNotices.until', { when: when(endsAt) })}
        </span>
      </td>
      <td className="right nowrap">
        {!isOver && (
          <>
            <Button small aria-label={named(t('siteNotices.change'))} onClick={onEdit}>
              {t('guides.change')}
            </Button>
            <Button small aria-label={named(t('siteNotices.end'))} onClick={onEnd}>
              {t('siteNotices.end')}
            </Button>
            <Button small weight="link" aria-label={named(t('siteNotices.withdraw'))} onClick={onWithdraw}>
              {t('siteNotices.withdraw')}
            </Button>
          </>
        )}
      </td>
    </tr>
  );
}
