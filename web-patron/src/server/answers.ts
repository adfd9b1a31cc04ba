import { createContext } from 'react';

/** Is one operation with its variables, as a page asks it. */
export type Operation = {
  readonly operationName: string;
  readonly variables: Readonly<Record<string, unknown>>;
};

/** Is what one drawing may rest on: the answers that are there, and what the page asked beyond them. */
export type Answers = {
  readonly known: Readonly<Record<string, unknown>>;
  readonly asked: Operation[];
};

/** Carries the answers of one drawing. */
export const AnswersContext = createContext<Answers>({ known: {}, asked: [] });
