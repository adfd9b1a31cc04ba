import { TextInput } from '@mantine/core';
import type { ComponentPropsWithoutRef, ReactNode } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { fieldError } from '../../ui/field-error';
import { useDisplay } from '../../ui/use-display';
import { readTime } from './read-time';
import { useTypedValue } from './use-typed-value';

type TimeFieldProps = Omit<
  ComponentPropsWithoutRef<typeof TextInput>,
  'value' | 'defaultValue' | 'onChange' | 'type' | 'error'
> & {
  /** A time of the 24-hour clock, `09:30`, or empty. */
  readonly value: string;
  /** Is told a time of the 24-hour clock; what is no time counts as none. */
  readonly onChange: (value: string) => void;
  readonly error?: ReactNode;
};

/** Asks for a time as people type it (`9.30`, `0930`, `9`), written in the format of the house once it is left. */
export function TimeField({ value, onChange, error, onBlur, onKeyDown, ...rest }: TimeFieldProps) {
  const { t } = useTranslation();
  const { shortTime } = useDisplay();
  const typed = useTypedValue({ value, onChange, read: readTime, write: shortTime });
  return (
    <TextInput
      {...rest}
      autoComplete="off"
      placeholder={rest.placeholder ?? t('when.timePlaceholder')}
      value={typed.text}
      error={error ?? fieldError(typed.isUnread && typed.isLeft ? t('when.noTime') : undefined)}
      data-unread={typed.isUnread || undefined}
      onChange={(event) => typed.type(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') typed.leave();
        onKeyDown?.(event);
      }}
      onBlur={(event) => {
        typed.leave();
        onBlur?.(event);
      }}
    />
  );
}
