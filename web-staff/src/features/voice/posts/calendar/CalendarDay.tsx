import { useState } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../../../../i18n/use-translation';
import { paths } from '../../../../lib/paths';
import { Button } from '../../../../lib/ui/Button';
import { useDisplay } from '../../../../lib/ui/use-display';
import type { PostRow } from '../post-query';
import { PostStateMark } from '../PostStateMark';
import { MoveDialog } from './MoveDialog';

type CalendarDayProps = {
  readonly day: string;
  readonly isOfMonth: boolean;
  readonly posts: readonly PostRow[];
  readonly onMove: (post: PostRow, day: string) => void;
  readonly onChanged: () => Promise<void>;
};

/** What is dragged is a post as it was drawn: the version it had goes along. */
const KIND = 'application/x-pustaka-post';

/** Shows the posts of a day, and takes one that is dropped on it. */
export function CalendarDay({ day, isOfMonth, posts, onMove, onChanged }: CalendarDayProps) {
  const { fullDate } = useDisplay();
  const [isOver, setIsOver] = useState(false);
  const classes = ['post-day', !isOfMonth && 'is-other', isOver && 'is-over'].filter(Boolean).join(' ');
  return (
    <div
      role="presentation"
      className={classes}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes(KIND)) return;
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        const post = JSON.parse(event.dataTransfer.getData(KIND)) as PostRow;
        onMove(post, day);
      }}
    >
      <div role="group" aria-label={fullDate(day)}>
        <span className="post-day-number">{Number(day.slice(8))}</span>
        {posts.map((post) => (
          <CalendarPost key={post.id} post={post} onChanged={onChanged} />
        ))}
      </div>
    </div>
  );
}

type CalendarPostProps = { readonly post: PostRow; readonly onChanged: () => Promise<void> };

function CalendarPost({ post, onChanged }: CalendarPostProps) {
  const { t } = useTranslation();
  const { timeOf } = useDisplay();
  const [isMoving, setIsMoving] = useState(false);
  const canMove = post.state === 'DRAFT' || post.state === 'WAITING' || post.state === 'APPROVED';
  return (
    <div className="post-on-day">
      <Link
        to={paths.post(post.id)}
        draggable={canMove}
        onDragStart={({ dataTransfer }) => dataTransfer.setData(KIND, JSON.stringify(post))}
      >
        {post.name.text}
      </Link>
      <small>{post.plannedAt === null ? t('posts.onceApproved') : timeOf(post.plannedAt)}</small>
      <PostStateMark post={post} />
      {canMove && (
        <Button
          small
          weight="link"
          aria-label={t('posts.calendar.moveOf', { name: post.name.text })}
          onClick={() => setIsMoving(true)}
        >
          {t('posts.calendar.move')}
        </Button>
      )}
      {isMoving && <MoveDialog post={post} onChanged={onChanged} onClose={() => setIsMoving(false)} />}
    </div>
  );
}
