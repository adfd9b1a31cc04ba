import { useId, useRef } from 'react';
import type { RefObject } from 'react';

import { useBoxFocus } from '../../../../lib/keyboard/use-box-focus';
import { Icon } from '../../../../lib/ui/Icon';

type ScanBoxProps = {
  readonly label: string;
  readonly hint?: string;
  readonly onScan: (text: string) => void;
};

/** The box into which books are scanned; it keeps the focus. */
export function ScanBox({ label, hint, onScan }: ScanBoxProps) {
  const id = useId();
  const box: RefObject<HTMLInputElement | null> = useRef(null);
  useBoxFocus(box, { afterTouch: false });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const text = box.current?.value.trim() ?? '';
        if (text === '') return;
        if (box.current !== null) box.current.value = '';
        onScan(text);
      }}
    >
      <div className="scan-box">
        <Icon name="scan" />
        <label className="visually-hidden" htmlFor={id}>
          {label}
        </label>
        <input
          ref={box}
          id={id}
          type="text"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="go"
          placeholder={label}
        />
      </div>
      {hint !== undefined && (
        <p className="class-next" aria-live="polite">
          {hint}
        </p>
      )}
    </form>
  );
}
