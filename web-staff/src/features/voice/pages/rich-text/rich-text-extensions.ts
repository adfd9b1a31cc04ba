import StarterKit from '@tiptap/starter-kit';

/** What may stand in a text: the same as the library reads (`platform/rich-text` of the server). */
export const richTextExtensions = [
  StarterKit.configure({
    heading: { levels: [2, 3] },
    code: false,
    codeBlock: false,
    strike: false,
    underline: false,
    link: {
      openOnClick: false,
      autolink: true,
      HTMLAttributes: { target: null, rel: null },
    },
  }),
];
