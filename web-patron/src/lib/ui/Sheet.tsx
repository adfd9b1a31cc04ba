import { useEffect, useId, useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';

import { useTranslation } from '../i18n/use-translation';
import { Icon } from './Icon';
import { useCloseOnBack } from './use-close-on-back';

type SheetProps = {
  readonly title: string;
  readonly isWide?: boolean;
  /** Whether whoever opens it gives it an address of its own, which Back leaves. */
  readonly hasAddress?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/**
 * Shows a sheet above the page: the browser keeps the focus inside; Esc, Back and a touch outside close it.
 */
export function Sheet({
  title,
  isWide = false,
  hasAddress = false,
  onClose,
  children,
}: SheetProps): ReactElement {
  const { t } = useTranslation('common');
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const shown = dialog.current;
    const opener = document.activeElement;
    shown?.showModal();
    return () => {
      shown?.close();
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  useCloseOutside(dialog, onClose);
  useCloseOnBack(!hasAddress, onClose);
  return (
    <dialog
      ref={dialog}
      className={isWide ? 'sheet wide' : 'sheet'}
      aria-labelledby={heading}
      onCancel={onClose}
    >
      <div className="sheet-head">
        <h2 id={heading}>{title}</h2>
        <button type="button" className="iconbtn" aria-label={t('close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      {children}
    </dialog>
  );
}

/** The dialog element fills its box: a press that lands on itself and outside that box was on the veil. */
function useCloseOutside(dialog: React.RefObject<HTMLDialogElement | null>, onClose: () => void): void {
  useEffect(() => {
    const shown = dialog.current;
    const closeOnVeil = (event: MouseEvent) => {
      if (event.target !== shown || shown === null) return;
      const box = shown.getBoundingClientRect();
      const isInside =
        event.clientX >= box.left &&
        event.clientX <= box.right &&
        event.clientY >= box.top &&
        event.clientY <= box.bottom;
      if (!isInside) onClose();
    };
    shown?.addEventListener('mousedown', closeOnVeil);
    return () => shown?.removeEventListener('mousedown', closeOnVeil);
  }, [dialog, onClose]);
}
