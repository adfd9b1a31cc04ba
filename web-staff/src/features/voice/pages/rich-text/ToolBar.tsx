import type { Editor } from '@tiptap/react';
import { useEditorState } from '@tiptap/react';
import type { ReactNode } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';

/** What the buttons of the bar show of a text where the cursor stands. */
type Marks = Readonly<
  Record<'bold' | 'italic' | 'heading' | 'subheading' | 'bullets' | 'numbers' | 'quote' | 'link', boolean>
>;

type ToolBarProps = { readonly editor: Editor; readonly onLink: () => void };

/** Draws the tools of a text; each says whether it holds where the cursor stands. */
export function ToolBar({ editor, onLink }: ToolBarProps) {
  const { t } = useTranslation();
  const { marks, canUndo, canRedo } = useMarks(editor);
  const chain = () => editor.chain().focus();
  const tools: readonly (readonly [keyof Marks, ReactNode, () => void])[] = [
    ['bold', <b key="b">B</b>, () => chain().toggleBold().run()],
    ['italic', <i key="i">I</i>, () => chain().toggleItalic().run()],
    ['heading', 'H2', () => chain().toggleHeading({ level: 2 }).run()],
    ['subheading', 'H3', () => chain().toggleHeading({ level: 3 }).run()],
    ['bullets', '•', () => chain().toggleBulletList().run()],
    ['numbers', '1.', () => chain().toggleOrderedList().run()],
    ['quote', '“”', () => chain().toggleBlockquote().run()],
    ['link', t('richText.link'), onLink],
  ];
  return (
    <div className="rich-text-tools" role="group" aria-label={t('richText.tools')}>
      {tools.map(([name, sign, act]) => (
        <button
          key={name}
          type="button"
          aria-pressed={marks[name]}
          aria-label={t(`richText.${name}`)}
          title={t(`richText.${name}`)}
          onClick={act}
        >
          {sign}
        </button>
      ))}
      <span className="spacer" />
      <button type="button" disabled={!canUndo} onClick={() => chain().undo().run()}>
        {t('richText.undo')}
      </button>
      <button type="button" disabled={!canRedo} onClick={() => chain().redo().run()}>
        {t('richText.redo')}
      </button>
    </div>
  );
}

function useMarks(editor: Editor) {
  return useEditorState({
    editor,
    selector: ({ editor: current }) => {
      const marks: Marks = {
        bold: current.isActive('bold'),
        italic: current.isActive('italic'),
        heading: current.isActive('heading', { level: 2 }),
        subheading: current.isActive('heading', { level: 3 }),
        bullets: current.isActive('bulletList'),
        numbers: current.isActive('orderedList'),
        quote: current.isActive('blockquote'),
        link: current.isActive('link'),
      };
      return { marks, canUndo: current.can().undo(), canRedo: current.can().redo() };
    },
  });
}
