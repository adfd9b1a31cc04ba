import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { useSession } from '../../../../lib/session/session-context';
import { Button } from '../../../../lib/ui/Button';
import { StateShape } from '../../../../lib/ui/StateShape';
import { useDisplay } from '../../../../lib/ui/use-display';
import { ActNotes } from '../../../../lib/acts/ActNotes';
import { BlockDialog } from './BlockDialog';
import { LiftMemberBlockDocument } from './LiftMemberBlock.generated';
import type { Profile } from './shown-profile';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';

/** Lists what keeps a member from borrowing; those who may, place and lift blocks. */
export function BlocksPanel({
  member,
  onChanged,
}: {
  readonly member: Profile;
  readonly onChanged: () => void;
}) {
  const { t } = useTranslation();
  const { can } = useSession();
  const [isBlocking, setIsBlocking] = useState(false);
  const lifting = useAnnouncedMutation(LiftMemberBlockDocument, {
    payloadOf: ({ liftMemberBlock }) => liftMemberBlock,
    onDone: onChanged,
  });
  const lift = (blockId: string) =>
    void lifting.run(
      (idempotencyKey) => ({ blockId, idempotencyKey }),
      () => t('profile.lifted'),
    );
  const mayBlock = can('MEMBERS_BLOCK');
  return (
    <section className="panel" aria-labelledby="blocks">
      <header>
        <h2 id="blocks">{t('profile.blocks')}</h2>
        <span className="spacer" />
        {mayBlock && (
          <Button small onClick={() => setIsBlocking(true)}>
            {t('profile.block')}
          </Button>
        )}
      </header>
      {(lifting.error !== undefined || lifting.messages.length > 0) && (
        <div className="panel-body">
          <ActNotes error={lifting.error} messages={lifting.messages} />
        </div>
      )}
      {member.blocks.length === 0 && <p className="panel-body quiet">{t('profile.noBlocks')}</p>}
      <ul className="thing-list">
        {member.blocks.map((block) => (
          <BlockLine key={block.id} block={block} onLift={mayBlock ? () => lift(block.id) : null} />
        ))}
      </ul>
      {isBlocking && (
        <BlockDialog memberId={member.id} onClose={() => setIsBlocking(false)} onBlocked={onChanged} />
      )}
    </section>
  );
}

function BlockLine({
  block,
  onLift,
}: {
  readonly block: Profile['blocks'][number];
  readonly onLift: (() => void) | null;
}) {
  const { t } = useTranslation();
  const { date, dateOf } = useDisplay();
  const notes = [
    t(`profile.blockKind.${block.kind}`),
    t('profile.since', { date: dateOf(block.createdAt) }),
    ...(block.until === null ? [] : [t('profile.untilDate', { date: date(block.until) })]),
    ...(block.placedBy === null ? [] : [t('profile.by', { name: block.placedBy.name })]),
  ];
  return (
    <li className="thing-line is-plain">
      <StateShape state="blocked" />
      <span className="thing-what">
        <span className="medium">{block.reason}</span>
        <span className="cell-note">{notes.join(' · ')}</span>
      </span>
      {onLift !== null && (
        <span className="thing-acts">
          <Button small onClick={onLift} aria-label={`${t('profile.lift')}: ${block.reason}`}>
            {t('profile.lift')}
          </Button>
        </span>
      )}
    </li>
  );
}
