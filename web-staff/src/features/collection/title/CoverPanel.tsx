import { useState } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { Button } from '../../../lib/ui/Button';
import { CoverPicture } from '../../../lib/ui/CoverPicture';
import { Note } from '../../../lib/ui/Note';
import { FileDrop } from '../../../lib/upload/FileDrop';
import { useObjectUrl } from '../../../lib/upload/use-object-url';
import type { EditableTitle } from './form/title-draft';
import { useCoverUpload } from './use-cover-upload';

type CoverPanelProps = { readonly title: EditableTitle; readonly canChange: boolean };

/** Shows the cover and lets an image take its place, seen before it is used. */
export function CoverPanel({ title, canChange }: CoverPanelProps) {
  const { t } = useTranslation();
  const [file, setFile] = useState<File | null>(null);
  const preview = useObjectUrl(file);
  const { isBusy, refusal, send, restore } = useCoverUpload(title.id);
  const onUse = async () => {
    if (file !== null && (await send(file))) setFile(null);
  };
  return (
    <section className="panel" aria-labelledby="cover">
      <header>
        <h2 id="cover">{t('title.cover.title')}</h2>
      </header>
      <div className="cover-panel">
        <CoverPicture
          url={preview ?? title.cover.url}
          width={112}
          height={164}
          title={title.titleProper}
          alt={t('title.cover.alt', { name: title.titleProper })}
        />
        <div className="stack" style={{ gap: 10, flex: 1 }}>
          <p className="muted small">
            {t(title.cover.isGenerated ? 'title.cover.generated' : 'title.cover.uploaded')}
          </p>
          {refusal !== null && <Note state="blocked">{refusal}</Note>}
          {canChange && file === null && <FileDrop label={t('title.cover.choose')} onFile={setFile} />}
          {file !== null && (
            <div className="row wrap">
              <Button small weight="primary" busy={isBusy} onClick={() => void onUse()}>
                {t(isBusy ? 'title.cover.uploading' : 'title.cover.use')}
              </Button>
              <Button small onClick={() => setFile(null)}>
                {t('common.cancel')}
              </Button>
            </div>
          )}
          {canChange && file === null && !title.cover.isGenerated && (
            <div>
              <Button small busy={isBusy} onClick={() => void restore()}>
                {t('title.cover.back')}
              </Button>
            </div>
          )}
        </div>
      </div>
    </section>
  );
}
