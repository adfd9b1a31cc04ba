import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';

import { useTranslation } from '../../i18n/use-translation';
import { Button } from '../ui/Button';
import { useFirstField } from '../form/use-first-field';
import { findUnreadField } from '../form/when/find-unread-field';
import { ActNotes } from './ActNotes';

type ActDialogProps = {
  readonly title: string;
  readonly act: { readonly error: unknown; readonly messages: readonly string[]; readonly loading: boolean };
  readonly isDone: boolean;
  readonly submit: string;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Width in pixels; dialogs with forms need more. */
  readonly size?: number;
};

/** Asks before an act, from its first field on, shows what stands against it, and then what came of it. */
export function ActDialog({
  title,
  act,
  isDone,
  submit,
  onSubmit,
  onClose,
  children,
  size = 460,
}: ActDialogProps) {
  const { t } = useTranslation();
  const form = useFirstField();
  return (
    <Modal
      opened
      onClose={onClose}
      size={size}
      title={title}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form
        ref={form}
        noValidate
        className="stack"
        style={{ gap: 12 }}
        onSubmit={(event) => {
          event.preventDefault();
          const unread = findUnreadField(event.currentTarget);
          if (unread !== null) return unread.focus();
          (isDone ? onClose : onSubmit)();
        }}
      >
        <ActNotes error={act.error} messages={act.messages} />
        {children}
        <div className="modal-foot">
          <Button onClick={onClose}>{t(isDone ? 'common.close' : 'common.cancel')}</Button>
          {!isDone && (
            <Button type="submit" weight="primary" busy={act.loading}>
              {submit}
            </Button>
          )}
        </div>
      </form>
    </Modal>
  );
}
