import { useLayoutEffect } from 'react';
import type { KeyboardEvent, RefObject } from 'react';

import { useTranslation } from '../../../i18n/use-translation';

type WaitingBoxProps = {
  readonly box: RefObject<HTMLInputElement | null>;
  readonly onEnter: () => void;
  readonly onCancel: () => void;
};

/** Takes what is typed from Ctrl K on, where the palette will stand, until it is drawn and takes it over. */
export function WaitingBox({ box, onEnter, onCancel }: WaitingBoxProps) {
  const { t } = useTranslation();
  // Before the next key can come: whoever pressed Ctrl K types it for this box.
  useLayoutEffect(() => box.current?.focus({ preventScroll: true }), [box]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') onEnter();
    if (event.key === 'Escape') onCancel();
    // Tab would lead out of the box, and the next letter to the page.
    if (['Enter', 'Escape', 'Tab'].includes(event.key)) event.preventDefault();
  };
  return (
    <div className="palette-waiting">
      <input ref={box} className="palette-search" aria-label={t('palette.label')} onKeyDown={onKeyDown} />
    </div>
  );
}
