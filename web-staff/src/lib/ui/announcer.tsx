import { createContext, useCallback, useContext, useState } from 'react';
import type { ReactNode } from 'react';

const AnnounceContext = createContext<(message: string) => void>(() => undefined);

/** Holds the one polite live region of the app. */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const [message, setMessage] = useState({ text: '', turn: 0 });
  const announce = useCallback((text: string) => setMessage((last) => ({ text, turn: last.turn + 1 })), []);
  return (
    <AnnounceContext value={announce}>
      {children}
      {/* The same words twice are spoken twice only when the node changes. */}
      <div className="visually-hidden" role="status" aria-live="polite">
        <span key={message.turn}>{message.text}</span>
      </div>
    </AnnounceContext>
  );
}

/** Returns the function that speaks a message to readers of the screen. */
export function useAnnounce(): (message: string) => void {
  return useContext(AnnounceContext);
}
