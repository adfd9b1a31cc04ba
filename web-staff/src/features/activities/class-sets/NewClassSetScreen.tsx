import { NumberInput, Textarea, TextInput } from '@mantine/core';
import { addDays } from '@pustaka/web-shared/format/civil-date.ts';
import { todayInJakarta } from '@pustaka/web-shared/format/index.ts';
import { useState } from 'react';
import { useNavigate } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { usePartnerChoices } from '../../../lib/partners/use-partner-choices';
import { OnePicker } from '../../../lib/ui/OnePicker';
import type { Picked } from '../../../lib/ui/OnePicker';
import { ActNotes } from '../../../lib/acts/ActNotes';
import { useAnnouncedMutation } from '../../../lib/acts/use-announced-mutation';
import { DateField } from '../../../lib/form/when/DateField';
import { Page } from '../../../lib/page/Page';
import { paths } from '../../../lib/paths';
import { useBranch } from '../../../lib/session/session-context';
import { Button } from '../../../lib/ui/Button';
import { RequestSetDocument } from './acts/RequestSet.generated';
import { useTitleChoices } from '../../../lib/titles/use-title-choices';

type Draft = {
  readonly partner: Picked | null;
  readonly title: Picked | null;
  readonly className: string;
  readonly wish: string;
  readonly copiesWanted: number;
  readonly neededFrom: string;
  readonly neededUntil: string;
  readonly contactName: string;
  readonly contactEmail: string;
};

const USUAL_COPIES = 30;
const USUAL_DAYS = 28;

function blankDraft(): Draft {
  const today = todayInJakarta(new Date());
  return {
    partner: null,
    title: null,
    className: '',
    wish: '',
    copiesWanted: USUAL_COPIES,
    neededFrom: today,
    neededUntil: addDays(today, USUAL_DAYS),
    contactName: '',
    contactEmail: '',
  };
}

/** Writes down what a school asks for at the desk or by telephone. */
export function NewClassSetScreen() {
  const { t } = useTranslation();
  const branch = useBranch();
  const navigate = useNavigate();
  const [draft, setDraft] = useState(blankDraft);
  const act = useAnnouncedMutation(RequestSetDocument, {
    payloadOf: ({ requestClassSet }) => requestClassSet,
    onDone: () => undefined,
  });
  const submit = async () => {
    const { partner, title, wish, contactName, contactEmail, ...facts } = draft;
    const done = await act.run(
      (idempotencyKey) => ({
        partnerId: partner?.id ?? null,
        classSet: {
          ...facts,
          titleId: title?.id ?? null,
          wish: wish || null,
          contactName: contactName || null,
          contactEmail: contactEmail || null,
          branchId: branch.id,
        },
        idempotencyKey,
      }),
      () => t('classSets.requested'),
    );
    if (done?.classSet != null) void navigate(paths.classSet(done.classSet.id));
  };
  return (
    <Page title={t('classSets.add')} crumbs={[{ to: paths.classSets, label: t('classSets.title') }]}>
      <form
        className="panel panel-body stack class-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <ActNotes error={act.error} messages={act.messages} />
        <DraftFields draft={draft} onChange={(changes) => setDraft({ ...draft, ...changes })} />
        <div>
          <Button type="submit" weight="primary" busy={act.loading}>
            {t('classSets.save')}
          </Button>
        </div>
      </form>
    </Page>
  );
}

type DraftFieldsProps = { readonly draft: Draft; readonly onChange: (changes: Partial<Draft>) => void };

function DraftFields({ draft, onChange }: DraftFieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <OnePicker
        label={t('classSets.field.partner')}
        placeholder={t('classSets.partnerHint')}
        picked={draft.partner}
        useChoices={usePartnerChoices}
        onPick={(partner) => onChange({ partner })}
      />
      <div className="form-pair">
        <TextInput
          label={t('classSets.field.className')}
          maxLength={40}
          value={draft.className}
          onChange={({ currentTarget }) => onChange({ className: currentTarget.value })}
        />
        <NumberInput
          label={t('classSets.field.copiesWanted')}
          min={1}
          max={250}
          value={draft.copiesWanted}
          onChange={(copies) => onChange({ copiesWanted: Number(copies) })}
        />
      </div>
      <OnePicker
        label={t('classSets.field.titleOfSet')}
        placeholder={t('classSets.titleHint')}
        picked={draft.title}
        useChoices={useTitleChoices}
        onPick={(title) => onChange({ title })}
      />
      <Textarea
        label={t('classSets.field.wish')}
        maxLength={600}
        value={draft.wish}
        onChange={({ currentTarget }) => onChange({ wish: currentTarget.value })}
      />
      <div className="form-pair">
        <DateField
          label={t('classSets.field.neededFrom')}
          value={draft.neededFrom}
          onChange={(neededFrom) => onChange({ neededFrom })}
        />
        <DateField
          label={t('classSets.field.neededUntil')}
          value={draft.neededUntil}
          onChange={(neededUntil) => onChange({ neededUntil })}
        />
      </div>
      <div className="form-pair">
        <TextInput
          label={t('classSets.field.contactName')}
          maxLength={120}
          value={draft.contactName}
          onChange={({ currentTarget }) => onChange({ contactName: currentTarget.value })}
        />
        <TextInput
          label={t('classSets.field.contactEmail')}
          type="email"
          value={draft.contactEmail}
          onChange={({ currentTarget }) => onChange({ contactEmail: currentTarget.value })}
        />
      </div>
    </>
  );
}
