import { useState } from 'react';

/** How a text becomes a value and a value a text; a value that cannot be read is null. */
export type Reading = {
  readonly read: (text: string) => string | null;
  readonly write: (value: string) => string;
};
type TypedValueOptions = Reading & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Tells the value only when the field is left, for lists that ask the library anew with each one. */
  readonly isLate?: boolean;
};

/**
 * Lets people write a value in their own words: it is told while they write, and stands in the format of the
 * house once they leave the field. What cannot be read stays as written and counts as nothing.
 */
export function useTypedValue({ value, onChange, read, write, isLate = false }: TypedValueOptions) {
  const [typed, setTyped] = useState<string | null>(null);
  const [isLeft, setIsLeft] = useState(true);
  const valueOf = (text: string) => read(text) ?? '';
  // A value that came from elsewhere, from a draft or a calendar, wins over what was written before.
  const isOwn = typed !== null && (isLate || valueOf(typed) === value);
  const text = isOwn ? typed : write(value);
  const tell = (next: string) => next !== value && onChange(next);
  const leave = () => {
    setIsLeft(true);
    if (!isOwn) return;
    if (isLate) tell(valueOf(typed));
    if (typed.trim() === '' || read(typed) !== null) setTyped(null);
  };
  return {
    text,
    isUnread: isOwn && typed.trim() !== '' && read(typed) === null,
    isLeft,
    type: (next: string) => {
      setIsLeft(false);
      setTyped(next);
      if (!isLate) tell(valueOf(next));
    },
    choose: (next: string) => {
      setTyped(null);
      tell(next);
    },
    leave,
  };
}
