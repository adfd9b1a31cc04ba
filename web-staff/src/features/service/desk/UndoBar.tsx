import { useEffect, useState } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { Button } from '../../../lib/ui/Button';
import { Icon } from '../../../lib/ui/Icon';
import { formatRowName } from './scanning/row-words';
import { useDesk, useDeskState } from './use-desk';

/** Offers for ten seconds to take the last scan back. */
export function UndoBar() {
  const { t } = useTranslation();
  const desk = useDesk();
  const { undo, rows } = useDeskState();
  const seconds = useSecondsLeft(undo?.until ?? null, desk.forgetUndo);
  const row = undo === null ? undefined : rows.find(({ id }) => id === undo.rowId);
  if (undo === null || row === undefined || seconds <= 0) return null;
  const words = t(
    row.outcome?.kind === 'returned'
      ? 'desk.undoReturned'
      : row.outcome?.kind === 'read'
        ? 'desk.undoRead'
        : 'desk.undoLent',
    { title: formatRowName(row), card: row.member?.cardNumber ?? '' },
  );
  return (
    <div className="undo-bar">
      <Icon name="undo" />
      <span className="undo-words">{words}</span>
      <span className="spacer" />
      <span className="undo-seconds" aria-hidden="true">
        {t('desk.seconds', { count: seconds })}
      </span>
      <Button keys="Ctrl Z" aria-keyshortcuts="Control+Z" onClick={desk.takeBack}>
        {t('desk.undo')}
      </Button>
      <i key={row.id} className="undo-time" aria-hidden="true" />
    </div>
  );
}

function useSecondsLeft(until: number | null, onEnd: () => void): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (until === null) return undefined;
    setNow(Date.now());
    const timer = setInterval(() => {
      setNow(Date.now());
      if (Date.now() >= until) onEnd();
    }, 500);
    return () => clearInterval(timer);
  }, [until, onEnd]);
  return until === null ? 0 : Math.ceil((until - now) / 1000);
}
