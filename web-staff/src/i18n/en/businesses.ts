import type * as indonesian from "../id/businesses";

/** Words of small businesses: their profiles, and what is decided about them. */
export const businesses: typeof indonesian.businesses = {
  title: "Businesses", intro: "Profiles of small businesses in the directory: read, publish, or return with a reason.", add: "Add a business", lists: "Lists of businesses", search: "Find a business by name",
  list: { SUBMITTED: "Waiting to be read", CHANGED: "Changes waiting", PUBLISHED: "Published", RETURNED: "Returned", DRAFT: "Drafts" },
  status: { DRAFT: "Draft", SUBMITTED: "Waiting", PUBLISHED: "Published", RETURNED: "Returned", CLOSED: "Removed" }, changed: "Changes waiting",
  empty: "No businesses here",
  emptyText: { SUBMITTED: "What owners submit appears here.", CHANGED: "Changes of published profiles wait here; the public still sees the old ones.", PUBLISHED: "No profile is published yet.", RETURNED: "No profile is being put right.", DRAFT: "There are no drafts." },
  count_one: "{{total}} business", count_other: "{{total}} businesses", column: { name: "Business", owner: "Owners", place: "Place", changed: "Changed", status: "State" },
  verified: "verified", outside: "Kab. Pasuruan", notFound: "There is no such business", notFoundText: "Its owner may have removed it.", edit: "Change for the owner", returnedFor: "Returned with the note: {{reason}}",
  sector: {
    FOOD: "Food and drink", FURNITURE: "Furniture", METAL: "Metal craft", POTTERY: "Pottery", TEXTILE: "Batik and embroidery", SEAFOOD: "Seafood", CRAFT: "Crafts", FASHION: "Clothing", FARMING: "Farming", TRADE: "Trade", SERVICES: "Services",
    OTHER: "Other",
  },
  size: { MIKRO: "Micro", KECIL: "Small", MENENGAH: "Medium", BESAR: "Large" },
  facts: "Profile", noSummary: "There is no sentence about it yet.", named: "shown as {{name}}",
  fact: { owners: "Owners", place: "Place", whatsApp: "WhatsApp", size: "Size", links: "Links", created: "Begun", published: "Published since" },
  products: "Products", noProducts: "No products yet", ask: "on request",
  moderation: "Decision", noConsent: "Published, but the owner has not allowed the profile to be shown.",
  act: { SUBMITTED: "Submit", PUBLISHED: "Publish", RETURNED: "Return", DRAFT: "Make it a draft", CLOSED: "Remove" },
  actText: {
    SUBMITTED: "Submitted for the owner.", PUBLISHED: "You have read it. Only what the owner agreed to is shown.", RETURNED: "The profile is not shown until it is published again.", DRAFT: "The profile is not shown until it is submitted and published again.",
    CLOSED: "Profile, products, photos and number are removed for good. Do it only when the owner asks.",
  },
  changes: "Changes that wait", waitsSince: "since {{date}}", refusedOn: "refused {{date}}", changesText: "The public still sees the old ones; what has a green line waits for you. What owners removed is gone already.", accept: "Accept the changes", refuse: "Refuse with a reason",
  refuseTitle: "Refuse these changes?", refuseText: "The public goes on seeing the old ones. The owners get a letter with your reason, and their changes are kept to be put right.", changesAccepted: "The changes are accepted and shown", changesRefused: "The changes are refused; the owners are told", refusedFor: "Changes refused with the note: {{reason}}",
  change: { what: "Field", before: "Shown now", after: "As proposed", nothing: "empty", photo: "Main photo", product: "Product changed", newProduct: "New product", order: "Order of products", orderText: "Products stand in another order.", noAlt: "no words for the photo" },
  factName: { NAME: "Name", SECTOR: "Line of business", SUMMARY: "One sentence", DESCRIPTION: "Its story", PLACE: "Place", STREET: "Street and number", WHATSAPP: "WhatsApp", NIB: "NIB", KBLI: "KBLI", SIZE: "Size", LINKS: "Links", OWNER_NAMES: "Names of owners" },
  decisions: "Decisions so far", decision: { PUBLISHED: "Published", RETURNED: "Returned", CHANGES_ACCEPTED: "Changes accepted", CHANGES_REFUSED: "Changes refused" }, soldOut: "sold out",
  owners: "Owners", ownerSince: "Since {{date}}.", unnamed: "not named in the directory", addOwner: "Add an owner", addOwnerText: "Do it only when present and new owner stand at the desk. The audit log records it.", handOver: "Handing over", nobodyLeaves: "All stay owners", leaves: "{{name}} hands over and leaves", ownerAdded: "The owner is added",
  makeCode: "Make an invitation code", codeText: "A code for one person with a library card, valid for seven days. They type it into My business.", codeMade: "The code is made", codeUntil: "Valid until {{date}}. It is shown this once.",
  consultations: "Consultations about it", editProducts: "Change photo and products", addProduct: "Add a product", removeProduct: "Remove product", productNumber: "Product {{count}}", choosePhoto: "Choose a photo", sendingPhoto: "Sending the photo …", photoHint: "JPEG, PNG or WebP, at most 5 MB.", photoAlt: "What the photo shows", removePhoto: "Remove photo",
  product: { name: "Name of the product", price: "Price (rupiah)", unit: "For", description: "A few words", pirt: "P-IRT", halal: "Number of the halal certificate", photo: "Photo of the product", available: "Available now" },
  basis: { SALES: "Sales of a year", CAPITAL: "Capital without land and buildings" }, link: { WEBSITE: "Website", INSTAGRAM: "Instagram", FACEBOOK: "Facebook", TIKTOK: "TikTok", YOUTUBE: "YouTube", SHOPEE: "Shopee", TOKOPEDIA: "Tokopedia", MAPS: "Map" },
  reason: "Reason", reasonHint: "The owner reads it: write what has to be changed.", done: "The business is now: {{status}}",
  verify: "Mark as verified", unverify: "Take the badge back", verifyText: "The badge means that staff have seen the business and its NIB.", verifiedSince: "Verified since {{date}}.", verifiedDone: "The business is marked as verified", unverifiedDone: "The badge was taken back",
  consents: "Consent of the owners", consentsText: "At the desk, record only what an owner says. What is taken back is gone from the directory at once.", neverSaid: "Never said.", saidOnline: "Said by an owner, {{date}}.", saidAtDesk: "Recorded by staff, {{date}}.",
  consentGiven: "Consent recorded", consentTaken: "Withdrawal recorded; no longer shown",
  consent: {
    PROFILE: "Show the profile", LOCATION: "Kelurahan", STREET: "Street and number", WHATSAPP: "WhatsApp number", PERMITS: "NIB, KBLI, P-IRT and halal", SIZE: "Size", PRODUCTS: "Products and prices", PHOTOS: "Photos", LINKS: "Links", OPEN_DATA: "Open data",
  },
  onBehalf: "You act for the owner; the audit log records it.", saved: "The business is saved", created: "The business is added", noPlace: "Not given",
  field: {
    name: "Name of the business", sector: "Line of business", summary: "One sentence", description: "Its story", regencyPlace: "Place in the Kabupaten", street: "Street and number", edition: "KBLI edition", card: "Card number of the owner", newCard: "Card number of the new owner", basis: "Work out the size from", amount: "Amount in rupiah", amountHint: "Only to work out the size; it is not kept. Leave it empty if nothing changed.", cardHint: "Scan or type the number of the library card.",
  },
};
