import { useState } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { Button } from '../../../lib/ui/Button';
import type { GuestAnswers } from './use-visit-kiosk';

const PURPOSES = ['READ', 'BORROW', 'STUDY', 'INTERNET', 'EVENT', 'OTHER'] as const;
const SEXES = ['FEMALE', 'MALE'] as const;
const AGES = ['CHILD', 'TEEN', 'ADULT', 'ELDER'] as const;

type GuestChoicesProps = {
  readonly isBusy: boolean;
  readonly onChoose: (answers: GuestAnswers) => void;
  readonly onBack: () => void;
};

/** Asks a guest why they come; sex and age may stay untold, and a name is never asked. */
export function GuestChoices({ isBusy, onChoose, onBack }: GuestChoicesProps) {
  const { t } = useTranslation();
  const [sex, setSex] = useState<GuestAnswers['sex']>(null);
  const [ageBand, setAgeBand] = useState<GuestAnswers['ageBand']>(null);
  return (
    <>
      <Choices
        label={t('visitDoor.sex')}
        words={SEXES.map((value) => ({ value, words: t(`visitSex.${value}`) }))}
        chosen={sex}
        onChoose={setSex}
      />
      <Choices
        label={t('visitDoor.age')}
        words={AGES.map((value) => ({ value, words: t(`visitAge.${value}`) }))}
        chosen={ageBand}
        onChoose={setAgeBand}
      />
      <fieldset className="gate-purposes">
        <legend>{t('visitDoor.purpose')}</legend>
        {PURPOSES.map((purpose) => (
          <button
            key={purpose}
            type="button"
            aria-disabled={isBusy}
            onClick={() => onChoose({ purpose, sex, ageBand })}
          >
            {t(`visitPurpose.${purpose}`)}
          </button>
        ))}
      </fieldset>
      <Button onClick={onBack}>{t('visitDoor.back')}</Button>
    </>
  );
}

type ChoicesProps<Value extends string> = {
  readonly label: string;
  readonly words: readonly { readonly value: Value; readonly words: string }[];
  readonly chosen: Value | null;
  readonly onChoose: (value: Value | null) => void;
};

function Choices<Value extends string>({ label, words, chosen, onChoose }: ChoicesProps<Value>) {
  return (
    <fieldset className="gate-choices">
      <legend>{label}</legend>
      {words.map(({ value, words: shown }) => (
        <button
          key={value}
          type="button"
          aria-pressed={chosen === value}
          onClick={() => onChoose(chosen === value ? null : value)}
        >
          {shown}
        </button>
      ))}
    </fieldset>
  );
}
