import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import { civilDate, toCivilDate } from '@pustaka/web-shared/format/index.ts';
import { useState } from 'react';
import type { ReactElement } from 'react';

import { refusalAt } from '../../../../lib/act/refusals';
import type { Refusal } from '../../../../lib/act/refusals';
import { useTranslation } from '../../../../lib/i18n/use-translation';
import { useLanguage } from '../../../../lib/language';
import { Notice } from '../../../../lib/states/Notice';
import { TextField } from '../../../../lib/ui/TextField';
import type { OwnBusiness } from '../business';
import { InviteBusinessOwnerDocument } from './InviteBusinessOwner.generated';
import { LeaveBusinessDocument } from './LeaveBusiness.generated';
import { Refusals } from '../Refusals';
import { UpdateBusinessDocument } from '../profile/UpdateBusiness.generated';

/** Shows who owns a business, and lets an owner be named, invite, hand over and leave. */
export function OwnersPart({
  business,
  onLeft,
}: {
  readonly business: OwnBusiness;
  readonly onLeft: () => void;
}): ReactElement {
  const { t } = useTranslation('myBusiness');
  const language = useLanguage();
  const { owners } = business;
  return (
    <section className="part" aria-labelledby="owners">
      <header>
        <h2 id="owners">{t('owner.title')}</h2>
      </header>
      <ul className="own-list">
        {owners.map(({ name, publicName, isYou, since }) => (
          <li key={`${name} ${since}`}>
            <h3>
              {name}
              {isYou && ` (${t('owner.you')})`}
            </h3>
            <p className="meta">
              {t('owner.since', { date: civilDate(toCivilDate(since), language) })}{' '}
              {publicName === null ? t('owner.unnamed') : t('owner.named', { name: publicName })}
            </p>
          </li>
        ))}
      </ul>
      <PublicName business={business} />
      <Invite businessId={business.id} />
      {owners.length > 1 && <Leave businessId={business.id} onLeft={onLeft} />}
    </section>
  );
}

function PublicName({ business }: { readonly business: OwnBusiness }): ReactElement {
  const { t } = useTranslation('myBusiness');
  const [name, setName] = useState(business.owners.find(({ isYou }) => isYou)?.publicName ?? '');
  const [outcome, setOutcome] = useState<{
    readonly isSaved: boolean;
    readonly refusals: readonly Refusal[];
  }>({ isSaved: false, refusals: [] });
  const { isBusy, fault, run } = useIdempotentMutation(UpdateBusinessDocument);
  const save = async (): Promise<void> => {
    const answer = await run((idempotencyKey) => ({
      input: { id: business.id, version: business.version, changes: { ownPublicName: name }, idempotencyKey },
    }));
    setOutcome({
      isSaved: answer?.updateBusiness.business != null,
      refusals: answer?.updateBusiness.userErrors ?? [],
    });
  };
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) void save();
      }}
    >
      <TextField
        label={t('owner.publicName')}
        hint={t('owner.publicNameHint')}
        value={name}
        maxLength={120}
        autoComplete="off"
        refusal={refusalAt(outcome.refusals, 'changes', 'ownPublicName')}
        onType={setName}
      />
      <Refusals refusals={outcome.refusals.filter(({ field }) => field?.[0] !== 'changes')} fault={fault} />
      <div className="row">
        <button className="btn quiet" aria-disabled={isBusy}>
          {t('save')}
        </button>
        <span className="small" role="status">
          {outcome.isSaved ? t('saved') : ''}
        </span>
      </div>
    </form>
  );
}

function Invite({ businessId }: { readonly businessId: string }): ReactElement {
  const { t } = useTranslation('myBusiness');
  const language = useLanguage();
  const [invitation, setInvitation] = useState<{ readonly code: string; readonly until: string } | null>(
    null,
  );
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const { isBusy, fault, run } = useIdempotentMutation(InviteBusinessOwnerDocument);
  const invite = async (handsOver: boolean): Promise<void> => {
    const answer = await run(() => ({ input: { businessId, handsOver } }));
    const { code = null, expiresAt = null, userErrors = [] } = answer?.inviteBusinessOwner ?? {};
    setRefusals(userErrors);
    setInvitation(
      code === null || expiresAt === null
        ? null
        : { code, until: civilDate(toCivilDate(expiresAt), language) },
    );
  };
  return (
    <>
      <p>{t('owner.inviteText')}</p>
      <Refusals refusals={refusals} fault={fault} />
      {invitation !== null && (
        <Notice kind="ok">
          <p className="code-line">{invitation.code}</p>
          <p>{t('owner.codeText', { date: invitation.until })}</p>
        </Notice>
      )}
      <div className="row">
        <button type="button" className="btn quiet" aria-disabled={isBusy} onClick={() => void invite(false)}>
          {t('owner.invite')}
        </button>
        <button type="button" className="btn quiet" aria-disabled={isBusy} onClick={() => void invite(true)}>
          {t('owner.handOver')}
        </button>
      </div>
    </>
  );
}

function Leave({
  businessId,
  onLeft,
}: {
  readonly businessId: string;
  readonly onLeft: () => void;
}): ReactElement {
  const { t } = useTranslation('myBusiness');
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const { isBusy, fault, run } = useIdempotentMutation(LeaveBusinessDocument);
  const leave = async (): Promise<void> => {
    const answer = await run(() => ({ input: { businessId } }));
    setRefusals(answer?.leaveBusiness.userErrors ?? []);
    if (answer?.leaveBusiness.userErrors.length === 0) onLeft();
  };
  return (
    <>
      <Refusals refusals={refusals} fault={fault} />
      <div className="row">
        <button type="button" className="as-link" aria-disabled={isBusy} onClick={() => void leave()}>
          {t('owner.leave')}
        </button>
      </div>
    </>
  );
}
