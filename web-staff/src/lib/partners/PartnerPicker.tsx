import { useState } from 'react';
import type { ReactNode } from 'react';

import { useTranslation } from '../../i18n/use-translation';
import { ChoicePicker } from '../ui/ChoicePicker';
import { usePartnerChoices } from './use-partner-choices';

/** A partner that was chosen, or a name that was only typed. */
export type PickedPartner = { readonly partnerId: string | null; readonly name: string };

type PartnerPickerProps = {
  readonly label: string;
  readonly path: string;
  readonly error?: string | undefined;
  /** What was chosen, when it is listed between the label and the box. */
  readonly above?: ReactNode;
  /** Whether only partners of the library may be chosen. */
  readonly onlyKnown?: boolean;
  readonly onPick: (picked: PickedPartner) => void;
};

const TYPED = 'typed';

/** Finds a partner by a part of its name; who is no partner of the library is taken as typed. */
export function PartnerPicker({ label, path, error, above, onlyKnown = false, onPick }: PartnerPickerProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const { found, isWaiting } = usePartnerChoices(text);
  const typed = text.trim();
  const onlyName = { id: TYPED, label: t('eventEditor.partnerTyped', { name: typed }), isNew: true };
  return (
    <ChoicePicker
      label={label}
      path={path}
      placeholder={t('eventEditor.partnerSearch')}
      text={text}
      onText={setText}
      choices={isWaiting || typed === '' || onlyKnown ? found : [...found, onlyName]}
      waiting={isWaiting ? t('common.searching') : undefined}
      onChoose={({ id, label: name }) =>
        onPick(id === TYPED ? { partnerId: null, name: typed } : { partnerId: id, name })
      }
      onRemoveLast={() => undefined}
      error={error}
      above={above}
    />
  );
}
