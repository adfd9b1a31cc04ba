import { LogoMark } from '@pustaka/web-shared/ui/Logo.tsx';

import { useTranslation } from '../../../i18n/use-translation';
import type { ChoiceKind } from './scanning/choices';
import { rowThatAsks, shownRows } from './desk-rows';
import type { DeskRow } from './desk-rows';
import { ScanRow } from './scanning/ScanRow';
import { useDeskState } from './use-desk';

type SessionListProps = {
  readonly deciding: Deciding;
  readonly onChoose: (row: DeskRow, kind: ChoiceKind) => void;
  readonly onReason: (reason: string | null) => void;
  readonly onPrint: (row: DeskRow) => void;
};

/** The override whose reason is being written. */
export type Deciding = { readonly rowId: string; readonly kind: ChoiceKind } | null;

/** Lists the scans of the session, newest first; what waits for a person is open in its row. */
export function SessionList({ deciding, onChoose, onReason, onPrint }: SessionListProps) {
  const { t } = useTranslation();
  const state = useDeskState();
  const rows = shownRows(state);
  const askingId = rowThatAsks(state)?.id;
  const waiting = rows.filter((row) => row.state === 'asking' || row.state === 'failed').length;
  const latestId = rows.find((row) => row.state === 'done' || row.state === 'checking')?.id;
  if (rows.length === 0) return <NothingScanned />;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolling by keyboard needs the focus
    <section className="session" aria-labelledby="session-head" tabIndex={0}>
      <h2 id="session-head">
        {t('desk.session')}{' '}
        <span className="quiet">
          {t('desk.scans', { count: rows.length })}
          {waiting > 0 && <>, {t('desk.waiting', { count: waiting })}</>}
        </span>
      </h2>
      <ol aria-label={t('desk.sessionList')}>
        {rows.map((row) => (
          <ScanRow
            key={row.id}
            row={row}
            isLatest={row.id === latestId && row.id === rows[0]?.id}
            isOlder={row.session !== state.session}
            hasKeys={row.id === askingId}
            deciding={deciding?.rowId === row.id ? deciding.kind : null}
            onChoose={(kind) => onChoose(row, kind)}
            onReason={onReason}
            onPrint={() => onPrint(row)}
          />
        ))}
      </ol>
    </section>
  );
}

function NothingScanned() {
  const { t } = useTranslation();
  return (
    <section className="session is-empty empty" aria-label={t('desk.sessionList')}>
      <LogoMark isPlain />
      <h2>{t('desk.ready')}</h2>
      <p>{t('desk.readyText')}</p>
    </section>
  );
}
