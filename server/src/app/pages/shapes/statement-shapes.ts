import * as v from 'valibot';

const text = v.string();

/** Answer to `StatementPage`. */
export const statementShape = v.object({
  statement: v.object({
    title: text,
    intro: text,
    sections: v.array(
      v.object({
        heading: text,
        paragraphs: v.array(text),
        columns: v.array(text),
        rows: v.array(v.object({ cells: v.array(text) })),
      }),
    ),
  }),
});

/** A statement as its page shows it. */
export type ShownStatement = v.InferOutput<typeof statementShape>['statement'];
