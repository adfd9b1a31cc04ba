import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import { Link } from 'react-router';

import { findFieldMessage, refusalsBeside } from '../../../../lib/act/refusals';
import { useTranslation } from '../../../../lib/i18n/use-translation';
import { usePaths } from '../../../../lib/language';
import { useMemberSession } from '../../../../lib/member/use-member-session';
import { FaultNotice } from '../../../../lib/states/FaultNotice';
import { Sheet } from '../../../../lib/ui/Sheet';
import { TextField } from '../../../../lib/ui/TextField';
import { OwnListsDocument } from './OwnLists.generated';
import { useListActs } from './use-list-acts';
import { RefusalNotices } from '../../../../lib/states/RefusalNotices';

type ListSheetProps = { readonly titleId: string; readonly onClose: () => void };

/** Lists the member's own lists, each with a tick if the title stands in it, and begins a new one. */
export function ListSheet({ titleId, onClose }: ListSheetProps): ReactElement {
  const { t } = useTranslation('title');
  const paths = usePaths();
  const { own, askAgain } = useMemberSession(OwnListsDocument, { titleId });
  const [name, setName] = useState('');
  const { isBusy, fault, refusals, toggle, begin } = useListActs(titleId, askAgain);
  const onBegin = async (event: FormEvent) => {
    event.preventDefault();
    if (!isBusy && (await begin(name))) setName('');
  };
  return (
    <Sheet title={t('lists.save')} onClose={onClose}>
      {own.kind === 'loading' && (
        <p aria-busy="true">
          <span className="sk l w-4/5" />
          <span className="sk l w-3/5" />
        </p>
      )}
      {own.kind === 'here' && own.answer.ownReadingLists.length > 0 && (
        <div className="pick">
          {own.answer.ownReadingLists.map((list) => (
            <label className="check" key={list.id}>
              <input
                type="checkbox"
                checked={list.hasTitle}
                aria-disabled={isBusy}
                onChange={() => void toggle(list)}
              />
              <span>
                {list.name}
                <span className="meta">{t('lists.titles', { count: list.titleCount })}</span>
              </span>
            </label>
          ))}
        </div>
      )}
      <form className="form" onSubmit={(event) => void onBegin(event)}>
        <TextField
          label={t('lists.newName')}
          maxLength={120}
          refusal={findFieldMessage(refusals, 'name')}
          value={name}
          onType={setName}
        />
        <RefusalNotices refusals={refusalsBeside(refusals, ['name'])} />
        <FaultNotice fault={fault} />
        <div className="row">
          <button className="btn" aria-disabled={isBusy}>
            {t('lists.begin')}
          </button>
          <Link to={paths.to('myLists')}>{t('lists.all')}</Link>
        </div>
      </form>
    </Sheet>
  );
}
