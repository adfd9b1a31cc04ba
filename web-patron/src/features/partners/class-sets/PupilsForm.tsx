import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import type { ListFile } from '@pustaka/web-shared/uploads/read-list-file.ts';
import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { FaultNotice } from '../../../lib/states/FaultNotice';
import { ListSource } from '../../../lib/pupil-lists/ListSource';
import { RejectedRows } from '../../../lib/pupil-lists/RejectedRows';
import type { OwnSet } from './own-set';
import { ReplaceOwnPupilsDocument } from './ReplaceOwnPupils.generated';
import type { ReplaceOwnPupilsMutation } from './ReplaceOwnPupils.generated';

type Taken = ReplaceOwnPupilsMutation['replaceClassSetPupils'];
const NOTHING: ListFile = { text: '', workbook: null };

/** Takes the pupils of a class from a pasted list or a file of the school, and gives back what was not clear. */
export function PupilsForm({
  set,
  onChanged,
}: {
  readonly set: OwnSet;
  readonly onChanged: () => void;
}): ReactElement {
  const { t } = useTranslation('classSets');
  const [draft, setDraft] = useState(NOTHING);
  const [taken, setTaken] = useState<Taken | null>(null);
  const { isBusy, fault, run } = useIdempotentMutation(ReplaceOwnPupilsDocument);
  const send = async () => {
    const input = { id: set.id, text: draft.text || null, workbook: draft.workbook };
    const answer = await run(() => ({ input }));
    if (answer === null) return;
    setTaken(answer.replaceClassSetPupils);
    if (answer.replaceClassSetPupils.userErrors.length > 0) return;
    setDraft(NOTHING);
    onChanged();
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (!isBusy) void send();
  };
  return (
    <details className="setting">
      <summary>
        {t('pupils')}
        <span>{t('pupilsCount', { count: set.pupils.length })}</span>
      </summary>
      <form className="form" noValidate onSubmit={onSubmit}>
        <p className="small">{t('pupilsText')}</p>
        <ListSource
          labels={{ paste: t('paste'), file: t('file') }}
          draft={draft}
          refusal={taken?.userErrors.map(({ message }) => message).join(' ') || null}
          onChange={setDraft}
        />
        <FaultNotice fault={fault} />
        <div className="row">
          <button className="btn quiet" aria-disabled={isBusy}>
            {t('take')}
          </button>
        </div>
        <div role="status">
          {taken !== null && taken.userErrors.length === 0 && <WhatWasTaken taken={taken} />}
        </div>
      </form>
    </details>
  );
}

function WhatWasTaken({ taken }: { readonly taken: Taken }): ReactElement {
  const { t } = useTranslation('classSets');
  const { takenCount, otherClassCount, renamedPupils, rejectedRows, rejectedCsv } = taken;
  return (
    <>
      <p>
        {t('taken', { count: takenCount })} {otherClassCount > 0 && t('others', { count: otherClassCount })}
      </p>
      {renamedPupils.length > 0 && (
        <>
          <p>{t('renamed', { count: renamedPupils.length })}</p>
          <ul>
            {renamedPupils.map(({ number, before, after }) => (
              <li key={number}>{t('renamedRow', { number, before, after })}</li>
            ))}
          </ul>
        </>
      )}
      <RejectedRows
        rows={rejectedRows}
        csv={rejectedCsv}
        words={{
          title: t('rejected', { count: rejectedRows.length }),
          row: (row) => t('rejectedRow', row),
          download: t('download'),
          fileName: t('fileName'),
        }}
      />
    </>
  );
}
