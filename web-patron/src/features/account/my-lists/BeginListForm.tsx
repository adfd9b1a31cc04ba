import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';

import { findFieldMessage, refusalsBeside } from '../../../lib/act/refusals';
import type { Refusal } from '../../../lib/act/refusals';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { FaultNotice } from '../../../lib/states/FaultNotice';
import { TextField } from '../../../lib/ui/TextField';
import { BeginOwnListDocument } from './BeginList.generated';
import { RefusalNotices } from '../../../lib/states/RefusalNotices';

/** Begins a list by its name; it is private until its owner says otherwise. */
export function BeginListForm({ onBegun }: { readonly onBegun: () => void }): ReactElement {
  const { t } = useTranslation('myLists');
  const [name, setName] = useState('');
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const { isBusy, fault, run } = useIdempotentMutation(BeginOwnListDocument);
  const begin = async (): Promise<void> => {
    const answer = (await run((idempotencyKey) => ({ input: { name, idempotencyKey } })))?.createReadingList;
    if (!answer) return;
    setRefusals(answer.userErrors);
    if (answer.list === null) return;
    setName('');
    onBegun();
  };
  const onBegin = (event: FormEvent) => {
    event.preventDefault();
    if (!isBusy) void begin();
  };
  return (
    <form className="form" onSubmit={onBegin}>
      <TextField
        label={t('begin.name')}
        hint={t('begin.hint')}
        maxLength={120}
        refusal={findFieldMessage(refusals, 'name')}
        value={name}
        onType={setName}
      />
      <RefusalNotices refusals={refusalsBeside(refusals, ['name'])} />
      <FaultNotice fault={fault} />
      <div className="row">
        <button className="btn" aria-disabled={isBusy}>
          {t('begin.submit')}
        </button>
      </div>
    </form>
  );
}
