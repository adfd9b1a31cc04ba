import { useTranslation } from '../../../../i18n/use-translation';
import { countedRupiahFrom } from '../../../../lib/circulation/rupiah-text';
import { useWhenWords } from '../../../../lib/events/use-when-words';
import { useSession } from '../../../../lib/session/session-context';
import type { IconName } from '../../../../lib/ui/icon-paths';
import { useDisplay } from '../../../../lib/ui/use-display';
import type { EditableEvent } from '../event-draft';
import type { EventForm } from '../form-values';
import { sessionInputs } from '../plan/session-plan';
import { useEventChoices } from '../use-event-choices';

/**
 * Returns the facts of a card as the portal shows them: when, where, for whom, how many seats, what it costs.
 */
export function usePreviewFacts(
  form: EventForm,
  event: EditableEvent | null,
): readonly { readonly icon: IconName; readonly words: string }[] {
  const { t } = useTranslation();
  const { money } = useDisplay();
  const { capacity, audiences, registrationMode } = form.values;
  const cost = countedRupiahFrom(form.values.cost) ?? 0;
  const price = cost === 0 ? t('preview.free') : money(cost);
  const seats =
    capacity.trim() === '' || registrationMode === 'NONE'
      ? price
      : `${t('preview.seats', { seats: capacity })} · ${price}`;
  return [
    { icon: 'calendar', words: useWhen(form, event) },
    { icon: 'branch', words: usePlace(form) },
    ...(audiences.length === 0
      ? []
      : [
          {
            icon: 'user' as const,
            words: audiences.map((value) => t(`eventWords.audience.${value}`)).join(', '),
          },
        ]),
    { icon: 'people', words: seats },
  ];
}

function useWhen(form: EventForm, event: EditableEvent | null): string {
  const { t } = useTranslation();
  const { when } = useWhenWords();
  const { date } = useDisplay();
  const severally = (first: string, count: number) =>
    count === 1 ? first : `${first} · ${t('events.sessions', { count })}`;
  if (event !== null) {
    const on = event.sessions.filter(({ status }) => status === 'SCHEDULED');
    return on[0] === undefined ? t('events.noDate') : severally(when(on[0]), on.length);
  }
  const [first, ...others] = sessionInputs(form.values.plan);
  if (first === undefined) return t('events.noDate');
  const draft = form.values.plan.sessions.find((session) => session.date !== '');
  const words =
    draft === undefined || draft.isAllDay || first.startsAt == null || first.endsAt == null
      ? date(draft?.date ?? '')
      : when({
          startsAt: first.startsAt,
          endsAt: first.endsAt,
          fromDate: draft.date,
          untilDate: draft.date,
          isAllDay: false,
        });
  return severally(words, 1 + others.length);
}

function usePlace(form: EventForm): string {
  const { t } = useTranslation();
  const { branches } = useSession();
  const { spaceNameOf } = useEventChoices();
  const { placeKind, branchId, spaceId, venueName } = form.values;
  if (placeKind === 'ONLINE') return t('eventTerms.place.ONLINE');
  if (placeKind === 'ELSEWHERE') return venueName || t('events.elsewhere');
  const branch = branches.find(({ id }) => id === branchId)?.name.text;
  return (
    [spaceNameOf(spaceId), branch].filter((part) => part != null).join(', ') || t('eventEditor.chooseBranch')
  );
}
