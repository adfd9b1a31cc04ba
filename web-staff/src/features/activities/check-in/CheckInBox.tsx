import { TextInput } from '@mantine/core';
import { useRef } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { useBoxFocus } from '../../../lib/keyboard/use-box-focus';
import { useWedge } from '../../../lib/keyboard/use-wedge';
import { Button } from '../../../lib/ui/Button';

/**
 * Takes a ticket or a card from a scanner or from the fingers; the box keeps the focus for the next one, and
 * a scanner is heard wherever the focus is.
 */
export function CheckInBox({ onScan }: { readonly onScan: (code: string) => void }) {
  const { t } = useTranslation();
  const box = useRef<HTMLInputElement>(null);
  useBoxFocus(box, { afterTouch: false });
  useWedge(box, onScan);
  const take = () => {
    const code = box.current?.value.trim() ?? '';
    if (box.current !== null) box.current.value = '';
    box.current?.focus();
    if (code !== '') onScan(code);
  };
  return (
    <form
      className="door-box"
      onSubmit={(event) => {
        event.preventDefault();
        take();
      }}
    >
      <TextInput
        ref={box}
        id="ticket"
        label={t('doorMode.box')}
        description={t('doorMode.boxHint')}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
      />
      <Button type="submit" weight="primary">
        {t('doorMode.admit')}
      </Button>
    </form>
  );
}
