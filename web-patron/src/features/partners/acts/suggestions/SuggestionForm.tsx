import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import { Link } from 'react-router';

import { refusalAt } from '../../../../lib/act/refusals';
import type { Refusal } from '../../../../lib/act/refusals';
import { useTranslation } from '../../../../lib/i18n/use-translation';
import { usePaths } from '../../../../lib/language';
import { FaultNotice } from '../../../../lib/states/FaultNotice';
import { Notice } from '../../../../lib/states/Notice';
import { SelectField } from '../../../../lib/ui/SelectField';
import { TextBox } from '../../../../lib/ui/TextBox';
import { TextField } from '../../../../lib/ui/TextField';
import type { SuggestPurchaseMutation } from './SuggestPurchase.generated';
import { SuggestPurchaseDocument } from './SuggestPurchase.generated';

type SuggestionFormProps = { readonly partnerId: string; readonly onSent: () => void };
type OwnedTitle = SuggestPurchaseMutation['suggestPurchase']['ownedTitle'];

const LEVELS = [
  'ANY',
  'EARLY_CHILDHOOD',
  'PRIMARY',
  'LOWER_SECONDARY',
  'UPPER_SECONDARY',
  'SPECIAL',
  'NON_FORMAL',
  'PESANTREN',
] as const;
type Level = (typeof LEVELS)[number];
type Draft = {
  readonly isbn: string;
  readonly title: string;
  readonly author: string;
  readonly level: Level;
  readonly copies: string;
  readonly reason: string;
};
const BLANK: Draft = { isbn: '', title: '', author: '', level: 'ANY', copies: '1', reason: '' };
/** Reasons that stand beside their field; all others stand above the button. */
const FIELDS: readonly string[] = ['isbn', 'title', 'author', 'copiesWanted', 'reason'];

/** Asks which book is wanted; what the library has is shown, and may be asked for in more copies. */
export function SuggestionForm({ partnerId, onSent }: SuggestionFormProps): ReactElement {
  const { t } = useTranslation('partnerActs');
  const [draft, setDraft] = useState(BLANK);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const [owned, setOwned] = useState<OwnedTitle>(null);
  const [isSent, setSent] = useState(false);
  const { isBusy, fault, run } = useIdempotentMutation(SuggestPurchaseDocument, { isCreation: true });
  const send = async (isMoreCopies: boolean) => {
    const suggestion = toDetails(draft, isMoreCopies);
    const answer = await run((idempotencyKey) => ({ input: { partnerId, suggestion, idempotencyKey } }));
    if (answer === null) return;
    const { userErrors, ownedTitle } = answer.suggestPurchase;
    const isOwned = userErrors.some(({ field }) => field?.[1] === 'isMoreCopies');
    setRefusals(userErrors);
    setOwned(isOwned ? ownedTitle : null);
    setSent(userErrors.length === 0);
    if (userErrors.length > 0) return;
    setDraft(BLANK);
    onSent();
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (!isBusy) void send(false);
  };
  const change = (changes: Partial<Draft>) => {
    setDraft({ ...draft, ...changes });
    setOwned(null);
    setSent(false);
  };
  return (
    <form className="form" noValidate onSubmit={onSubmit}>
      <BookFields draft={draft} refusals={refusals} onChange={change} />
      <WishFields draft={draft} refusals={refusals} onChange={change} />
      <Refused refusals={refusals} owned={owned} isBusy={isBusy} onMore={() => void send(true)} />
      <FaultNotice fault={fault} />
      <div className="row">
        <button className="btn" aria-disabled={isBusy}>
          {t('suggestions.send')}
        </button>
      </div>
      <p role="status" className="outcome">
        {isSent ? t('suggestions.sent') : ''}
      </p>
    </form>
  );
}

function toDetails({ isbn, title, author, level, copies, reason }: Draft, isMoreCopies: boolean) {
  return {
    isbn: isbn || null,
    title: title || null,
    author: author || null,
    schoolLevel: level === 'ANY' ? null : level,
    copiesWanted: Number.parseInt(copies, 10) || 0,
    reason,
    isMoreCopies,
  };
}

type RefusedProps = {
  readonly refusals: readonly Refusal[];
  readonly owned: OwnedTitle;
  readonly isBusy: boolean;
  readonly onMore: () => void;
};

function Refused({ refusals, owned, isBusy, onMore }: RefusedProps): ReactElement {
  const { t } = useTranslation('partnerActs');
  const paths = usePaths();
  return (
    <div role="alert">
      {refusals
        .filter(({ field }) => !FIELDS.includes(field?.[1] ?? ''))
        .map(({ message }) => (
          <Notice key={message} kind="stop">
            <p>{message}</p>
            {owned !== null && (
              <p className="row">
                <Link to={paths.to('title', owned.id)}>{owned.titleProper}</Link>
                <button type="button" className="btn quiet" aria-disabled={isBusy} onClick={onMore}>
                  {t('suggestions.more')}
                </button>
              </p>
            )}
          </Notice>
        ))}
    </div>
  );
}

type FieldsProps = {
  readonly draft: Draft;
  readonly refusals: readonly Refusal[];
  readonly onChange: (changes: Partial<Draft>) => void;
};

function BookFields({ draft, refusals, onChange }: FieldsProps): ReactElement {
  const { t } = useTranslation('partnerActs');
  return (
    <>
      <TextField
        label={t('suggestions.isbn')}
        hint={t('suggestions.isbnHint')}
        inputMode="numeric"
        maxLength={40}
        refusal={refusalAt(refusals, 'suggestion', 'isbn')}
        value={draft.isbn}
        onType={(isbn) => onChange({ isbn })}
      />
      <div className="pair">
        <TextField
          label={t('suggestions.bookTitle')}
          maxLength={300}
          refusal={refusalAt(refusals, 'suggestion', 'title')}
          value={draft.title}
          onType={(title) => onChange({ title })}
        />
        <TextField
          label={t('suggestions.author')}
          maxLength={200}
          refusal={refusalAt(refusals, 'suggestion', 'author')}
          value={draft.author}
          onType={(author) => onChange({ author })}
        />
      </div>
    </>
  );
}

function WishFields({ draft, refusals, onChange }: FieldsProps): ReactElement {
  const { t } = useTranslation('partnerActs');
  return (
    <>
      <div className="pair">
        <SelectField
          label={t('suggestions.level')}
          value={draft.level}
          options={LEVELS.map((value) => ({ value, label: t(`suggestions.levels.${value}`) }))}
          onChoose={(level) => onChange({ level })}
        />
        <TextField
          label={t('suggestions.copies')}
          inputMode="numeric"
          refusal={refusalAt(refusals, 'suggestion', 'copiesWanted')}
          value={draft.copies}
          onType={(copies) => onChange({ copies })}
        />
      </div>
      <TextBox
        label={t('suggestions.reason')}
        rows={3}
        maxLength={600}
        refusal={refusalAt(refusals, 'suggestion', 'reason')}
        value={draft.reason}
        onType={(reason) => onChange({ reason })}
      />
    </>
  );
}
