import { Checkbox, NumberInput, TextInput } from '@mantine/core';

import { useTranslation } from '../../../../i18n/use-translation';
import { useShiftWords } from '../../../../lib/shifts/use-shift-words';
import { StateShape } from '../../../../lib/ui/StateShape';
import { useDisplay } from '../../../../lib/ui/use-display';
import type { Entry, HoursLine } from './hours-line';

type RowProps = {
  readonly line: HoursLine;
  readonly entry: Entry;
  readonly isSignedOff: boolean;
  readonly onChange: (changes: Partial<Entry>) => void;
};

/** A line of the list: who, when, whether they came, and the time that is signed off. */
export function HoursRow({ line, entry, isSignedOff, onChange }: RowProps) {
  const { t } = useTranslation();
  const { dateOf } = useDisplay();
  const words = useShiftWords();
  const name = line.personName ?? t('shifts.someone');
  return (
    <li>
      {!isSignedOff && (
        <Checkbox
          aria-label={t('shiftHours.choose', { name })}
          checked={entry.isChosen}
          onChange={({ currentTarget }) => onChange({ isChosen: currentTarget.checked })}
        />
      )}
      <span className="shift-hours-who">
        <b>{name}</b>
        <span className="cell-note">
          {`${line.need.work.name.text} · ${dateOf(line.startsAt)}, ${words.span(line)} · ${line.shift.title.text}`}
        </span>
        <span className="shift-slot-head small">
          <StateShape state={line.checkedInAt === null ? 'attention' : 'ok'} />
          {line.checkedInAt === null
            ? t('shiftHours.notSeen')
            : t('shiftHours.seen', { time: words.clock(line.checkedInAt) })}
        </span>
        {line.feedback !== null && (
          <span className="cell-note">
            {[
              ...(line.feedback.rating === null
                ? []
                : [t('shiftHours.rated', { rating: line.feedback.rating })]),
              ...(line.feedback.comment === null ? [] : [line.feedback.comment]),
            ].join(' · ')}
          </span>
        )}
        {line.signOffs.length > 1 && (
          <span className="cell-note">
            {t('shiftHours.before')}{' '}
            {line.signOffs
              .slice(1)
              .map(({ minutes }) => words.hours(minutes))
              .join(', ')}
          </span>
        )}
      </span>
      <span className="shift-hours-time">
        <NumberInput
          label={t('shiftHours.hours')}
          min={0}
          max={24}
          allowDecimal={false}
          value={entry.hours}
          onChange={(hours) => onChange({ hours: Number(hours) })}
        />
        <NumberInput
          label={t('shiftHours.minutes')}
          min={0}
          max={59}
          allowDecimal={false}
          value={entry.minutes}
          onChange={(minutes) => onChange({ minutes: Number(minutes) })}
        />
      </span>
      {isSignedOff && (
        <TextInput
          label={t('shiftHours.why')}
          maxLength={300}
          value={entry.reason}
          onChange={({ currentTarget }) => onChange({ reason: currentTarget.value })}
        />
      )}
    </li>
  );
}
