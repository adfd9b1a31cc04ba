import { WEEKDAYS } from '@pustaka/web-shared/format/weekday.ts';
import type { Weekday } from '@pustaka/web-shared/format/weekday.ts';

import { useTranslation } from '../../../i18n/use-translation';
import { Button } from '../../../lib/ui/Button';
import { IconButton } from '../../../lib/ui/IconButton';
import { StateShape } from '../../../lib/ui/StateShape';
import { changedSpan, impossibleDays, withSpan } from './hours-draft';
import type { HoursDraft, SpanDraft } from './hours-draft';
import { TimeField } from '../../../lib/form/when/TimeField';

type HoursEditorProps = { readonly hours: HoursDraft; readonly onChange: (hours: HoursDraft) => void };

/** Edits the hours of a week; a day may open several times, and a day without hours is closed. */
export function HoursEditor({ hours, onChange }: HoursEditorProps) {
  const { t } = useTranslation();
  const impossible = impossibleDays(hours);
  const copyDown = () =>
    onChange({ ...hours, TUESDAY: hours.MONDAY, WEDNESDAY: hours.MONDAY, THURSDAY: hours.MONDAY });
  return (
    <fieldset>
      <div className="row">
        <legend>
          <h3>{t('branches.hours')}</h3>
        </legend>
        <span className="spacer" />
        <Button small weight="link" onClick={copyDown}>
          {t('branches.copyDown')}
        </Button>
      </div>
      <ul className="hours-editor">
        {WEEKDAYS.map((weekday) => (
          <Day
            key={weekday}
            weekday={weekday}
            hours={hours}
            onChange={onChange}
            isImpossible={impossible.includes(weekday)}
          />
        ))}
      </ul>
      {impossible.length > 0 && (
        <div className="field-error" role="status">
          <StateShape state="blocked" />
          <span>{t('branches.spanInvalid')}</span>
        </div>
      )}
    </fieldset>
  );
}

type DayProps = HoursEditorProps & { readonly weekday: Weekday; readonly isImpossible: boolean };

function Day({ weekday, hours, onChange, isImpossible }: DayProps) {
  const { t } = useTranslation();
  const day = t(`shared.weekday.${weekday}`);
  return (
    <li>
      <span className="day-name">{day}</span>
      <div>
        {hours[weekday].length === 0 && <span className="closed-word">{t('branches.closed')}</span>}
        {hours[weekday].map((span, index) => (
          <SpanLine
            key={index}
            day={day}
            number={index + 1}
            span={span}
            isImpossible={isImpossible}
            onChange={(next) => onChange(changedSpan(hours, { weekday, index }, next))}
          />
        ))}
      </div>
      <IconButton
        icon="plus"
        label={t('branches.addSpan', { day })}
        onClick={() => onChange(withSpan(hours, weekday))}
      />
    </li>
  );
}

type SpanLineProps = {
  readonly day: string;
  readonly number: number;
  readonly span: SpanDraft;
  readonly isImpossible: boolean;
  readonly onChange: (span: SpanDraft | null) => void;
};

function SpanLine({ day, number, span, isImpossible, onChange }: SpanLineProps) {
  const { t } = useTranslation();
  return (
    <div className="span-line">
      <TimeField
        aria-label={t('branches.opens', { day, number })}
        aria-invalid={isImpossible}
        value={span.opens}
        onChange={(value) => onChange({ ...span, opens: value })}
      />
      <span aria-hidden="true">–</span>
      <TimeField
        aria-label={t('branches.closes', { day, number })}
        aria-invalid={isImpossible}
        value={span.closes}
        onChange={(value) => onChange({ ...span, closes: value })}
      />
      <IconButton
        compact
        icon="close"
        label={t('branches.removeSpan', { day, number })}
        onClick={() => onChange(null)}
      />
    </div>
  );
}
