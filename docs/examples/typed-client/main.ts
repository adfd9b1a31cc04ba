import { ask } from './ask';
import { NewBooksDocument } from './new-books.generated';

const library = process.env['LIBRARY'] ?? 'https://pustaka.example';

/** Lists new children's books with their addresses, as the site of a school would show them. */
async function listNewBooks(): Promise<readonly string[]> {
  const { newArrivals } = await ask(library, NewBooksDocument, { first: 5 });
  return newArrivals.nodes.map(({ titleProper, path }) => `${titleProper} ${library}${path}`);
}

listNewBooks()
  .then((lines) => console.log(lines.join('\n')))
  .catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
