import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import { addDays } from '@pustaka/web-shared/format/civil-date.ts';
import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';

import { refusalAt, refusalsBeside } from '../../../lib/act/refusals';
import type { Refusal } from '../../../lib/act/refusals';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { useToday } from '../../../lib/moment';
import { FaultNotice } from '../../../lib/states/FaultNotice';
import { TextBox } from '../../../lib/ui/TextBox';
import { TextField } from '../../../lib/ui/TextField';
import type { MyClassSetsQuery } from './ClassSets.generated';
import { ListChoice, useListTitles } from './ListChoice';
import { OrderClassSetDocument } from './OrderClassSet.generated';
import { RefusalNotices } from '../../../lib/states/RefusalNotices';

type OrderFormProps = {
  readonly partnerId: string;
  readonly title: { readonly id: string; readonly titleProper: string } | null;
  readonly lists: MyClassSetsQuery['ownReadingLists'];
  readonly contact: { readonly name: string; readonly email: string };
  readonly onSent: () => void;
};
type Draft = {
  readonly className: string;
  readonly copies: string;
  readonly wish: string;
  readonly neededFrom: string;
  readonly neededUntil: string;
  readonly contactName: string;
  readonly contactEmail: string;
};
const USUAL = { copies: '30', afterDays: 7, days: 28 };

/** Orders a class set: of the title that was chosen, of a reading list, or of what the teacher describes. */
export function OrderForm({ partnerId, title, lists, contact, onSent }: OrderFormProps): ReactElement {
  const { t } = useTranslation('classSets');
  const today = useToday();
  const [draft, setDraft] = useState<Draft>({
    className: '',
    copies: USUAL.copies,
    wish: '',
    neededFrom: addDays(today, USUAL.afterDays),
    neededUntil: addDays(today, USUAL.afterDays + USUAL.days),
    contactName: contact.name,
    contactEmail: contact.email,
  });
  const [listId, setListId] = useState('');
  const chosen = useListTitles(title === null ? listId : '');
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const [isSent, setSent] = useState(false);
  const { isBusy, fault, run } = useIdempotentMutation(OrderClassSetDocument, { isCreation: true });
  const send = async () => {
    const { copies, wish, contactName, contactEmail, ...facts } = draft;
    const classSet = {
      ...facts,
      copiesWanted: Number(copies) || 0,
      titleId: title?.id ?? null,
      titleIds: chosen.titles?.map(({ id }) => id) ?? null,
      wish: wish || null,
      contactName: contactName || null,
      contactEmail: contactEmail || null,
    };
    const answer = await run((idempotencyKey) => ({ input: { partnerId, classSet, idempotencyKey } }));
    if (answer === null) return;
    const { userErrors } = answer.requestClassSet;
    setRefusals(userErrors);
    setSent(userErrors.length === 0);
    if (userErrors.length > 0) return;
    setDraft({ ...draft, className: '', wish: '' });
    setListId('');
    onSent();
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (!isBusy && chosen.titles !== null) void send();
  };
  return (
    <section className="part" aria-labelledby="order">
      <header>
        <h2 id="order">{t('order.title')}</h2>
      </header>
      <form className="form class-order" noValidate onSubmit={onSubmit}>
        {title !== null && <p>{t('order.chosen', { title: title.titleProper })}</p>}
        {title === null && lists.length > 0 && (
          <ListChoice lists={lists} listId={listId} chosen={chosen} onChoose={setListId} />
        )}
        <OrderFields
          draft={draft}
          hasTitle={title !== null || listId !== ''}
          refusals={refusals}
          onChange={(changes) => setDraft({ ...draft, ...changes })}
        />
        <RefusalNotices refusals={refusalsBeside(refusals, ['classSet'])} />
        <FaultNotice fault={fault} />
        <div className="row">
          <button className="btn" aria-disabled={isBusy || chosen.titles === null}>
            {t('order.send')}
          </button>
        </div>
        <p role="status" className="outcome">
          {isSent ? t('order.sent') : ''}
        </p>
      </form>
    </section>
  );
}

type OrderFieldsProps = {
  readonly draft: Draft;
  readonly hasTitle: boolean;
  readonly refusals: readonly Refusal[];
  readonly onChange: (changes: Partial<Draft>) => void;
};

function OrderFields({ draft, hasTitle, refusals, onChange }: OrderFieldsProps): ReactElement {
  const { t } = useTranslation('classSets');
  const refusalOf = (name: string) => refusalAt(refusals, 'classSet', name);
  return (
    <>
      <div className="class-form-pair">
        <TextField
          label={t('order.className')}
          hint={t('order.classHint')}
          maxLength={40}
          refusal={refusalOf('className')}
          value={draft.className}
          onType={(className) => onChange({ className })}
        />
        <TextField
          label={t('order.copies')}
          inputMode="numeric"
          refusal={refusalOf('copiesWanted')}
          value={draft.copies}
          onType={(copies) => onChange({ copies })}
        />
      </div>
      <TextBox
        label={t(hasTitle ? 'order.wishNote' : 'order.wish')}
        hint={t('order.wishHint')}
        maxLength={600}
        refusal={refusalOf('wish')}
        value={draft.wish}
        onType={(wish) => onChange({ wish })}
      />
      <div className="class-form-pair">
        <TextField
          label={t('order.from')}
          type="date"
          refusal={refusalOf('neededFrom')}
          value={draft.neededFrom}
          onType={(neededFrom) => onChange({ neededFrom })}
        />
        <TextField
          label={t('order.until')}
          type="date"
          refusal={refusalOf('neededUntil')}
          value={draft.neededUntil}
          onType={(neededUntil) => onChange({ neededUntil })}
        />
      </div>
      <div className="class-form-pair">
        <TextField
          label={t('order.contactName')}
          maxLength={120}
          autoComplete="name"
          refusal={refusalOf('contactName')}
          value={draft.contactName}
          onType={(contactName) => onChange({ contactName })}
        />
        <TextField
          label={t('order.contactEmail')}
          hint={t('order.emailHint')}
          type="email"
          autoComplete="email"
          refusal={refusalOf('contactEmail')}
          value={draft.contactEmail}
          onType={(contactEmail) => onChange({ contactEmail })}
        />
      </div>
    </>
  );
}
