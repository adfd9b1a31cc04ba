import { useForm } from '@mantine/form';
import type { UseFormReturnType } from '@mantine/form';

import { useTranslation } from '../../../i18n/use-translation';
import { isUnreadableRupiah } from '../../../lib/circulation/rupiah-text';
import { hasSameShape } from '../../../lib/data/has-shape';
import { isNumberOrEmpty } from '../../../lib/form/whole-number';
import { emptyEvent } from './event-draft';
import type { EventDraft } from './event-draft';
import { emptyPlan } from './plan/session-plan';
import type { SessionPlan } from './plan/session-plan';

/**
 * Everything the form of an event holds: the event, the plan of sessions of a new one, and the event as it
 * was opened, so that a kept draft still knows what it began from.
 */
export type EventFormValues = EventDraft & { readonly plan: SessionPlan; readonly opened: EventDraft };

/** Opens the form on a draft. */
export function formValues(draft: EventDraft): EventFormValues {
  return { ...draft, plan: emptyPlan, opened: draft };
}

/** The form of an event. */
export type EventForm = UseFormReturnType<EventFormValues>;

/** Says whether a stored value is still a draft of this form: every field is there and of its kind. */
export function isFormValues(value: unknown): value is EventFormValues {
  return hasSameShape(value, formValues(emptyEvent('')));
}

const numbers = [
  'ageFrom',
  'ageTo',
  'capacity',
  'offerHours',
  'mostPerParty',
  'certificateSessions',
] as const;

/** Holds the form of an event; it refuses only what can be seen to be wrong without the library. */
export function useEventForm(initialValues: EventFormValues): EventForm {
  const { t } = useTranslation();
  const isNumber = (text: string) => (isNumberOrEmpty(text) ? null : t('eventEditor.numberInvalid'));
  const isNamed = (name: string) => (name.trim() === '' ? t('eventEditor.nameMissing') : null);
  return useForm<EventFormValues>({
    initialValues,
    validate: {
      name: { indonesian: isNamed },
      cost: (text) => (isUnreadableRupiah(text) ? t('eventEditor.costInvalid') : null),
      works: { name: { indonesian: isNamed } },
      partners: { name: isNamed },
      ...Object.fromEntries(numbers.map((name) => [name, isNumber])),
    },
  });
}
