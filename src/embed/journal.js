// The journal: a copy of each draft in a database of this browser, which answers once the disk has it. It is the
// script's part and not the module's, because the first load is smaller so: `src/browser/journal.rs` decides what
// is written.

const DATABASE = "skillgauge";
const STORE = "drafts";
/** The key of the last change before everything was deleted. No draft has it. */
const ERASED = "skillgauge.erased";

/**
 * @param {IDBRequest | IDBTransaction} what
 * @param {"onsuccess" | "oncomplete"} event
 */
const settled = (what, event = "onsuccess") =>
  new Promise((resolve, reject) => {
    what[event] = () => resolve(what.result);
    what.onerror = what.onabort = reject;
  });

/**
 * Begins to read and write, in one transaction, so that no other tab comes between the two.
 * @param {string} [key] The key of a draft. Without one it is about all of them.
 * @returns {Promise<{ texts: (string | undefined)[], finish: (text?: string) => Promise<void> }>} What the journal
 *   has: under the key and of the last deletion, or all. `finish` writes a text in place of it, if there is one, and
 *   resolves when the disk has it. It must be called in the same task.
 */
export async function beginJournal(key) {
  // Where there is no database at all, nothing can be in it, and nothing can be written.
  if (!globalThis.indexedDB) return { texts: [], finish: async () => (key ? Promise.reject() : undefined) };
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
  const database = await settled(opening);
  const transaction = database.transaction(STORE, "readwrite", { durability: "strict" });
  const done = settled(transaction, "oncomplete").finally(() => database.close());
  // Whoever finishes hears of a failure. Without this, one before that is an error of the page.
  done.catch(() => {});
  const store = transaction.objectStore(STORE);
  const requests = key ? [store.get(key), store.get(ERASED)] : [store.getAll()];
  const texts = await Promise.all(requests.map((request) => settled(request)));
  return {
    texts: key ? texts : texts[0],
    // What it throws has to come as a promise that is refused: the module awaits it.
    async finish(text) {
      if (text !== undefined) {
        if (!key) store.clear();
        store.put(text, key ?? ERASED);
      }
      return done;
    },
  };
}
