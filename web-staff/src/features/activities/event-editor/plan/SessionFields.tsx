import { NativeSelect, TextInput } from '@mantine/core';
import { addDays } from '@pustaka/web-shared/format/civil-date.ts';
import { todayInJakarta } from '@pustaka/web-shared/format/index.ts';
import type { ChangeEvent } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { fieldError } from '../../../../lib/ui/field-error';
import { useDisplay } from '../../../../lib/ui/use-display';
import type { SpaceChoice } from '../use-event-choices';
import { endsBeforeStart } from './session-plan';
import type { DraftSession } from './session-plan';
import { DateField } from '../../../../lib/form/when/DateField';
import { TimeField } from '../../../../lib/form/when/TimeField';

type SessionFieldsProps = {
  readonly session: DraftSession;
  readonly onChange: (changes: Partial<DraftSession>) => void;
  readonly errorOf: (field: string) => string | undefined;
  readonly pathOf: (field: string) => string;
  readonly spaces: readonly SpaceChoice[];
};

/** Binds an input to a field of the session. */
type BindField = (field: 'date' | 'from' | 'to' | 'until' | 'capacity') => {
  readonly value: string;
  readonly onChange: (event: ChangeEvent<HTMLInputElement> | string) => void;
  readonly error: ReturnType<typeof fieldError>;
  readonly 'data-path': string;
};

/**
 * Asks when one session is, by the clock or by whole days, whether an end before the beginning is meant for
 * the next day, and what is different for it.
 */
export function SessionFields({ session, onChange, errorOf, pathOf, spaces }: SessionFieldsProps) {
  const { t } = useTranslation();
  const { date, shortTime } = useDisplay();
  const bind: BindField = (field) => ({
    value: session[field],
    onChange: (given) => onChange({ [field]: typeof given === 'string' ? given : given.currentTarget.value }),
    error: fieldError(errorOf(field)),
    'data-path': pathOf(field),
  });
  const isBackwards = endsBeforeStart(session);
  const isOver =
    session.date !== '' &&
    (session.isAllDay && session.until !== '' ? session.until : session.date) < todayInJakarta(new Date());
  return (
    <div className="form-grid session-fields">
      <DateField
        className="span-2"
        label={t(session.isAllDay ? 'plan.firstDay' : 'plan.date')}
        {...bind('date')}
      />
      {session.isAllDay && (
        <DateField className="span-2" label={t('plan.lastDay')} min={session.date} {...bind('until')} />
      )}
      {!session.isAllDay && <ClockFields session={session} errorOf={errorOf} bind={bind} />}
      {isBackwards && (
        <label className="check-line span-6">
          <input
            type="checkbox"
            className="plain-checkbox"
            checked={session.endsNextDay === true}
            onChange={({ currentTarget }) => onChange({ endsNextDay: currentTarget.checked })}
          />
          {session.date === ''
            ? t('plan.endsNextDay')
            : t('plan.endsOnDay', { day: date(addDays(session.date, 1)), time: shortTime(session.to) })}
        </label>
      )}
      {isOver && (
        <p className="span-6 quiet small" role="status">
          {t('plan.isOver')}
        </p>
      )}
      <label className="check-line span-2">
        <input
          type="checkbox"
          className="plain-checkbox"
          checked={session.isAllDay}
          onChange={({ currentTarget }) => onChange({ isAllDay: currentTarget.checked })}
        />
        {t('plan.isAllDay')}
      </label>
      <OwnFacts session={session} onChange={onChange} spaces={spaces} bind={bind} />
    </div>
  );
}

/** Asks for what is different for this session: its name, its space, its places. */
function OwnFacts({
  session,
  onChange,
  spaces,
  bind,
}: Pick<SessionFieldsProps, 'session' | 'onChange' | 'spaces'> & { readonly bind: BindField }) {
  const { t } = useTranslation();
  return (
    <details
      className="more-fields"
      open={session.name.indonesian !== '' || session.spaceId !== '' || session.capacity !== '' || undefined}
    >
      <summary>{t('plan.ownFacts')}</summary>
      <div className="form-grid">
        <TextInput
          className="span-3"
          label={t('plan.name')}
          value={session.name.indonesian}
          onChange={({ currentTarget }) =>
            onChange({ name: { ...session.name, indonesian: currentTarget.value } })
          }
        />
        <TextInput
          className="span-3"
          lang="en"
          label={t('common.inEnglish', { label: t('plan.name') })}
          value={session.name.english}
          onChange={({ currentTarget }) =>
            onChange({ name: { ...session.name, english: currentTarget.value } })
          }
        />
        <NativeSelect
          className="span-3"
          label={t('plan.ownSpace')}
          data={[
            { value: '', label: t('plan.asEvent') },
            ...spaces.map(({ id, name }) => ({ value: id, label: name.text })),
          ]}
          value={session.spaceId}
          onChange={({ currentTarget }) => onChange({ spaceId: currentTarget.value })}
        />
        <TextInput
          className="span-3"
          label={t('plan.ownCapacity')}
          placeholder={t('plan.asEvent')}
          inputMode="numeric"
          maxLength={6}
          {...bind('capacity')}
        />
      </div>
    </details>
  );
}

/** Asks from when to when a session is by the clock. */
function ClockFields({
  session,
  errorOf,
  bind,
}: Pick<SessionFieldsProps, 'session' | 'errorOf'> & { readonly bind: BindField }) {
  const { t } = useTranslation();
  const endsFirst = endsBeforeStart(session) && session.endsNextDay !== true;
  return (
    <>
      <TimeField className="span-2" label={t('plan.from')} {...bind('from')} />
      <TimeField
        className="span-2"
        label={t('plan.to')}
        {...bind('to')}
        error={fieldError(errorOf('to') ?? (endsFirst ? t('plan.endsFirst') : undefined))}
      />
    </>
  );
}
