import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActDialog } from '../../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { instantFrom, toDateTimeField } from '../../../../lib/events/jakarta-time';
import { DateTimeField } from '../../../../lib/form/when/DateTimeField';
import type { ListedNotice } from './listed-notice';
import { PublishSiteNoticeDocument } from './PublishSiteNotice.generated';
import { UpdateSiteNoticeDocument } from './UpdateSiteNotice.generated';

type NoticeDialogProps = {
  readonly notice: ListedNotice | null;
  readonly onChanged: () => void;
  readonly onClose: () => void;
};

type NoticeDraft = {
  readonly kind: ListedNotice['kind'];
  readonly indonesian: string;
  readonly english: string;
  readonly link: string;
  readonly startsAt: string;
  readonly endsAt: string;
};

const KINDS = ['WARNING', 'INFO'] as const;

/** Writes a notice for every page of the portal: new, or one that is shown or will be. */
export function NoticeDialog({ notice, onChanged, onClose }: NoticeDialogProps) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState<NoticeDraft>(() => noticeDraft(notice));
  const { act, save } = useNoticeSaving(notice, draft, () => {
    onChanged();
    onClose();
  });
  const put = (changes: Partial<NoticeDraft>) => setDraft({ ...draft, ...changes });
  const text = t('siteNotices.text');
  return (
    <ActDialog
      title={t(notice === null ? 'siteNotices.create' : 'siteNotices.change')}
      act={act}
      isDone={false}
      submit={t(notice === null ? 'siteNotices.publish' : 'siteNotices.save')}
      onSubmit={save}
      onClose={onClose}
      size={560}
    >
      <NativeSelect
        label={t('siteNotices.kindLabel')}
        data={KINDS.map((value) => ({ value, label: t(`siteNotices.kind.${value}`) }))}
        value={draft.kind}
        onChange={({ currentTarget }) => put({ kind: currentTarget.value === 'INFO' ? 'INFO' : 'WARNING' })}
      />
      <Textarea
        data-autofocus
        label={text}
        description={t('siteNotices.textHint')}
        autosize
        minRows={2}
        maxLength={300}
        value={draft.indonesian}
        onChange={({ currentTarget }) => put({ indonesian: currentTarget.value })}
      />
      <Textarea
        lang="en"
        label={t('common.inEnglish', { label: text })}
        autosize
        minRows={2}
        maxLength={300}
        value={draft.english}
        onChange={({ currentTarget }) => put({ english: currentTarget.value })}
      />
      <TextInput
        label={t('siteNotices.link')}
        description={t('siteNotices.linkHint')}
        maxLength={300}
        value={draft.link}
        onChange={({ currentTarget }) => put({ link: currentTarget.value })}
      />
      <DateTimeField
        label={t('siteNotices.startsAt')}
        description={t('siteNotices.startsAtHint')}
        value={draft.startsAt}
        onChange={(startsAt) => put({ startsAt })}
      />
      <DateTimeField
        label={t('siteNotices.endsAt')}
        description={t('siteNotices.endsAtHint')}
        usualTime="17:00"
        value={draft.endsAt}
        onChange={(endsAt) => put({ endsAt })}
      />
    </ActDialog>
  );
}

function useNoticeSaving(notice: ListedNotice | null, draft: NoticeDraft, onDone: () => void) {
  const { t } = useTranslation();
  const publication = useAnnouncedMutation(PublishSiteNoticeDocument, {
    payloadOf: (result) => result.publishSiteNotice,
    onDone,
  });
  const change = useAnnouncedMutation(UpdateSiteNoticeDocument, {
    payloadOf: (result) => result.updateSiteNotice,
    onDone,
  });
  const input = noticeInput(draft);
  const save = () =>
    notice === null
      ? void publication.run(
          (idempotencyKey) => ({ ...input, idempotencyKey }),
          () => t('siteNotices.published'),
        )
      : void change.run(
          (idempotencyKey) => ({ ...input, id: notice.id, version: notice.version, idempotencyKey }),
          () => t('siteNotices.changed'),
        );
  return { act: notice === null ? publication : change, save };
}

function noticeDraft(notice: ListedNotice | null): NoticeDraft {
  if (notice === null)
    return { kind: 'WARNING', indonesian: '', english: '', link: '', startsAt: '', endsAt: '' };
  const { kind, text, link, startsAt, endsAt } = notice;
  return {
    kind,
    indonesian: text.indonesian,
    english: text.locales.includes('EN') ? text.english : '',
    link: link ?? '',
    startsAt: toDateTimeField(startsAt),
    endsAt: toDateTimeField(endsAt),
  };
}

function noticeInput({ kind, indonesian, english, link, startsAt, endsAt }: NoticeDraft) {
  return {
    kind,
    text: { indonesian, english: english.trim() === '' ? null : english },
    link: link.trim() === '' ? null : link,
    startsAt: instantFrom(startsAt),
    endsAt: instantFrom(endsAt),
  };
}
