import { Textarea } from '@mantine/core';

import { useTranslation } from '../../i18n/use-translation';

type Notice = { readonly indonesian: string; readonly english: string };

/** Asks what those who registered are told. */
export function NoticeFields({
  notice,
  onChange,
}: {
  readonly notice: Notice;
  readonly onChange: (notice: Notice) => void;
}) {
  const { t } = useTranslation();
  return (
    <>
      <Textarea
        label={t('statusChange.notice')}
        description={t('statusChange.noticeHint')}
        data-autofocus
        value={notice.indonesian}
        onChange={({ currentTarget }) => onChange({ ...notice, indonesian: currentTarget.value })}
      />
      <Textarea
        label={t('statusChange.noticeEnglish')}
        value={notice.english}
        onChange={({ currentTarget }) => onChange({ ...notice, english: currentTarget.value })}
      />
    </>
  );
}
