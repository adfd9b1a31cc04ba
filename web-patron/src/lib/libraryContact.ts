import type { Language } from "@pustaka/web-shared/i18n/createI18n.ts";

/** Is how to reach the library: its main branch. */
export type LibraryContact = { readonly name: string; readonly address: string | null; readonly phone: string | null; readonly whatsapp: string | null };

type Sent = Omit<LibraryContact, "name"> & { readonly name: Readonly<Record<"ID" | "EN", string>> };

let known: Sent | null | undefined;

/** Reads what the server sent with the first page (`<script type="application/json" id="library-contact">`); null where there is nothing. */
export function readLibraryContact(page: Document, language: Language): LibraryContact | null {
  known ??= parse(page.getElementById("library-contact")?.textContent ?? "null");
  return known && { ...known, name: known.name[language === "en" ? "EN" : "ID"] };
}

function parse(text: string): Sent | null {
  const sent: unknown = JSON.parse(text);
  return isContact(sent) ? sent : null;
}

function isContact(candidate: unknown): candidate is Sent {
  return typeof candidate === "object" && candidate !== null && "name" in candidate && "address" in candidate && "phone" in candidate && "whatsapp" in candidate;
}
