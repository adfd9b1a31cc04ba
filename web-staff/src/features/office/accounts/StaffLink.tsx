import { TextInput } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';

import { useTranslation } from '../../../i18n/use-translation';
import { Button } from '../../../lib/ui/Button';
import { Note } from '../../../lib/ui/Note';

/** Shows the link with which somebody sets their password; it is not shown again. */
export function StaffLink({ token, onClose }: { readonly token: string; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const clipboard = useClipboard();
  const link = `${window.location.origin}/staff/welcome#${token}`;
  return (
    <div className="stack" style={{ gap: 12 }}>
      <Note state="ok">{t('accounts.linkIntro')}</Note>
      <TextInput
        label={t('accounts.link')}
        readOnly
        value={link}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <div className="modal-foot">
        <Button onClick={() => clipboard.copy(link)}>
          {t(clipboard.copied ? 'accounts.copied' : 'accounts.copy')}
        </Button>
        <Button weight="primary" onClick={onClose}>
          {t('common.close')}
        </Button>
      </div>
    </div>
  );
}
