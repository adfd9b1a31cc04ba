import { useRef } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { useSession } from '../../../lib/session/session-context';
import { Button } from '../../../lib/ui/Button';
import { Note } from '../../../lib/ui/Note';
import { FileDrop } from '../../../lib/upload/FileDrop';
import type { CardLogo } from './card-draft';
import type { LogoUpload } from './use-logo';

type LogoFieldProps = {
  readonly logo: CardLogo | null;
  readonly refusal: string | undefined;
  readonly upload: LogoUpload;
};

/**
 * Takes the logo of the library and sends it at once, so that the card beside shows it before it is saved;
 * without one the mark of the house stands there.
 */
export function LogoField({ logo, refusal, upload }: LogoFieldProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  const field = useRef<HTMLFieldSetElement>(null);
  const said = upload.failure ?? refusal;
  const mayEdit = can('LIBRARY_EDIT');
  const maySend = mayEdit && can('CATALOGUE_EDIT');
  const onRemove = () => {
    upload.remove();
    // The button goes with the logo; whoever pressed it with the keyboard goes on from the field.
    field.current?.focus();
  };
  return (
    <fieldset ref={field} tabIndex={-1} className="stack bare" style={{ gap: 8 }}>
      <legend className="field-label">{t('cardTemplate.logo')}</legend>
      {logo !== null && (
        <div className="card-logo">
          <img src={logo.url} width={logo.width} height={logo.height} alt={t('cardTemplate.logoAlt')} />
        </div>
      )}
      <p className="muted small">{t(logo === null ? 'cardTemplate.noLogo' : 'cardTemplate.logoHint')}</p>
      {said !== undefined && <Note state="blocked">{said}</Note>}
      {upload.isBusy && (
        <p role="status" className="muted small">
          {t('title.cover.uploading')}
        </p>
      )}
      {maySend && (
        <FileDrop
          label={t(logo === null ? 'cardTemplate.chooseLogo' : 'cardTemplate.otherLogo')}
          isBusy={upload.isBusy}
          onFile={(file) => void upload.send(file)}
        />
      )}
      {mayEdit && !maySend && <p className="muted small">{t('cardTemplate.mayNotUpload')}</p>}
      {mayEdit && logo !== null && !upload.isBusy && (
        <div>
          <Button small onClick={onRemove}>
            {t('cardTemplate.removeLogo')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
