import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import { addDays } from '@pustaka/web-shared/format/civil-date.ts';
import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';

import { findFieldMessage, refusalsBeside } from '../../../lib/act/refusals';
import type { Refusal } from '../../../lib/act/refusals';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { useToday } from '../../../lib/moment';
import { FaultNotice } from '../../../lib/states/FaultNotice';
import { RefusalNotices } from '../../../lib/states/RefusalNotices';
import { TextField } from '../../../lib/ui/TextField';
import { RequestVolunteerLetterDocument } from './RequestVolunteerLetter.generated';

const FIELDS = ['from', 'until', 'purpose'];
const HALF_A_YEAR = 182;

/** Asks for a letter: from which day to which, and what it is for. */
export function LetterForm({ onDone }: { readonly onDone: () => void }): ReactElement {
  const { t } = useTranslation('volunteers');
  const today = useToday();
  const [draft, setDraft] = useState({ from: addDays(today, -HALF_A_YEAR), until: today, purpose: '' });
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const { isBusy, fault, run } = useIdempotentMutation(RequestVolunteerLetterDocument, { isCreation: true });
  const send = async (): Promise<void> => {
    const { from, until, purpose } = draft;
    const answer = await run((idempotencyKey) => ({
      input: { from, until, purpose: purpose.trim() === '' ? null : purpose, idempotencyKey },
    }));
    if (answer === null) return;
    setRefusals(answer.requestVolunteerLetter.userErrors);
    if (answer.requestVolunteerLetter.userErrors.length === 0) onDone();
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (!isBusy) void send();
  };
  const field = (name: keyof typeof draft) => ({
    label: t(`letter.${name}`),
    refusal: findFieldMessage(refusals, name),
    value: draft[name],
    onType: (text: string) => setDraft({ ...draft, [name]: text }),
  });
  return (
    <form className="form" noValidate aria-label={t('letter.ask')} onSubmit={onSubmit}>
      <TextField type="date" {...field('from')} />
      <TextField type="date" {...field('until')} />
      <TextField hint={t('letter.purposeHint')} maxLength={200} {...field('purpose')} />
      <RefusalNotices refusals={refusalsBeside(refusals, FIELDS)} />
      <FaultNotice fault={fault} />
      <div className="row">
        <button className="btn" aria-disabled={isBusy}>
          {t('letter.ask')}
        </button>
      </div>
    </form>
  );
}
