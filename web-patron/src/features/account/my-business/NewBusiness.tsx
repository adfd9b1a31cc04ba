import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import type { Sector } from '@pustaka/web-shared/business/terms.ts';
import { useState } from 'react';
import type { ReactElement } from 'react';

import { findFieldMessage, refusalsBeside } from '../../../lib/act/refusals';
import type { Refusal } from '../../../lib/act/refusals';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { TextField } from '../../../lib/ui/TextField';
import { CreateBusinessDocument } from './CreateBusiness.generated';
import { Refusals } from './Refusals';
import { SectorField } from './profile/SectorField';

/** Begins a profile: a name and a line of business are enough. */
export function NewBusiness({ onCreated }: { readonly onCreated: (id: string) => void }): ReactElement {
  const { t } = useTranslation('myBusiness');
  const [name, setName] = useState('');
  const [sector, setSector] = useState<Sector>('FOOD');
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const { isBusy, fault, run } = useIdempotentMutation(CreateBusinessDocument);
  const create = async (): Promise<void> => {
    const answer = await run((idempotencyKey) => ({ input: { name, sector, idempotencyKey } }));
    setRefusals(answer?.createBusiness.userErrors ?? []);
    if (answer?.createBusiness.business != null) onCreated(answer.createBusiness.business.id);
  };
  return (
    <section className="part" aria-labelledby="new-business">
      <header>
        <h2 id="new-business">{t('new.title')}</h2>
      </header>
      <p>{t('new.text')}</p>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBusy) void create();
        }}
      >
        <TextField
          label={t('profile.name')}
          value={name}
          maxLength={120}
          required
          refusal={findFieldMessage(refusals, 'name')}
          onType={setName}
        />
        <SectorField value={sector} onChoose={setSector} />
        <Refusals refusals={refusalsBeside(refusals, ['name'])} fault={fault} />
        <div className="row">
          <button className="btn" aria-disabled={isBusy}>
            {t('new.create')}
          </button>
        </div>
      </form>
    </section>
  );
}
