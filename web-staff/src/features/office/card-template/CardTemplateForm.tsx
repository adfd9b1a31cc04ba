import { useMutation } from '@apollo/client/react';
import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { FormEvent } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { sortRefusals } from '../../../lib/data/user-errors';
import { useSession } from '../../../lib/session/session-context';
import { useAnnounce } from '../../../lib/ui/announcer';
import { Button } from '../../../lib/ui/Button';
import { CheckLine } from '../../../lib/ui/CheckSet';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { fieldError } from '../../../lib/ui/field-error';
import { Note } from '../../../lib/ui/Note';
import type { CardDraft } from './card-draft';
import { asInput, toCardDraft } from './card-draft';
import { CardPreview } from './CardPreview';
import type { CardTemplateFieldsFragment } from './CardTemplate.generated';
import { ColourChoice } from './ColourChoice';
import { ExamplePrint } from './ExamplePrint';
import { LogoField } from './LogoField';
import { SaveCardTemplateDocument } from './SaveCardTemplate.generated';
import { useLogo } from './use-logo';

type CardTemplateFormProps = { readonly kept: CardTemplateFieldsFragment; readonly onSaved: () => void };

/** Changes lines, logo, colour and codes of the card while the card itself stands beside it. */
export function CardTemplateForm({ kept, onSaved }: CardTemplateFormProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  const [draft, setDraft] = useState<CardDraft>(() => toCardDraft(kept));
  const { save, refusals, refusedLogo, loading, error } = useSaving(kept.version, onSaved);
  const mayEdit = can('LIBRARY_EDIT');
  const set = (change: Partial<CardDraft>) => setDraft((before) => ({ ...before, ...change }));
  const logo = useLogo(draft.logo, (chosen) => set({ logo: chosen }));
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (mayEdit && !logo.isBusy) void save(draft);
  };
  return (
    <div className="two-columns">
      <form noValidate className="panel panel-body stack" style={{ gap: 14 }} onSubmit={onSubmit}>
        {error !== undefined && <FaultNote error={error} />}
        {[...refusals.general, refusals.byField['version']]
          .filter((message) => message !== undefined)
          .map((message) => (
            <Note key={message} state="blocked">
              {message}
            </Note>
          ))}
        <fieldset disabled={!mayEdit} className="stack bare" style={{ gap: 14 }}>
          <CardHeadFields draft={draft} onChange={set} refusals={refusals.byField} />
          <LogoField
            logo={draft.logo}
            refusal={draft.logo?.uploadId === refusedLogo ? refusals.byField['logoUploadId'] : undefined}
            upload={logo}
          />
          <ColourChoice colour={draft.colour} onPick={(picked) => set({ colour: picked })} />
          <CheckLine
            label={t('cardTemplate.motif')}
            checked={draft.hasMotif}
            onChange={(checked) => set({ hasMotif: checked })}
          />
          <NativeSelect
            label={t('cardTemplate.code')}
            value={draft.code}
            data={codes.map((value) => ({ value, label: t(`cardTemplate.codes.${value}`) }))}
            onChange={({ currentTarget }) =>
              set({ code: codes.find((one) => one === currentTarget.value) ?? 'BOTH' })
            }
          />
          <Textarea
            label={t('cardTemplate.back')}
            description={t('cardTemplate.backHint')}
            autosize
            minRows={4}
            value={draft.backLines.join('\n')}
            onChange={({ currentTarget: { value } }) => set({ backLines: value.split('\n') })}
            error={fieldError(refusals.byField['backLines'])}
          />
        </fieldset>
        {mayEdit ? (
          <div className="row wrap">
            <Button type="submit" weight="primary" busy={loading} disabled={logo.isBusy}>
              {t('common.save')}
            </Button>
          </div>
        ) : (
          <Note state="note">{t('cardTemplate.readOnly')}</Note>
        )}
      </form>
      <section className="panel panel-body stack" style={{ gap: 14 }} aria-labelledby="card-preview">
        <h2 id="card-preview">{t('cardTemplate.preview')}</h2>
        <CardPreview draft={draft} />
        <ExamplePrint draft={draft} />
      </section>
    </div>
  );
}

/** Asks for the two lines at the head of the card. */
function CardHeadFields({
  draft,
  onChange,
  refusals,
}: {
  readonly draft: CardDraft;
  readonly onChange: (change: Partial<CardDraft>) => void;
  readonly refusals: ReturnType<typeof sortRefusals>['byField'];
}) {
  const { t } = useTranslation();
  return (
    <>
      <TextInput
        label={t('cardTemplate.institution')}
        maxLength={60}
        value={draft.institution}
        onChange={({ currentTarget: { value } }) => onChange({ institution: value })}
        error={fieldError(refusals['institution'])}
      />
      <TextInput
        label={t('cardTemplate.heading')}
        maxLength={40}
        value={draft.heading}
        onChange={({ currentTarget: { value } }) => onChange({ heading: value })}
        error={fieldError(refusals['heading'])}
      />
    </>
  );
}

const codes = ['BOTH', 'BARS', 'QR'] as const;

function useSaving(version: number, onSaved: () => void) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [run, { data, loading, error }] = useMutation(SaveCardTemplateDocument, { errorPolicy: 'none' });
  const [refusedLogo, setRefusedLogo] = useState<string>();
  const save = async (draft: CardDraft) => {
    setRefusedLogo(draft.logo?.uploadId);
    const answer = await run({ variables: { input: { version, template: asInput(draft) } } }).catch(() => ({
      data: undefined,
    }));
    if (answer.data?.saveMemberCardTemplate.template == null) return;
    announce(t('cardTemplate.saved'));
    onSaved();
  };
  const refusals = sortRefusals(data?.saveMemberCardTemplate.userErrors ?? [], ([first, field]) =>
    first === 'template' ? field : first,
  );
  return { save, refusals, refusedLogo, loading, error };
}
