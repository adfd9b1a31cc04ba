import { useTranslation } from '../../../../i18n/use-translation';
import { Button } from '../../../../lib/ui/Button';
import { useDisplay } from '../../../../lib/ui/use-display';
import { PaperActs } from '../papers/PaperActs';
import type { Person } from './person-values';
import type { useProofActs } from './use-proof-acts';

type ProofActsProps = {
  readonly person: Person;
  readonly proof: {
    readonly id: string;
    readonly version: number;
    readonly seenOn: string | null;
    readonly wasSeen: boolean;
    readonly isByAttendance?: boolean;
    readonly mayHavePaper: boolean;
    readonly paper: { readonly path: string } | null;
    readonly seenByStaff: { readonly name: string } | null;
  };
  readonly name: string;
  readonly acts: ReturnType<typeof useProofActs>;
  readonly onEdit: () => void;
  readonly onChanged: () => void;
};

/** Tells whether the paper was seen, and lets those who may change it, vouch for it or remove it. */
export function ProofActs({ person, proof, name, acts, onEdit, onChanged }: ProofActsProps) {
  const { t } = useTranslation();
  const { date } = useDisplay();
  const { id, version, seenOn, wasSeen, seenByStaff } = proof;
  const mayRemove = wasSeen ? person.mayVouch : person.mayAdd;
  return (
    <>
      <span className="cell-note">
        {seenOn === null
          ? t('development.unseen')
          : proof.isByAttendance
            ? t('development.seenByAttendance')
            : t('development.seen', { name: seenByStaff?.name ?? '–', date: date(seenOn) })}
      </span>
      <PaperActs {...{ proof, name, mayRemove, onChanged }} mayAttach={person.mayAdd} />
      <span className="row">
        {seenOn === null && person.mayVouch && (
          <Button
            small
            busy={acts.isBusy}
            aria-label={t('development.confirmOf', { name })}
            onClick={() => acts.confirm(id, version)}
          >
            {t('development.confirm')}
          </Button>
        )}
        {person.mayAdd && (
          <Button small weight="link" aria-label={t('development.changeOf', { name })} onClick={onEdit}>
            {t('development.change')}
          </Button>
        )}
        {mayRemove && (
          <Button
            small
            weight="link"
            busy={acts.isBusy}
            aria-label={t('development.removeOf', { name })}
            onClick={() => acts.remove(id)}
          >
            {t('development.remove')}
          </Button>
        )}
      </span>
    </>
  );
}
