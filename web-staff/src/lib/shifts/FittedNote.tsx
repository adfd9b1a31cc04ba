import { useTranslation } from '../../i18n/use-translation';
import { Note } from '../ui/Note';
import { useDisplay } from '../ui/use-display';
import type { CopyWeekMutation } from './CopyWeek.generated';
import { useShiftWords } from './use-shift-words';

/** Shifts that a period with hours of its own cut or left out. */
export type Fitted = NonNullable<CopyWeekMutation['copyShiftWeek']['fitted']>;

/** Warns which shifts were cut to the hours of a period, such as Ramadan, or left out. */
export function FittedNote({ fitted }: { readonly fitted: Fitted }) {
  const { t } = useTranslation();
  const { dateOf } = useDisplay();
  const words = useShiftWords();
  const [first] = fitted;
  if (first === undefined) return null;
  return (
    <Note state="attention">
      {t('shifts.fitted', { period: first.period })}
      <ul>
        {fitted.map(({ title, startsAt, endsAt, fittedFrom, fittedUntil }) => (
          <li key={`${startsAt} ${title}`}>
            {`${title}, ${dateOf(startsAt)}, ${words.span({ startsAt, endsAt })}: `}
            {fittedFrom === null || fittedUntil === null
              ? t('shifts.leftOut')
              : words.span({ startsAt: fittedFrom, endsAt: fittedUntil })}
          </li>
        ))}
      </ul>
    </Note>
  );
}
