import { useState } from 'react';

import { useTranslation } from '../../i18n/use-translation';
import { ChoicePicker } from './ChoicePicker';
import type { Choice } from './ChoicePicker';
import { Button } from './Button';

/** What was picked: its id, and what it is called. */
export type Picked = { readonly id: string; readonly label: string };

type OnePickerProps = {
  readonly label: string;
  readonly placeholder: string;
  readonly picked: Picked | null;
  readonly useChoices: (text: string) => { readonly found: readonly Choice[]; readonly isWaiting: boolean };
  readonly onPick: (picked: Picked | null) => void;
};

/** Picks one thing by typing; what was picked stands in place of the box until it is changed. */
export function OnePicker({ label, placeholder, picked, useChoices, onPick }: OnePickerProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const { found, isWaiting } = useChoices(text);
  if (picked !== null)
    return (
      <div>
        <span className="field-label">{label}</span>
        <p className="row">
          <strong>{picked.label}</strong>
          <Button small onClick={() => onPick(null)} aria-label={`${t('common.change')}: ${label}`}>
            {t('common.change')}
          </Button>
        </p>
      </div>
    );
  return (
    <ChoicePicker
      label={label}
      path={label}
      placeholder={placeholder}
      text={text}
      onText={setText}
      choices={found}
      waiting={isWaiting ? t('common.searching') : undefined}
      onChoose={({ id, label: name }) => onPick({ id, label: name })}
      onRemoveLast={() => undefined}
    />
  );
}
