import { pageChunks } from './chunks';

const MANIFEST = {
  'index.html': {
    file: 'assets/index.js',
    css: [],
    isEntry: true,
    imports: ['_shared.js'],
    dynamicImports: ['_frame.js'],
  },
  '_frame.js': {
    file: 'assets/frame.js',
    css: [],
    imports: ['_shared.js'],
    dynamicImports: [],
    isEntry: false,
  },
  '_shared.js': { file: 'assets/shared.js', css: [], imports: [], dynamicImports: [], isEntry: false },
  '_cards.js': {
    file: 'assets/cards.js',
    css: [],
    imports: ['_shared.js'],
    dynamicImports: [],
    isEntry: false,
  },
  'src/features/catalogue/title/index.ts': {
    file: 'assets/title.js',
    css: ['assets/title.css'],

    imports: ['index.html', '_cards.js'],
    dynamicImports: [],
    isEntry: false,
  },
  'src/features/catalogue/title/words.id.ts': {
    file: 'assets/title-id.js',
    css: [],
    imports: [],
    dynamicImports: [],
    isEntry: false,
  },
  'src/features/catalogue/title/words.en.ts': {
    file: 'assets/title-en.js',
    css: [],
    imports: [],
    dynamicImports: [],
    isEntry: false,
  },
  'src/lib/i18n/catalogue.en.ts': {
    file: 'assets/words-en.js',
    css: [],
    imports: [],
    dynamicImports: [],
    isEntry: false,
  },
};

const chunks = pageChunks(MANIFEST);

test('a page names the frame, its own code, styles and words in its language, without what the first files bring', () => {
  expect(chunks.of('title', 'EN')).toEqual({
    styles: ['/assets/title.css'],
    scripts: [
      '/assets/frame.js',
      '/assets/title.js',
      '/assets/cards.js',
      '/assets/title-en.js',
      '/assets/words-en.js',
    ],
  });
});

test('a page that only says something names the frame and the words every page needs', () => {
  expect(chunks.of(null, 'EN')).toEqual({
    styles: [],
    scripts: ['/assets/frame.js', '/assets/words-en.js'],
  });
});

test('without a manifest nothing is fetched ahead', () => {
  expect(pageChunks({}).of('home', 'ID')).toEqual({ styles: [], scripts: [] });
});

test('a page of the late table names that table too, and others do not', () => {
  const manifest = {
    ...MANIFEST,
    'src/app/late-pages.ts': {
      file: 'assets/late-pages.js',
      css: [],
      imports: [],
      dynamicImports: ['src/features/events/certificate/index.ts'],
      isEntry: false,
    },
    'src/features/events/certificate/index.ts': {
      file: 'assets/certificate.js',
      css: [],
      imports: [],
      dynamicImports: [],
      isEntry: false,
    },
  };
  const { of } = pageChunks(manifest);

  expect(of('certificate', 'EN').scripts).toContain('/assets/late-pages.js');
  expect(of('title', 'EN').scripts).not.toContain('/assets/late-pages.js');
});
