import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import { saveFile } from '@pustaka/web-shared/browser/save-file.ts';
import { useState } from 'react';
import type { ReactElement } from 'react';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { FaultNotice } from '../../../lib/states/FaultNotice';
import { Notice } from '../../../lib/states/Notice';
import { Icon } from '../../../lib/ui/Icon';
import { PrepareOwnDataDocument } from './PrepareOwnData.generated';

type OwnCopyProps = { readonly memberId: string | null; readonly onAsked: () => void };

/** Gives the person a file with everything the library keeps about them. */
export function OwnCopy({ memberId, onAsked }: OwnCopyProps): ReactElement {
  const { t } = useTranslation('myData');
  const [outcome, setOutcome] = useState<{
    readonly fileName: string | null;
    readonly refusals: readonly string[];
  }>({ fileName: null, refusals: [] });
  const { isBusy, fault, run } = useIdempotentMutation(PrepareOwnDataDocument);
  const download = async () => {
    const answer = await run(() => ({ input: { memberId } }));
    if (answer === null) return;
    const { fileName, json, userErrors } = answer.prepareOwnData;
    setOutcome({ fileName, refusals: userErrors.map(({ message }) => message) });
    if (fileName === null || json === null) return;
    saveFile(fileName, 'application/json', json);
    onAsked();
  };
  return (
    <section className="part" aria-labelledby="copy">
      <header>
        <h2 id="copy">{t('copy.title')}</h2>
      </header>
      <p>{t('copy.text')}</p>
      <div className="row">
        <button type="button" className="btn" aria-disabled={isBusy} onClick={() => void download()}>
          <Icon name="download" />
          {t('copy.download')}
        </button>
        <span className="small" role="status">
          {outcome.fileName === null ? '' : t('copy.done', { file: outcome.fileName })}
        </span>
      </div>
      <div role="alert">
        {outcome.refusals.map((message) => (
          <Notice key={message} kind="wait">
            <p>{message}</p>
          </Notice>
        ))}
      </div>
      <FaultNotice fault={fault} />
    </section>
  );
}
