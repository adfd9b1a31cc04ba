import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActDialog } from '../../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { instantFrom, toDateTimeField } from '../../../../lib/events/jakarta-time';
import { DateTimeField } from '../../../../lib/form/when/DateTimeField';
import { paths } from '../../../../lib/paths';
import { CreateShortLinkDocument } from './CreateShortLink.generated';
import type { LinkForStaffQuery } from './LinkForStaff.generated';
import { UpdateShortLinkDocument } from './UpdateShortLink.generated';

type ShownLink = NonNullable<LinkForStaffQuery['shortLink']>;
type LinkDialogProps = {
  /** The link that is changed; null for a new one. */
  readonly link: ShownLink | null;
  readonly onChanged?: () => void;
  readonly onClose: () => void;
};
type LinkDraft = {
  readonly target: string;
  readonly indonesian: string;
  readonly english: string;
  readonly listedUntil: string;
};

/** Makes a short link to an address of the portal that was pasted, or changes one; its code always stays. */
export function LinkDialog({ link, onChanged, onClose }: LinkDialogProps) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState<LinkDraft>(() => linkDraft(link));
  const { act, save } = useLinkSaving(link, draft, () => {
    onChanged?.();
    onClose();
  });
  const put = (changes: Partial<LinkDraft>) => setDraft({ ...draft, ...changes });
  const refused = (name: string) =>
    act.errors.find(({ field }) => field?.includes(name) === true)?.message ?? undefined;
  return (
    <ActDialog
      title={t(link === null ? 'links.creating' : 'links.change')}
      act={{ ...act, messages: act.errors.filter(({ field }) => field === null).map(toMessage) }}
      isDone={false}
      submit={t(link === null ? 'links.create' : 'links.save')}
      onSubmit={() => void save()}
      onClose={onClose}
      size={560}
    >
      <TextInput
        data-autofocus
        type="text"
        inputMode="url"
        autoComplete="off"
        label={t('links.target')}
        description={t('links.targetHint')}
        maxLength={600}
        error={refused('target')}
        value={draft.target}
        onChange={({ currentTarget }) => put({ target: currentTarget.value })}
      />
      <TextInput
        label={t('links.label')}
        description={t('links.labelHint')}
        maxLength={160}
        autoComplete="off"
        error={refused('label')}
        value={draft.indonesian}
        onChange={({ currentTarget }) => put({ indonesian: currentTarget.value })}
      />
      <TextInput
        lang="en"
        label={t('common.inEnglish', { label: t('links.label') })}
        maxLength={160}
        autoComplete="off"
        value={draft.english}
        onChange={({ currentTarget }) => put({ english: currentTarget.value })}
      />
      <DateTimeField
        label={t('links.listedUntil')}
        description={t('links.listedUntilHint')}
        usualTime="17:00"
        value={draft.listedUntil}
        onChange={(listedUntil) => put({ listedUntil })}
      />
    </ActDialog>
  );
}

function useLinkSaving(link: ShownLink | null, draft: LinkDraft, onDone: () => void) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const creation = useAnnouncedMutation(CreateShortLinkDocument, {
    payloadOf: ({ createShortLink }) => createShortLink,
    onDone,
  });
  const change = useAnnouncedMutation(UpdateShortLinkDocument, {
    payloadOf: ({ updateShortLink }) => updateShortLink,
    onDone,
  });
  const input = {
    target: draft.target,
    label: { indonesian: draft.indonesian, english: draft.english.trim() === '' ? null : draft.english },
    listedUntil: instantFrom(draft.listedUntil),
  };
  const save = async () => {
    if (link !== null) {
      const { id, version } = link;
      await change.run(
        (idempotencyKey) => ({ ...input, id, version, idempotencyKey }),
        () => t('links.changed'),
      );
      return;
    }
    const done = await creation.run(
      (idempotencyKey) => ({ ...input, idempotencyKey }),
      () => t('links.made'),
    );
    if (done?.link != null) await navigate(paths.shortLink(done.link.id));
  };
  return { act: link === null ? creation : change, save };
}

function linkDraft(link: ShownLink | null): LinkDraft {
  if (link === null) return { target: '', indonesian: '', english: '', listedUntil: '' };
  const { targetPath, label, listedUntil } = link;
  return {
    target: targetPath,
    indonesian: label.indonesian,
    english: label.locales.includes('EN') ? label.english : '',
    listedUntil: listedUntil === null ? '' : toDateTimeField(listedUntil),
  };
}

function toMessage({ message }: { readonly message: string }): string {
  return message;
}
