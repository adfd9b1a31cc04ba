const MARK = '?explorer';
const EXPLORER =
  /\/features\/about\/data\/explorer\/|\/node_modules\/(cm6-graphql|graphql-language-service)\//;

/**
 * Gives the explorer a copy of graphql to itself: shared modules would carry what only it uses, such as the
 * parser and the validation, into the first files of every page.
 */
export function ownGraphql() {
  return {
    name: 'own-graphql',
    enforce: 'pre',
    async resolveId(source, importer) {
      const isCopy = importer?.endsWith(MARK) === true;
      if (!isCopy && !(source === 'graphql' && EXPLORER.test(importer ?? ''))) return null;
      const found = await this.resolve(source, isCopy ? importer.slice(0, -MARK.length) : importer, {
        skipSelf: true,
      });
      return found === null ? null : { ...found, id: `${found.id}${MARK}` };
    },
  };
}
