import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';

import { findFieldMessage, refusalsBeside } from '../../../../lib/act/refusals';
import { useTranslation } from '../../../../lib/i18n/use-translation';
import { TextField } from '../../../../lib/ui/TextField';
import type { ShownEvent } from '../shown-event';
import { ContactFields } from './ContactFields';
import { contactInput } from './contact-input';
import { RegisterFoot } from './RegisterFoot';
import { SessionSelect } from './SessionSelect';
import { useRegister } from './use-register';
import type { Registered } from './use-register';
import { useSessionChoice } from './use-session-choice';

type SchoolFormProps = { readonly event: ShownEvent; readonly onDone: (done: Registered) => void };

const NOTHING = { schoolName: '', className: '', teacherName: '', pupilCount: '', companionCount: '' };
const FIELDS = [...Object.keys(NOTHING), 'contact'];

/** Registers a class with its teacher on one ticket. */
export function SchoolForm({ event, onDone }: SchoolFormProps): ReactElement {
  const { t } = useTranslation('registration');
  const session = useSessionChoice(event);
  const [contact, setContact] = useState({ name: '', reach: '' });
  const [entries, setEntries] = useState(NOTHING);
  const { isBusy, fault, refusals, registerSchool } = useRegister(onDone);
  const [pupilCount, companionCount] = [Number(entries.pupilCount), Number(entries.companionCount)];
  const entry = (field: keyof typeof NOTHING) => ({
    value: entries[field],
    refusal: findFieldMessage(refusals, field),
    onType: (text: string) => setEntries((before) => ({ ...before, [field]: text })),
  });
  const onSubmit = (submit: FormEvent) => {
    submit.preventDefault();
    const { schoolName, className, teacherName } = entries;
    if (!isBusy)
      void registerSchool({
        eventId: event.id,
        ...(session.sessionId !== null && { sessionId: session.sessionId }),
        schoolName,
        className,
        teacherName,
        pupilCount,
        companionCount,
        contact: contactInput(contact),
      });
  };
  return (
    <form onSubmit={onSubmit} aria-label={t('school')}>
      <SessionSelect session={session} />
      <div className="guest">
        <TextField
          {...entry('schoolName')}
          label={t('schoolName')}
          autoComplete="organization"
          required
          maxLength={160}
        />
        <TextField {...entry('className')} label={t('className')} maxLength={60} />
        <TextField {...entry('teacherName')} label={t('teacherName')} maxLength={160} />
        <TextField
          {...entry('pupilCount')}
          label={t('pupils')}
          type="number"
          inputMode="numeric"
          min={1}
          max={200}
          required
        />
        <TextField
          {...entry('companionCount')}
          label={t('companions')}
          type="number"
          inputMode="numeric"
          min={0}
          max={50}
        />
      </div>
      <ContactFields contact={contact} refusals={refusals} onChange={setContact} />
      <RegisterFoot
        event={event}
        count={pupilCount + companionCount}
        isGroup
        left={session.left}
        isBusy={isBusy}
        fault={fault}
        refusals={refusalsBeside(refusals, FIELDS)}
      />
    </form>
  );
}
