import { describeFault } from '@pustaka/web-shared/apollo/index.ts';
import type { FaultKind } from '@pustaka/web-shared/apollo/index.ts';

import { useTranslation } from '../../i18n/use-translation';
import { Button } from './Button';
import { Note } from './Note';
import type { State } from './StateShape';

const stateOfFault: Readonly<Record<FaultKind, State>> = {
  offline: 'waiting',
  unauthenticated: 'attention',
  forbidden: 'attention',
  unproved: 'attention',
  rateLimited: 'waiting',
  indexBuilding: 'waiting',
  tooCostly: 'attention',
  controlCharacter: 'attention',
  outdated: 'attention',
  server: 'blocked',
};

type FaultNoteProps = {
  readonly error: unknown;
  readonly onRetry?: () => void;
  readonly shownSince?: string | null;
};

/**
 * Says why a request failed, whose fault it is and what can be done; `shownSince` dates the data still on
 * screen.
 */
export function FaultNote({ error, onRetry, shownSince }: FaultNoteProps) {
  const { t } = useTranslation();
  const fault = describeFault(error);
  const retry = onRetry !== undefined && fault.kind !== 'forbidden' && (
    <Button small onClick={onRetry}>
      {t('common.retry')}
    </Button>
  );
  return (
    <Note state={stateOfFault[fault.kind]} actions={retry || undefined}>
      <b>{t(`fault.${fault.kind}.title`)}</b> {t(`fault.${fault.kind}.text`)}
      {shownSince != null && <> {t('fault.shownSince', { time: shownSince })}</>}
      {fault.requestId !== null && (
        <span className="quiet small"> {t('fault.code', { code: fault.requestId })}</span>
      )}
    </Note>
  );
}
