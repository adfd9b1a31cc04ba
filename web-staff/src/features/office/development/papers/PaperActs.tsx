import { useRef } from 'react';
import type { ChangeEvent } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActNotes } from '../../../../lib/acts/ActNotes';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { useAnnounce } from '../../../../lib/ui/announcer';
import { Button } from '../../../../lib/ui/Button';
import { Note } from '../../../../lib/ui/Note';
import { RemoveStaffPaperDocument } from './RemoveStaffPaper.generated';
import { paperTypes, useAttaching } from './use-attaching';

type PaperActsProps = {
  readonly proof: {
    readonly id: string;
    readonly mayHavePaper: boolean;
    readonly paper: { readonly path: string } | null;
  };
  readonly name: string;
  readonly mayAttach: boolean;
  readonly mayRemove: boolean;
  readonly onChanged: () => void;
};

/** Opens the file of a proof, and lets those who may attach one or take it away. */
export function PaperActs({ proof, name, mayAttach, mayRemove, onChanged }: PaperActsProps) {
  const { t } = useTranslation();
  const removal = useAnnouncedMutation(RemoveStaffPaperDocument, {
    payloadOf: (answer) => answer.removeStaffPaper,
    onDone: onChanged,
  });
  return (
    <span className="row">
      {!proof.mayHavePaper && <span className="cell-note">{t('development.paper.never')}</span>}
      <ActNotes error={removal.error} messages={removal.messages} />
      {proof.paper && (
        <a href={proof.paper.path} download aria-label={t('development.paper.openOf', { name })}>
          {t('development.paper.open')}
        </a>
      )}
      {mayAttach && proof.mayHavePaper && (proof.paper === null || mayRemove) && (
        <AttachButton {...{ proof, name, onChanged }} />
      )}
      {proof.paper && mayRemove && (
        <Button
          small
          weight="link"
          busy={removal.loading}
          aria-label={t('development.paper.removeOf', { name })}
          onClick={() =>
            void removal.run(
              (idempotencyKey) => ({ proofId: proof.id, idempotencyKey }),
              () => t('development.removed'),
            )
          }
        >
          {t('development.paper.remove')}
        </Button>
      )}
    </span>
  );
}

function AttachButton({ proof, name, onChanged }: Pick<PaperActsProps, 'proof' | 'name' | 'onChanged'>) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const input = useRef<HTMLInputElement>(null);
  const { attach, isBusy, refusal } = useAttaching(proof.id, () => {
    announce(t('development.paper.attached'));
    onChanged();
  });
  const label = t('development.paper.attachTo', { name });
  const onChoose = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const file = currentTarget.files?.[0];
    if (file !== undefined && !isBusy) void attach(file);
    // So that the same file can be chosen again.
    currentTarget.value = '';
  };
  return (
    <>
      {refusal !== null && <Note state="blocked">{refusal}</Note>}
      <Button small busy={isBusy} onClick={() => input.current?.click()} aria-label={label}>
        {t(proof.paper === null ? 'development.paper.attach' : 'development.paper.replace')}
      </Button>
      <input
        ref={input}
        type="file"
        accept={paperTypes.join(',')}
        hidden
        aria-label={label}
        onChange={onChoose}
      />
    </>
  );
}
