import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';

import { findFieldMessage, refusalsBeside } from '../../../lib/act/refusals';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { FaultNotice } from '../../../lib/states/FaultNotice';
import { Notice } from '../../../lib/states/Notice';
import { TextBox } from '../../../lib/ui/TextBox';
import { TextField } from '../../../lib/ui/TextField';
import type { ListHeadFragment } from './ReadingListPage.generated';
import { ShareList } from './ShareList';
import { useOwnerActs } from './use-owner-acts';
import { VisibilityChoice } from './VisibilityChoice';
import { RefusalNotices } from '../../../lib/states/RefusalNotices';

type OwnerPartProps = { readonly list: ListHeadFragment; readonly onChanged: () => void };

/** Lets the owner name, describe, share and remove a list. */
export function OwnerPart({ list, onChanged }: OwnerPartProps): ReactElement {
  const { t } = useTranslation('readingList');
  const [draft, setDraft] = useState({
    name: list.name,
    description: list.description ?? '',
    visibility: list.visibility,
    isNamed: list.isNamed,
  });
  const { isBusy, fault, refusals, save, remove } = useOwnerActs(list, onChanged);
  const onSave = (event: FormEvent) => {
    event.preventDefault();
    if (!isBusy) void save({ ...draft, description: draft.description.trim() || null });
  };
  return (
    <div className="part">
      <Progress list={list} />
      {list.visibility !== 'PRIVATE' && <ShareList name={list.name} />}
      <details className="setting">
        <summary>
          {t('settings')}
          <span>{t(`visibility.${list.visibility}`)}</span>
        </summary>
        <form className="form" onSubmit={onSave}>
          <TextField
            label={t('name')}
            maxLength={120}
            refusal={findFieldMessage(refusals, 'name')}
            value={draft.name}
            onType={(name) => setDraft({ ...draft, name })}
          />
          <TextBox
            label={t('description')}
            maxLength={600}
            refusal={findFieldMessage(refusals, 'description')}
            value={draft.description}
            onType={(description) => setDraft({ ...draft, description })}
          />
          <VisibilityChoice
            visibility={draft.visibility}
            isNamed={draft.isNamed}
            onChoose={(choice) => setDraft({ ...draft, ...choice })}
          />
          <RefusalNotices refusals={refusalsBeside(refusals, ['name', 'description'])} />
          <FaultNotice fault={fault} />
          <div className="row">
            <button className="btn" aria-disabled={isBusy}>
              {t('common:save')}
            </button>
            <button type="button" className="btn quiet" aria-disabled={isBusy} onClick={() => void remove()}>
              {t('remove')}
            </button>
          </div>
        </form>
      </details>
    </div>
  );
}

function Progress({
  list: { visibility, status, refusalReason },
}: {
  readonly list: ListHeadFragment;
}): ReactElement | null {
  const { t } = useTranslation('readingList');
  if (visibility !== 'PUBLIC' || status === 'PUBLISHED') return null;
  return status === 'REFUSED' ? (
    <Notice kind="stop">
      <p>{t('refused', { reason: refusalReason ?? '' })}</p>
    </Notice>
  ) : (
    <Notice kind="wait">
      <p>{t('pending')}</p>
    </Notice>
  );
}
