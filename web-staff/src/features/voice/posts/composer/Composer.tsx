import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActNotes } from '../../../../lib/acts/ActNotes';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { LeaveGuard } from '../../../../lib/form/LeaveGuard';
import { Button } from '../../../../lib/ui/Button';
import { Note } from '../../../../lib/ui/Note';
import { ChannelTabs } from './ChannelTabs';
import { DecisionPanel } from './DecisionPanel';
import { DeliveriesPanel } from './DeliveriesPanel';
import { FiguresPanel } from './FiguresPanel';
import { FactsPanel } from './FactsPanel';
import { PicturePanel } from './PicturePanel';
import { postInput, postValues } from './post-values';
import type { ChannelCode, ComposerChannel, PostForEdit, PostValues } from './post-values';
import { SavePostDocument } from './SavePost.generated';
import { TextPanel } from './TextPanel';

type ComposerProps = {
  readonly post: PostForEdit;
  readonly channels: readonly ComposerChannel[];
  readonly onChanged: () => Promise<void>;
};

/** Is the form of a post: channels left, the text of one in the middle, facts, picture and approval beside it. */
export function Composer({ post, channels, onChanged }: ComposerProps) {
  const [values, setValues] = useState<PostValues>(() => postValues(post));
  const [isDirty, setIsDirty] = useState(false);
  const used = channels.find(({ code }) => values.words[code] !== undefined);
  const [open, setOpen] = useState<ChannelCode>(used?.code ?? 'PORTAL');
  const channel = channels.find(({ code }) => code === open);
  const put = (changes: Partial<PostValues>) => {
    setValues({ ...values, ...changes });
    setIsDirty(true);
  };
  const canWrite = post.state !== 'PUBLISHED' && post.state !== 'WITHDRAWN';
  return (
    <div className="post-composer">
      <LeaveGuard isDirty={isDirty} />
      <ChannelTabs post={post} channels={channels} values={values} open={open} onOpen={setOpen} />
      <div className="stack">
        {post.obstacle !== null && <Note state="attention">{post.obstacle}</Note>}
        {channel !== undefined && (
          <TextPanel
            key={open}
            post={post}
            channel={channel}
            values={values}
            canWrite={canWrite}
            onChange={put}
          />
        )}
        {canWrite && <SaveRow post={post} values={values} isDirty={isDirty} onSaved={onChanged} />}
        <DeliveriesPanel post={post} channels={channels} onChanged={onChanged} />
        <FiguresPanel post={post} />
      </div>
      <div className="stack">
        <DecisionPanel post={post} isDirty={isDirty} onChanged={onChanged} />
        <FactsPanel post={post} />
        <PicturePanel post={post} values={values} canWrite={canWrite} onChange={put} />
      </div>
    </div>
  );
}

type SaveRowProps = {
  readonly post: PostForEdit;
  readonly values: PostValues;
  readonly isDirty: boolean;
  readonly onSaved: () => Promise<void>;
};

function SaveRow({ post, values, isDirty, onSaved }: SaveRowProps) {
  const { t } = useTranslation();
  const { id, version } = post;
  const act = useAnnouncedMutation(SavePostDocument, {
    payloadOf: (result) => result.savePost,
    onDone: () => void onSaved(),
  });
  const save = () =>
    void act.run(
      (idempotencyKey) => ({ id, version, ...postInput(values), idempotencyKey }),
      () => t('posts.compose.saved'),
    );
  return (
    <div className="stack" style={{ gap: 8 }}>
      <ActNotes error={act.error} messages={act.messages} />
      {isDirty && post.state !== 'DRAFT' && <Note state="note">{t('posts.compose.lapses')}</Note>}
      <div className="row wrap">
        <Button weight={post.state === 'DRAFT' ? 'primary' : 'plain'} busy={act.loading} onClick={save}>
          {t('posts.compose.save')}
        </Button>
        {isDirty && <span className="muted">{t('posts.compose.unsaved')}</span>}
      </div>
    </div>
  );
}
