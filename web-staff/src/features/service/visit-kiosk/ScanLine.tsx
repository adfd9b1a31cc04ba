import { useEffect, useRef, useState } from 'react';
import type { FormEvent } from 'react';

import { useTranslation } from '../../../i18n/use-translation';

/** Takes what a scanner types: the line keeps the focus, and Enter sends it. */
export function ScanLine({
  isBusy,
  onScan,
}: {
  readonly isBusy: boolean;
  readonly onScan: (cardNumber: string) => void;
}) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const line = useRef<HTMLInputElement>(null);
  useEffect(() => {
    line.current?.focus();
    // A touch beside the line must not leave the scanner typing into nothing; what can be pressed keeps its
    // press.
    const back = ({ target }: PointerEvent) => {
      if (!(target instanceof Element) || target.closest('a, button, input') === null)
        setTimeout(() => line.current?.focus(), 0);
    };
    document.addEventListener('pointerup', back);
    return () => document.removeEventListener('pointerup', back);
  }, []);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '' || isBusy) return;
    onScan(text.trim());
    setText('');
  };
  return (
    <form className="gate-scan" onSubmit={onSubmit} aria-busy={isBusy}>
      <input
        ref={line}
        aria-label={t('visitDoor.card')}
        placeholder={t('visitDoor.cardHint')}
        value={text}
        onChange={(event) => setText(event.target.value)}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={40}
      />
    </form>
  );
}
