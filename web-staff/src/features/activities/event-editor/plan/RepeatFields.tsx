import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { frequencies, isOneOf } from '../../../../lib/events/terms';
import { Button } from '../../../../lib/ui/Button';
import { ChipChoices } from '../../../../lib/ui/ChipChoices';
import { fieldError } from '../../../../lib/ui/field-error';
import { Token } from '../../../../lib/ui/Token';
import { useDisplay } from '../../../../lib/ui/use-display';
import { isWrongNumber } from './session-plan';
import type { DraftRepeat } from './session-plan';
import { DateField } from '../../../../lib/form/when/DateField';

type RepeatFieldsProps = {
  readonly repeat: DraftRepeat;
  readonly onChange: (changes: Partial<DraftRepeat>) => void;
  readonly error: string | undefined;
};

const days = ['1', '2', '3', '4', '5', '6', '7'] as const;
const dayNames = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;

/** Asks whether and how the sessions repeat, and which days are left out. */
export function RepeatFields({ repeat, onChange, error }: RepeatFieldsProps) {
  const { t } = useTranslation();
  const choose = (value: string) => onChange({ frequency: isOneOf(frequencies, value) ? value : '' });
  return (
    <div className="form-grid">
      <NativeSelect
        className="span-2"
        label={t('plan.repeat')}
        data-path="plan.repeat.frequency"
        error={fieldError(error)}
        value={repeat.frequency}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
        data={[
          { value: '', label: t('plan.never') },
          ...frequencies.map((value) => ({ value, label: t(`eventWords.frequency.${value}`) })),
        ]}
      />
      {repeat.frequency !== '' && <RuleFields repeat={repeat} onChange={onChange} />}
    </div>
  );
}

function RuleFields({ repeat, onChange }: Omit<RepeatFieldsProps, 'error'>) {
  const { t } = useTranslation();
  const wordsOf = (day: (typeof days)[number]) =>
    t(`shared.weekday.${dayNames[Number(day) - 1] ?? 'MONDAY'}`);
  return (
    <>
      <TextInput
        className="span-1"
        label={t('plan.interval')}
        error={fieldError(isWrongNumber('interval', repeat.interval) ? t('plan.wrongInterval') : undefined)}
        inputMode="numeric"
        maxLength={2}
        value={repeat.interval}
        onChange={({ currentTarget }) => onChange({ interval: currentTarget.value })}
      />
      <NativeSelect
        className="span-1"
        label={t('plan.ends')}
        value={repeat.ends}
        data={[
          { value: 'count', label: t('plan.afterCount') },
          { value: 'until', label: t('plan.onDay') },
        ]}
        onChange={({ currentTarget }) =>
          onChange({ ends: currentTarget.value === 'until' ? 'until' : 'count' })
        }
      />
      {repeat.ends === 'count' && (
        <TextInput
          className="span-2"
          label={t('plan.count')}
          error={fieldError(isWrongNumber('count', repeat.count) ? t('plan.wrongCount') : undefined)}
          inputMode="numeric"
          maxLength={3}
          value={repeat.count}
          onChange={({ currentTarget }) => onChange({ count: currentTarget.value })}
        />
      )}
      {repeat.ends === 'until' && (
        <DateField
          className="span-2"
          label={t('plan.until')}
          value={repeat.until}
          onChange={(value) => onChange({ until: value })}
        />
      )}
      {repeat.frequency === 'WEEKLY' && (
        <ChipChoices
          legend={t('plan.weekdays')}
          values={days}
          chosen={days.filter((day) => repeat.weekdays.includes(Number(day)))}
          wordsOf={wordsOf}
          onChange={(chosen) => onChange({ weekdays: chosen.map(Number) })}
        />
      )}
      <ExceptFields except={repeat.except} onChange={(except) => onChange({ except })} />
      <label className="check-line span-3">
        <input
          type="checkbox"
          className="plain-checkbox"
          checked={repeat.skipsClosedDays}
          onChange={({ currentTarget }) => onChange({ skipsClosedDays: currentTarget.checked })}
        />
        {t('plan.skipsClosedDays')}
      </label>
    </>
  );
}

function ExceptFields({
  except,
  onChange,
}: {
  readonly except: readonly string[];
  readonly onChange: (except: readonly string[]) => void;
}) {
  const { t } = useTranslation();
  const { date } = useDisplay();
  const [day, setDay] = useState('');
  const add = () => {
    if (day !== '' && !except.includes(day)) onChange([...except, day].sort());
    setDay('');
  };
  return (
    <div className="span-3">
      <div className="row wrap" style={{ alignItems: 'flex-end' }}>
        <DateField label={t('plan.except')} value={day} onChange={setDay} />
        <Button onClick={add} disabled={day === ''}>
          {t('plan.leaveOut')}
        </Button>
      </div>
      {except.length > 0 && (
        <div className="row wrap" style={{ marginTop: 6 }}>
          {except.map((one) => (
            <Token
              key={one}
              label={date(one)}
              onRemove={() => onChange(except.filter((other) => other !== one))}
            />
          ))}
        </div>
      )}
    </div>
  );
}
