/** Names the languages of both apps; Bahasa Indonesia is the language of the house. */
export type Language = 'id' | 'en';
