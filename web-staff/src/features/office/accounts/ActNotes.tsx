import { FaultNote } from '../../../lib/ui/FaultNote';
import { Note } from '../../../lib/ui/Note';

type Act = { readonly error: unknown; readonly refusals: readonly { readonly message: string }[] };

/** Shows what stood against the acts of a dialog. */
export function ActNotes({ acts }: { readonly acts: readonly Act[] }) {
  return (
    <>
      {acts.map(({ error }, index) => error !== undefined && <FaultNote key={index} error={error} />)}
      {acts
        .flatMap(({ refusals }) => refusals)
        .map(({ message }) => (
          <Note key={message} state="blocked">
            {message}
          </Note>
        ))}
    </>
  );
}
