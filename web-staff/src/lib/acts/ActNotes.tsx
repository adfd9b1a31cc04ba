import { FaultNote } from '../ui/FaultNote';
import { Note } from '../ui/Note';

/** Shows what stands against an act: a fault, or what the library refuses. */
export function ActNotes({
  error,
  messages,
}: {
  readonly error: unknown;
  readonly messages: readonly string[];
}) {
  if (error === undefined && messages.length === 0) return null;
  return (
    <div className="stack" style={{ gap: 8 }}>
      {error !== undefined && <FaultNote error={error} />}
      {messages.map((message) => (
        <Note key={message} state="blocked">
          {message}
        </Note>
      ))}
    </div>
  );
}
