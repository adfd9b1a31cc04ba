import { Popover, TextInput } from '@mantine/core';
import { lazy, Suspense, useRef, useState } from 'react';
import type { ComponentPropsWithoutRef, KeyboardEvent, ReactNode } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { fieldError } from '../../ui/field-error';
import { IconButton } from '../../ui/IconButton';
import { SkeletonRows } from '../../ui/SkeletonRows';
import { useDisplay } from '../../ui/use-display';
import { readDate } from './read-date';
import type { DateLean } from './read-date';
import { useTypedValue } from './use-typed-value';

const CalendarGrid = lazy(async () => ({ default: (await import('./CalendarGrid')).CalendarGrid }));

type DateFieldProps = Omit<
  ComponentPropsWithoutRef<typeof TextInput>,
  'value' | 'defaultValue' | 'onChange' | 'type' | 'min' | 'max' | 'error'
> & {
  /** An ISO date, or empty. */
  readonly value: string;
  /** Is told an ISO date; what is no date counts as none. */
  readonly onChange: (value: string) => void;
  readonly min?: string;
  readonly max?: string;
  readonly lean?: DateLean;
  readonly isLate?: boolean;
  readonly error?: ReactNode;
};

/**
 * Asks for a day in people's own words (`17 5 1990`, `17 mei`, `besok`), written in the format of the house once
 * the field is left; a calendar opens by its button or by Alt and the arrow down.
 */
export function DateField({
  value,
  onChange,
  min,
  max,
  lean,
  isLate,
  error,
  onBlur,
  onKeyDown,
  ...rest
}: DateFieldProps) {
  const { t } = useTranslation();
  const { date } = useDisplay();
  const box = useRef<HTMLInputElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const typed = useTypedValue({
    value,
    onChange,
    read: (text) => readDate(text, { lean: lean ?? 'coming' }),
    write: (day) => (day === '' ? '' : date(day)),
    isLate: isLate ?? false,
  });
  const close = () => {
    setIsOpen(false);
    box.current?.focus();
  };
  const choose = (day: string) => {
    typed.choose(day);
    close();
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter') typed.leave();
    if (event.altKey && event.key === 'ArrowDown') {
      event.preventDefault();
      setIsOpen(true);
    }
    onKeyDown?.(event);
  };
  const refusal = useDateRefusal({ value, min, max, isUnread: typed.isUnread && typed.isLeft });
  return (
    <Popover
      opened={isOpen}
      onChange={setIsOpen}
      position="bottom-start"
      trapFocus
      returnFocus
      withRoles={false}
      shadow="md"
    >
      <Popover.Target>
        <TextInput
          {...rest}
          ref={box}
          autoComplete="off"
          placeholder={rest.placeholder ?? t('when.datePlaceholder')}
          value={typed.text}
          error={error ?? fieldError(refusal)}
          data-unread={typed.isUnread || undefined}
          aria-keyshortcuts="Alt+ArrowDown"
          onChange={(event) => typed.type(event.currentTarget.value)}
          onKeyDown={press}
          onBlur={(event) => {
            typed.leave();
            onBlur?.(event);
          }}
          rightSection={<CalendarButton disabled={rest.disabled} onClick={() => setIsOpen(!isOpen)} />}
        />
      </Popover.Target>
      <Popover.Dropdown role="dialog" aria-label={t('when.calendar')}>
        {isOpen && (
          <Suspense fallback={<SkeletonRows count={4} />}>
            <CalendarGrid value={value} min={min} max={max} onChoose={choose} />
          </Suspense>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}

function CalendarButton(props: Pick<ComponentPropsWithoutRef<'button'>, 'disabled' | 'onClick'>) {
  const { t } = useTranslation();
  // Alt and the arrow down do the same, so that a row of fields is not twice as long by Tab.
  return <IconButton compact icon="calendar" tabIndex={-1} label={t('when.openCalendar')} {...props} />;
}

type Refused = { readonly value: string; readonly isUnread: boolean } & Pick<DateFieldProps, 'min' | 'max'>;

function useDateRefusal({ value, min, max, isUnread }: Refused): string | undefined {
  const { t } = useTranslation();
  const { date } = useDisplay();
  if (isUnread) return t('when.noDate');
  if (value === '') return undefined;
  if (min !== undefined && min !== '' && value < min) return t('when.tooEarly', { day: date(min) });
  return max !== undefined && max !== '' && value > max ? t('when.tooLate', { day: date(max) }) : undefined;
}
