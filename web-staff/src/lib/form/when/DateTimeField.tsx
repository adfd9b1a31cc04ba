import type { ReactNode } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { DateField } from './DateField';
import { TimeField } from './TimeField';

type DateTimeFieldProps = {
  readonly label: string;
  readonly description?: ReactNode;
  readonly className?: string;
  /** Day and time of the clock of Pasuruan, `2026-12-05T09:30`, or empty. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error?: ReactNode;
  /** The time a day begins with until another is typed. */
  readonly usualTime?: string;
  readonly 'data-path'?: string;
};

/** Asks for a day and the time on it, beside each other. */
export function DateTimeField({
  label,
  description,
  className,
  value,
  onChange,
  error,
  usualTime = '08:00',
  ...rest
}: DateTimeFieldProps) {
  const { t } = useTranslation();
  const [day = '', time = ''] = value.split('T');
  return (
    <div className={['date-time', className].filter(Boolean).join(' ')}>
      <DateField
        label={label}
        description={description}
        value={day}
        error={error}
        data-path={rest['data-path']}
        onChange={(next) => onChange(next === '' ? '' : `${next}T${time === '' ? usualTime : time}`)}
      />
      <TimeField
        label={t('when.timeOf', { label })}
        value={time}
        disabled={day === ''}
        onChange={(next) => onChange(`${day}T${next === '' ? usualTime : next}`)}
      />
    </div>
  );
}
