import { Modal } from '@mantine/core';
import { useEffect } from 'react';
import { useBlocker } from 'react-router';

import { useTranslation } from '../../i18n/use-translation';
import { Button } from '../ui/Button';

type LeaveGuardProps = {
  readonly isDirty: boolean;
  /** Becomes true once everything was saved and the form leads elsewhere by itself. */ readonly isDone?: {
    readonly current: boolean;
  };
};

/**
 * Asks before somebody leaves a form with unsaved words; what is left behind stays in this tab as a draft, a
 * closed tab would lose it.
 */
export function LeaveGuard({ isDirty, isDone }: LeaveGuardProps) {
  const { t } = useTranslation();
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      isDirty && isDone?.current !== true && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    if (!isDirty) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isDirty]);
  if (blocker.state !== 'blocked') return null;
  return (
    <Modal
      opened
      onClose={() => blocker.reset()}
      size={460}
      title={t('leave.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <p>{t('leave.text')}</p>
      <div className="modal-foot">
        <Button onClick={() => blocker.proceed()}>{t('leave.go')}</Button>
        <Button weight="primary" data-autofocus onClick={() => blocker.reset()}>
          {t('leave.stay')}
        </Button>
      </div>
    </Modal>
  );
}
