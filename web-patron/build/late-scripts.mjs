/**
 * Lets styles, fonts and covers go first on a slow line: the page can be read and used before its scripts are
 * here.
 */
export function lateScripts() {
  return {
    name: 'late-scripts',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) =>
        html.replace(
          /<script type="module"|<link rel="modulepreload"/g,
          (tag) => `${tag} fetchpriority="low"`,
        ),
    },
  };
}
