import { useDeferredValue, useEffect, useRef } from 'react';
import type { RefObject, SyntheticEvent } from 'react';
import { useSearchParams } from 'react-router';

type ToolForm = {
  /** What the address asks, one step behind while the answer is on its way. */
  readonly parameters: URLSearchParams;
  readonly onSubmit: (event: SyntheticEvent<HTMLFormElement>) => void;
  /** Belongs to the heading of the answer, which is read out and scrolled to after asking. */
  readonly answerHeading: RefObject<HTMLHeadingElement | null>;
};

/**
 * Keeps a form in the address, so that an answer can be shared and found again, and leads to the answer once
 * it stands.
 */
export function useToolForm(): ToolForm {
  const [current, setParameters] = useSearchParams();
  const shown = useDeferredValue(current.toString());
  const answerHeading = useRef<HTMLHeadingElement | null>(null);
  const isAsking = useRef(false);
  const onSubmit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    isAsking.current = true;
    const filled = [...new FormData(event.currentTarget)].flatMap(([name, value]): [string, string][] =>
      typeof value === 'string' && value.trim() !== '' ? [[name, value.trim()]] : [],
    );
    if (new URLSearchParams(filled).toString() === current.toString()) lead();
    setParameters(filled, { preventScrollReset: true });
  };
  const lead = () => {
    if (answerHeading.current === null) return;
    isAsking.current = false;
    answerHeading.current.focus({ preventScroll: true });
    answerHeading.current.scrollIntoView({ block: 'start' });
  };
  useEffect(() => {
    if (isAsking.current) lead();
  }, [shown]);
  return { parameters: new URLSearchParams(shown), onSubmit, answerHeading };
}
