import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import { useNavigate } from 'react-router';

import type { Refusal } from '../../../lib/data/user-errors';
import { useRefusals } from '../../../lib/form/use-refusals';
import { wordsInput } from '../../../lib/form/words';
import { paths } from '../../../lib/paths';
import { CreateEventDocument } from './CreateEvent.generated';
import { eventFields } from './event-fields';
import type { EventForm, EventFormValues } from './form-values';
import { repeatInput, sessionInputs } from './plan/session-plan';
import { toFormField } from './refusal-paths';

/**
 * Returns the act of saving a new event with its sessions; afterwards its editor opens, where it is
 * published.
 */
export function useEventCreation(form: EventForm, forgetDraft: () => void) {
  const { run, isBusy: loading, error } = useIdempotentMutation(CreateEventDocument);
  const refusals = useRefusals(form, toFormField);
  const navigate = useNavigate();
  const save = async () => {
    if (loading || !refusals.passesHere()) return;
    const input = creationInput(form.getValues());
    const data = await run((idempotencyKey) => ({ input: { ...input, idempotencyKey } }));
    if (data === null) return;
    const { event, userErrors } = data.createEvent;
    if (event === null) return refusals.show(userErrors.map((refusal) => asTyped(refusal, form.getValues())));
    forgetDraft();
    await navigate(paths.editEvent(event.id), { state: { saved: true } });
  };
  return { save, isSaving: loading, error, general: refusals.general };
}

function creationInput(values: EventFormValues) {
  const { kind, name, ...details } = eventFields(values);
  return {
    format: values.format,
    kind: kind ?? values.kind,
    name: name ?? wordsInput(values.name) ?? { indonesian: '' },
    details,
    sessions: sessionInputs(values.plan),
    repeat: repeatInput(values.plan.repeat),
  };
}

/**
 * The library counts the sessions that were sent; those without a date were not, so its numbers are those of
 * the others.
 */
function asTyped(refusal: Refusal, { plan }: EventFormValues): Refusal {
  const field = refusal.field ?? [];
  const at = field.indexOf('sessions') + 1;
  if (at === 0 || field[at] === undefined) return refusal;
  const sent = plan.sessions.flatMap(({ date }, index) => (date === '' ? [] : [index]));
  return {
    ...refusal,
    field: field.map((part, place) => (place === at ? String(sent[Number(part)] ?? part) : part)),
  };
}
