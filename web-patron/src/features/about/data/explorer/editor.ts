import { json } from '@codemirror/lang-json';
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { Prec } from '@codemirror/state';
import { keymap } from '@codemirror/view';
import { graphql, updateSchema } from 'cm6-graphql';
import { tags } from '@lezer/highlight';
import { basicSetup, EditorView } from 'codemirror';
import type { GraphQLSchema } from 'graphql';

type EditorOptions = {
  readonly text: string;
  readonly label: string;
  readonly kind: 'graphql' | 'json';
  readonly onChange: (text: string) => void;
};

/** An editor on the page. */
export type Editor = {
  readonly show: (text: string) => void;
  readonly know: (schema: GraphQLSchema) => void;
  readonly remove: () => void;
};

/** The colours of our tokens: the usual ones cannot be read by night. */
const COLOURS = syntaxHighlighting(
  HighlightStyle.define([
    {
      tag: [tags.keyword, tags.definitionKeyword, tags.bool, tags.null],
      color: 'var(--teal)',
      fontWeight: '600',
    },
    { tag: [tags.string, tags.number], color: 'var(--ink-2)' },
    { tag: tags.comment, color: 'var(--ink-2)', fontStyle: 'italic' },
  ]),
);
const LOOK = EditorView.theme({
  '&': { fontSize: '14px', backgroundColor: 'var(--surface)', color: 'var(--ink)' },
  '&.cm-focused': { outline: '3px solid var(--focus)', outlineOffset: '2px' },
  '.cm-content': { fontFamily: 'ui-monospace, SFMono-Regular, Menlo, monospace', caretColor: 'var(--ink)' },
  '.cm-gutters': { backgroundColor: 'var(--surface)', color: 'var(--ink-2)', border: 'none' },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'transparent' },
  '.cm-scroller': { minHeight: '9rem', maxHeight: '26rem' },
});

/**
 * Puts an editor into a host. It lives in a shadow root, because its styles are then adopted instead of written
 * into the page, which the policy of the page forbids.
 */
export function openEditor(host: HTMLElement, { text, label, kind, onChange }: EditorOptions): Editor {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const view = new EditorView({
    doc: text,
    root,
    parent: root,
    extensions: [
      // Runs the query instead; without it the editor would put in an empty line besides.
      Prec.highest(keymap.of([{ key: 'Mod-Enter', run: () => true }])),
      basicSetup,
      kind === 'graphql' ? graphql() : json(),
      LOOK,
      COLOURS,
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ 'aria-label': label }),
      EditorView.updateListener.of((update) => {
        if (update.docChanged) onChange(update.state.doc.toString());
      }),
    ],
  });
  return {
    show: (next) => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: next } }),
    know: (schema) => updateSchema(view, schema),
    remove: () => view.destroy(),
  };
}
