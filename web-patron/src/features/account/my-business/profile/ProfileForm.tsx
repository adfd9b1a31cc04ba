import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import { toProfileChanges, toProfileDraft } from '@pustaka/web-shared/business/profile-draft.ts';
import { LINK_KINDS } from '@pustaka/web-shared/business/terms.ts';
import { useState } from 'react';
import type { ReactElement } from 'react';

import { refusalAt, refusalsBeside } from '../../../../lib/act/refusals';
import type { Refusal } from '../../../../lib/act/refusals';
import { useTranslation } from '../../../../lib/i18n/use-translation';
import { TextBox } from '../../../../lib/ui/TextBox';
import { TextField } from '../../../../lib/ui/TextField';
import type { KelurahanChoice, OwnBusiness } from '../business';
import { PaperFields } from './PaperFields';
import { PlaceFields } from './PlaceFields';
import { Refusals } from '../Refusals';
import { SectorField } from './SectorField';
import { UpdateBusinessDocument } from './UpdateBusiness.generated';
import type { FieldsProps } from './fields-props';

/** Lets owners say what their business is, where it is, which papers it has and how it is reached. */
export function ProfileForm({
  business,
  kelurahan,
}: {
  readonly business: OwnBusiness;
  readonly kelurahan: readonly KelurahanChoice[];
}): ReactElement {
  const { t } = useTranslation('myBusiness');
  const [draft, setDraft] = useState(() => toProfileDraft(business));
  const [outcome, setOutcome] = useState<{
    readonly isSaved: boolean;
    readonly refusals: readonly Refusal[];
  }>({ isSaved: false, refusals: [] });
  const { isBusy, fault, run } = useIdempotentMutation(UpdateBusinessDocument);
  const fields: FieldsProps = {
    draft,
    put: (change) => setDraft((before) => ({ ...before, ...change })),
    refusalOf: (...field) => refusalAt(outcome.refusals, 'changes', ...field),
  };
  const save = async (): Promise<void> => {
    const answer = await run((idempotencyKey) => ({
      input: { id: business.id, version: business.version, changes: toProfileChanges(draft), idempotencyKey },
    }));
    const refusals = answer?.updateBusiness.userErrors ?? [];
    const isSaved = answer?.updateBusiness.business != null;
    // The amount is not kept, so it does not stay in the form either.
    if (isSaved) setDraft((before) => ({ ...before, sizeAmount: '' }));
    setOutcome({ isSaved, refusals });
  };
  return (
    <section className="part" aria-labelledby="profile">
      <header>
        <h2 id="profile">{t('profile.title')}</h2>
      </header>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBusy) void save();
        }}
      >
        <TextFields {...fields} />
        <PlaceFields {...fields} kelurahan={kelurahan} />
        <PaperFields {...fields} business={business} />
        <LinkFields {...fields} />
        <Refusals refusals={refusalsBeside(outcome.refusals, ['changes'])} fault={fault} />
        <div className="row">
          <button className="btn" aria-disabled={isBusy}>
            {t('save')}
          </button>
          <span className="small" role="status">
            {outcome.isSaved ? t('saved') : outcome.refusals.length > 0 ? t('refused') : ''}
          </span>
        </div>
      </form>
    </section>
  );
}

function TextFields({ draft, put, refusalOf }: FieldsProps): ReactElement {
  const { t } = useTranslation('myBusiness');
  return (
    <>
      <TextField
        label={t('profile.name')}
        value={draft.name}
        maxLength={120}
        required
        refusal={refusalOf('name')}
        onType={(name) => put({ name })}
      />
      <SectorField value={draft.sector} onChoose={(sector) => put({ sector })} />
      <TextField
        label={t('profile.summary')}
        hint={t('profile.summaryHint')}
        value={draft.summary}
        maxLength={300}
        refusal={refusalOf('summary')}
        onType={(summary) => put({ summary })}
      />
      <TextBox
        label={t('profile.description')}
        value={draft.description}
        maxLength={5000}
        rows={5}
        refusal={refusalOf('description')}
        onType={(description) => put({ description })}
      />
      <TextField
        label={t('profile.whatsApp')}
        hint={t('profile.whatsAppHint')}
        type="tel"
        inputMode="tel"
        value={draft.whatsApp}
        maxLength={24}
        refusal={refusalOf('whatsApp')}
        onType={(whatsApp) => put({ whatsApp })}
      />
    </>
  );
}

/** What is wrong with a link is told by its place among those that are given. */
function LinkFields({ draft, put, refusalOf }: FieldsProps): ReactElement {
  const { t } = useTranslation('myBusiness');
  const given = LINK_KINDS.filter((kind) => draft.links[kind]?.trim());
  return (
    <details className="setting">
      <summary>
        <b>{t('profile.links')}</b>
        <span>{given.map((kind) => t(`link.${kind}`)).join(', ')}</span>
      </summary>
      <div className="form">
        {LINK_KINDS.map((kind) => (
          <TextField
            key={kind}
            label={t(`link.${kind}`)}
            value={draft.links[kind] ?? ''}
            maxLength={300}
            inputMode="url"
            refusal={given.includes(kind) ? refusalOf('links', String(given.indexOf(kind))) : null}
            onType={(url) => put({ links: { ...draft.links, [kind]: url } })}
          />
        ))}
      </div>
    </details>
  );
}
