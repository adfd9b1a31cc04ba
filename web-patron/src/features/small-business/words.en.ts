import type { SmallBusinessWords } from "./words.id";

/** Words of the corner for small businesses in English. */
export const words: SmallBusinessWords = {
  heading: "Small business corner",
  lead: "The back room of your business: books, training and people to ask. All of it without charge.",
  places: "In this corner",
  place: {
    directory: { name: "Business directory", text: "Businesses of Pasuruan with products, prices and WhatsApp numbers. Show yours from My library." },
    training: { name: "Training and seminars", text: "Classes in packaging, product photographs, bookkeeping and selling online." },
    books: { name: "Books for business", text: "Management, marketing, accounting and enterprise at shelf 650." },
  },
};
